import { formatAbsolute, quoteSheet } from "../../model/address";
import type { NameData } from "../../model/data";
import { addName, findName, nameTarget } from "../../model/names";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { placeArgument } from "./target";

/** The names of the workbook, or those of one sheet only. */
export class NamedItemCollectionSurface extends ApiCollection {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string | null
  ) {
    super();
  }

  get #scope(): NameData[] {
    const { workbook } = this.context;
    return this.sheetId === null ? workbook.data.names : workbook.sheetById(this.sheetId).names;
  }

  items(): ApiObject[] {
    return this.#scope.map(({ name }) => new NamedItemSurface(this.context, this.sheetId, name));
  }

  /** @param reference a Range, or a formula: "=Sheet1!$A$1" */
  add(name: string, reference: unknown, comment: string | null): ApiObject {
    const formula =
      typeof reference === "string" ? asFormula(reference) : this.#formulaOf(reference);
    addName(this.context.workbook, this.#scope, name, formula, comment ?? "");
    return new NamedItemSurface(this.context, this.sheetId, name);
  }
  #formulaOf(reference: unknown): string {
    const { sheet, area } = placeArgument(this.context, reference);
    return `=${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;
  }
  getItem(name: string): ApiObject {
    return required(this.getItemOrNullObject(name));
  }
  getItemOrNullObject(name: string): ApiObject | null {
    const item = findName(this.#scope, name);
    return item ? new NamedItemSurface(this.context, this.sheetId, item.name) : null;
  }
}

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

class NamedItemSurface extends ApiObject {
  readonly className = "NamedItem";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string | null,
    private readonly itemName: string
  ) {
    super();
  }

  get #scope(): NameData[] {
    const { workbook } = this.context;
    return this.sheetId === null ? workbook.data.names : workbook.sheetById(this.sheetId).names;
  }
  get #item(): NameData {
    return required(findName(this.#scope, this.itemName));
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.itemName };
  }

  get name(): string {
    return this.#item.name;
  }
  get formula(): string {
    return this.#item.formula;
  }
  set formula(value: unknown) {
    this.#item.formula = asFormula(String(value));
    this.context.workbook.touch();
  }
  get value(): string {
    return this.#item.formula.replace(/^=/, "");
  }
  get comment(): string {
    return this.#item.comment;
  }
  set comment(value: unknown) {
    this.#item.comment = String(value);
    this.context.workbook.touch();
  }
  get visible(): boolean {
    return this.#item.visible;
  }
  set visible(value: unknown) {
    this.#item.visible = value === true;
    this.context.workbook.touch();
  }
  get scope(): string {
    return this.sheetId === null ? "Workbook" : "Worksheet";
  }
  get type(): string {
    return nameTarget(this.#item.formula) ? "Range" : "String";
  }
  get worksheetOrNullObject(): ApiObject | null {
    return this.sheetId === null ? null : this.context.worksheet(this.sheetId);
  }

  getRange(): ApiObject {
    return required(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): ApiObject | null {
    const { workbook } = this.context;
    const target = nameTarget(this.#item.formula);
    const sheet = target?.sheet === undefined ? undefined : workbook.findSheet(target.sheet);
    return target && sheet ? this.context.range(sheet.id, target.area) : null;
  }
  delete(): void {
    const scope = this.#scope;
    scope.splice(scope.indexOf(this.#item), 1);
    this.context.workbook.touch();
  }
}
