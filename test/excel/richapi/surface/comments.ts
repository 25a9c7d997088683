import { formatArea, parseAddress } from "../../model/address";
import type { CommentData, SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import type { CommentEventType } from "../../model/events";
import { requireAllowed } from "../../model/protection";
import { ApiCollection, ApiObject, required } from "../api-object";
import { WHOLE_WORKBOOK } from "../event-registrations";
import { commentEvents, registerEvent } from "../event-source";
import type { HostContext } from "../host-context";
import { cellArgument } from "./target";

interface PlacedComment {
  readonly sheet: SheetData;
  readonly comment: CommentData;
}

/** The signed-in user of the stand-in. */
const AUTHOR = "PlanTarget";

/** The stand-in's clock stands still, so that snapshots are equal. */
const CREATED = "2016-11-03T00:00:00.000Z";

abstract class CommentsSurface extends ApiCollection {
  readonly className = "CommentCollection";

  constructor(protected readonly context: HostContext) {
    super();
  }

  /** The sheet that an address without one means; null for the active one. */
  protected abstract readonly ownSheet: string | null;
  /** The sheets whose comments these are. */
  protected abstract sheets(): SheetData[];

  get #placed(): PlacedComment[] {
    return this.sheets().flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const target = this.ownSheet ?? WHOLE_WORKBOOK;
    const registered = registerEvent(name, commentEvents, this.context.events, target);
    return registered ? null : super.call(name, args);
  }

  items(): ApiObject[] {
    return this.#placed.map(({ comment }) => new CommentSurface(this.context, comment.id));
  }

  /** @throws ExcelError InvalidArgument for more than one cell, or a cell that has a comment or note */
  add(cellAddress: unknown, content: unknown): ApiObject {
    const { sheet, area } = cellArgument(this.context, cellAddress, this.ownSheet);
    requireAllowed(sheet, "allowEditObjects");
    const address = formatArea(area);
    const isTaken = [...sheet.comments, ...sheet.notes].some((other) => other.address === address);
    if (isTaken) throw new ExcelError("InvalidArgument");
    const id = this.context.workbook.newId();
    sheet.comments.push({ id, address, content: textOf(content), resolved: false, replies: [] });
    this.context.workbook.touch("looks");
    announce(this.context, "commentAdded", sheet, id);
    return new CommentSurface(this.context, id);
  }
  getItem(commentId: string): ApiObject {
    return required(this.getItemOrNullObject(commentId));
  }
  getItemOrNullObject(commentId: string): ApiObject | null {
    const found = this.#placed.some(({ comment }) => comment.id === commentId);
    return found ? new CommentSurface(this.context, commentId) : null;
  }
  getItemByCell(cellAddress: unknown): ApiObject {
    const { sheet, area } = cellArgument(this.context, cellAddress, this.ownSheet);
    const address = formatArea(area);
    const found = sheet.comments.find((comment) => comment.address === address);
    return new CommentSurface(this.context, required(found).id);
  }
}

export class CommentCollectionSurface extends CommentsSurface {
  constructor(
    context: HostContext,
    protected readonly ownSheet: string
  ) {
    super(context);
  }
  protected sheets(): SheetData[] {
    return [this.context.workbook.sheetById(this.ownSheet)];
  }
}

export class AllCommentsSurface extends CommentsSurface {
  protected readonly ownSheet = null;
  protected sheets(): SheetData[] {
    return this.context.workbook.data.sheets;
  }
}

function announce(
  { workbook }: HostContext,
  type: CommentEventType,
  sheet: SheetData,
  commentId: string
): void {
  const comment = sheet.comments.find(({ id }) => id === commentId);
  const replyIds = (comment?.replies ?? []).map(({ id }) => id);
  workbook.events.emit({ type, sheetId: sheet.id, commentId, replyIds });
}

