/** Notes (ExcelApi 1.18): office.js of this npm build does not offer them yet; the CDN's does. */
import { formatArea, parseAddress } from "../../model/address";
import type { NoteData, SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed } from "../../model/protection";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { cellArgument } from "./target";

export class NoteCollectionSurface extends ApiCollection {
  readonly className = "NoteCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }
  #surface({ address }: NoteData): ApiObject {
    return new NoteSurface(this.context, this.sheetId, address);
  }

  items(): ApiObject[] {
    return this.#sheet.notes.map((note) => this.#surface(note));
  }
  add(cellAddress: unknown, content: unknown): ApiObject {
    const { area } = cellArgument(this.context, cellAddress, this.sheetId);
    requireAllowed(this.#sheet, "allowEditObjects");
    const address = formatArea(area);
    const isTaken = [...this.#sheet.comments, ...this.#sheet.notes].some(
      (other) => other.address === address
    );
    if (isTaken) throw new ExcelError("InvalidArgument");
    const note = { address, content: String(content), properties: {} };
    this.#sheet.notes.push(note);
    this.context.workbook.touch("looks");
    return this.#surface(note);
  }
  getItem(key: string): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const address = formatArea(cellArgument(this.context, key, this.sheetId).area);
    const note = this.#sheet.notes.find((other) => other.address === address);
    return note ? this.#surface(note) : null;
  }
}

class NoteSurface extends ApiObject {
  readonly className = "Note";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly address: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }
  get #note(): NoteData {
    return required(this.#sheet.notes.find(({ address }) => address === this.address));
  }

  get content(): string {
    return this.#note.content;
  }
  set content(value: unknown) {
    this.#note.content = String(value);
    this.context.workbook.touch("looks");
  }
  get visible(): boolean {
    return this.#note.properties["visible"] === true;
  }
  set visible(value: unknown) {
    this.#note.properties["visible"] = value === true;
    this.context.workbook.touch("looks");
  }
  getLocation(): ApiObject {
    return this.context.range(this.sheetId, parseAddress(this.address).area);
  }
  delete(): void {
    requireAllowed(this.#sheet, "allowEditObjects");
    this.#sheet.notes.splice(this.#sheet.notes.indexOf(this.#note), 1);
    this.context.workbook.touch("looks");
  }
}
