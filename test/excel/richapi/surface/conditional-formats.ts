import { coverAddress, coveredAreas, coversTouching, uncover } from "../../model/covers";
import type { ConditionalFormatData, SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed } from "../../model/protection";
import { ApiCollection, ApiObject, required } from "../api-object";
import { type BagShape, PropertyBag } from "../property-bag";
import { shapes } from "./conditional-format-shapes";
import { sheetOf, type Target } from "./target";

export const conditionalFormatsOf = (target: Target): ApiObject =>
  new ConditionalFormatCollectionSurface(target);

class ConditionalFormatCollectionSurface extends ApiCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(private readonly target: Target) {
    super();
  }

  get #found(): ConditionalFormatData[] {
    return coversTouching(sheetOf(this.target).conditionalFormats, this.target.areas);
  }

  items(): ApiObject[] {
    return this.#found.map(({ id }) => new ConditionalFormatSurface(this.target, id));
  }

  /** The new format comes first, as in Excel. */
  add(type: string): ApiObject {
    const sheet = sheetOf(this.target);
    requireAllowed(sheet, "allowFormatCells");
    if (!Object.values(kinds).includes(type)) throw new ExcelError("InvalidArgument");
    const id = this.target.context.workbook.newId();
    const address = coverAddress(this.target.areas);
    sheet.conditionalFormats.unshift({
      id,
      address,
      type,
      priority: 0,
      stopIfTrue: false,
      properties: {},
    });
    renumber(sheet);
    this.target.context.workbook.touch("looks");
    return new ConditionalFormatSurface(this.target, id);
  }
  getItem(id: string): ApiObject {
    return required(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: string): ApiObject | null {
    const found = this.#found.some((format) => format.id === id);
    return found ? new ConditionalFormatSurface(this.target, id) : null;
  }
  clearAll(): void {
    const sheet = sheetOf(this.target);
    requireAllowed(sheet, "allowFormatCells");
    sheet.conditionalFormats = uncover(sheet.conditionalFormats, this.target.areas);
    renumber(sheet);
    this.target.context.workbook.touch("looks");
  }
}

function renumber(sheet: SheetData): void {
  sheet.conditionalFormats.forEach((format, i) => (format.priority = i));
}

/** The property that leads to the rule, for each type of format. */
const kinds: Record<string, string> = {
  custom: "Custom",
  cellValue: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  textComparison: "ContainsText",
  topBottom: "TopBottom",
  preset: "PresetCriteria",
};

class ConditionalFormatSurface extends ApiObject {
  readonly className = "ConditionalFormat";

  constructor(
    private readonly target: Target,
    private readonly formatId: string
  ) {
    super();
  }

  get #data(): ConditionalFormatData {
    const { conditionalFormats } = sheetOf(this.target);
    return required(conditionalFormats.find(({ id }) => id === this.formatId));
  }
  #rule(name: string, shape: BagShape): ApiObject {
    return new PropertyBag(
      shape,
      {
        properties: this.#data.properties,
        beforeChange: () => requireAllowed(sheetOf(this.target), "allowFormatCells"),
        afterChange: () => this.target.context.workbook.touch("looks"),
      },
      name
    );
  }

  override identity(): Record<string, unknown> {
    return { Id: this.formatId };
  }

  /** `custom`, `cellValue` …: another type's rule is refused, or null in its OrNullObject form. */
  override read(name: string): unknown {
    const plain = name.replace(/OrNullObject$/, "");
    const shape = shapes[plain];
    if (!shape) return super.read(name);
    if (kinds[plain] === this.#data.type) return this.#rule(plain, shape);
    if (name !== plain) return null;
    throw new ExcelError("InvalidOperation");
  }

  get id(): string {
    return this.formatId;
  }
  get type(): string {
    return this.#data.type;
  }
  get priority(): number {
    return this.#data.priority;
  }
  set priority(value: unknown) {
    const sheet = sheetOf(this.target);
    const format = this.#data;
    sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
    sheet.conditionalFormats.splice(Number(value), 0, format);
    renumber(sheet);
    this.target.context.workbook.touch("looks");
  }
  get stopIfTrue(): boolean {
    return this.#data.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.#data.stopIfTrue = value === true;
    this.target.context.workbook.touch("looks");
  }
  getRange(): ApiObject {
    const [area] = coveredAreas(this.#data);
    return this.target.context.range(this.target.sheetId, required(area));
  }
  getRangeOrNullObject(): ApiObject | null {
    const areas = coveredAreas(this.#data);
    return areas.length === 1 ? this.getRange() : null;
  }
  getRanges(): ApiObject {
    return this.target.context.rangeAreas(this.target.sheetId, coveredAreas(this.#data));
  }
  delete(): void {
    const sheet = sheetOf(this.target);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== this.formatId);
    renumber(sheet);
    this.target.context.workbook.touch("looks");
  }
}