/** Plain text, or the text of a CommentRichContent. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  const rich = content as { richContent?: unknown } | null;
  if (typeof rich?.richContent === "string") return rich.richContent;
  throw new ExcelError("InvalidArgument");
}

class CommentSurface extends ApiObject {
  readonly className = "Comment";

  constructor(
    private readonly context: HostContext,
    private readonly commentId: string
  ) {
    super();
  }

  get #placed(): PlacedComment {
    for (const sheet of this.context.workbook.data.sheets) {
      const comment = sheet.comments.find(({ id }) => id === this.commentId);
      if (comment) return { sheet, comment };
    }
    throw new ExcelError("ItemNotFound");
  }

  override identity(): Record<string, unknown> {
    return { Id: this.commentId };
  }

  get id(): string {
    return this.commentId;
  }
  get content(): string {
    return this.#placed.comment.content;
  }
  set content(value: unknown) {
    const { sheet, comment } = this.#placed;
    comment.content = textOf(value);
    this.context.workbook.touch("looks");
    announce(this.context, "commentChanged", sheet, this.commentId);
  }
  get contentType(): string {
    return "Plain";
  }
  get authorName(): string {
    return AUTHOR;
  }
  get authorEmail(): string {
    return "";
  }
  get creationDate(): string {
    return CREATED;
  }
  get resolved(): boolean {
    return this.#placed.comment.resolved;
  }
  set resolved(value: unknown) {
    this.#placed.comment.resolved = value === true;
    this.context.workbook.touch("looks");
  }

  get replies(): ApiObject {
    return new CommentReplyCollectionSurface(this.context, this.#placed.comment);
  }
  getLocation(): ApiObject {
    const { sheet, comment } = this.#placed;
    return this.context.range(sheet.id, parseAddress(comment.address).area);
  }
  delete(): void {
    const { sheet, comment } = this.#placed;
    requireAllowed(sheet, "allowEditObjects");
    sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    this.context.workbook.touch("looks");
    announce(this.context, "commentDeleted", sheet, this.commentId);
  }
}

class CommentReplyCollectionSurface extends ApiCollection {
  readonly className = "CommentReplyCollection";

  constructor(
    private readonly context: HostContext,
    private readonly comment: CommentData
  ) {
    super();
  }

  items(): ApiObject[] {
    return this.comment.replies.map(
      (reply) => new CommentReplySurface(this.context, this.comment, reply)
    );
  }
  add(content: unknown): ApiObject {
    const reply = { id: this.context.workbook.newId(), content: textOf(content) };
    this.comment.replies.push(reply);
    this.context.workbook.touch("looks");
    return new CommentReplySurface(this.context, this.comment, reply);
  }
  getItem(replyId: string): ApiObject {
    return required(this.getItemOrNullObject(replyId));
  }
  getItemOrNullObject(replyId: string): ApiObject | null {
    const reply = this.comment.replies.find(({ id }) => id === replyId);
    return reply ? new CommentReplySurface(this.context, this.comment, reply) : null;
  }
}

class CommentReplySurface extends ApiObject {
  readonly className = "CommentReply";

  constructor(
    private readonly context: HostContext,
    private readonly comment: CommentData,
    private readonly reply: CommentData["replies"][number]
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.reply.id };
  }

  get id(): string {
    return this.reply.id;
  }
  get content(): string {
    return this.reply.content;
  }
  set content(value: unknown) {
    this.reply.content = textOf(value);
    this.context.workbook.touch("looks");
  }
  get authorName(): string {
    return AUTHOR;
  }
  get authorEmail(): string {
    return "";
  }
  get creationDate(): string {
    return CREATED;
  }
  get resolved(): boolean {
    return this.comment.resolved;
  }
  getParentComment(): ApiObject {
    return new CommentSurface(this.context, this.comment.id);
  }
  delete(): void {
    const { replies } = this.comment;
    replies.splice(replies.indexOf(this.reply), 1);
    this.context.workbook.touch("looks");
  }
}
