import { formatArea, parseAddress } from "../../model/address";
import type { HeaderFooterData, PageLayoutData, SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { areaArgument, areasArgument } from "./target";

/** Plain properties and what Excel answers before they are set; margins are points. */
const defaults: Record<string, unknown> = {
  orientation: "Portrait",
  paperSize: "Letter",
  blackAndWhite: false,
  printErrors: "AsDisplayed",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printComments: "NoComments",
  draftMode: false,
  firstPageNumber: "",
  printOrder: "DownThenOver",
};

const pointsPer: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const marginNames: Record<string, string> = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

export class PageLayoutSurface extends ApiObject {
  readonly className = "PageLayout";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }
  get #layout(): PageLayoutData {
    return this.#sheet.pageLayout;
  }

  override read(name: string): unknown {
    if (!(name in defaults)) return super.read(name);
    return this.#layout.properties[name] ?? defaults[name];
  }
  override write(name: string, value: unknown): void {
    if (!(name in defaults)) {
      super.write(name, value);
      return;
    }
    this.#layout.properties[name] = value;
    this.context.workbook.touch("looks");
  }
  override propertyNames(): string[] {
    return Object.keys(defaults);
  }

  get headersFooters(): ApiObject {
    return new HeaderFooterGroupSurface(this.context, this.sheetId);
  }

  setPrintMargins(unit: string, margins: Record<string, number>): void {
    const factor = pointsPer[unit];
    if (factor === undefined) throw new ExcelError("InvalidArgument");
    for (const [side, size] of Object.entries(margins)) {
      const name = marginNames[side];
      if (name === undefined) throw new ExcelError("InvalidArgument");
      this.#layout.properties[name] = size * factor;
    }
    this.context.workbook.touch("looks");
  }
  setPrintArea(area: unknown): void {
    const areas = areasArgument(this.context, this.#sheet, area);
    this.#layout.printArea = areas.map(formatArea).join(",");
    this.context.workbook.touch("looks");
  }
  setPrintTitleRows(rows: unknown): void {
    const { row, rowCount } = areaArgument(this.context, this.#sheet, rows);
    this.#layout.printTitleRows = `${row + 1}:${row + rowCount}`;
    this.context.workbook.touch("looks");
  }
  setPrintTitleColumns(columns: unknown): void {
    const area = areaArgument(this.context, this.#sheet, columns);
    this.#layout.printTitleColumns = formatArea({ ...area, row: 0, rowCount: 1_048_576 });
    this.context.workbook.touch("looks");
  }
  getPrintArea(): ApiObject {
    return required(this.getPrintAreaOrNullObject());
  }
  getPrintAreaOrNullObject(): ApiObject | null {
    const { printArea } = this.#layout;
    if (printArea === undefined) return null;
    const areas = printArea.split(",").map((part) => parseAddress(part).area);
    return this.context.rangeAreas(this.sheetId, areas);
  }
  getPrintTitleRows(): ApiObject {
    return required(this.getPrintTitleRowsOrNullObject());
  }
  getPrintTitleRowsOrNullObject(): ApiObject | null {
    return this.#rangeOf(this.#layout.printTitleRows);
  }
  getPrintTitleColumns(): ApiObject {
    return required(this.getPrintTitleColumnsOrNullObject());
  }
  getPrintTitleColumnsOrNullObject(): ApiObject | null {
    return this.#rangeOf(this.#layout.printTitleColumns);
  }
  #rangeOf(address: string | undefined): ApiObject | null {
    return address === undefined
      ? null
      : this.context.range(this.sheetId, parseAddress(address).area);
  }
}

const groupDefaults: Record<string, unknown> = {
  state: "Default",
  useSheetMargins: true,
  useSheetScale: true,
};

class HeaderFooterGroupSurface extends ApiObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #values(): PageLayoutData["headersFooters"] {
    return this.context.workbook.sheetById(this.sheetId).pageLayout.headersFooters;
  }

  override read(name: string): unknown {
    return name in groupDefaults ? (this.#values[name] ?? groupDefaults[name]) : super.read(name);
  }
  override write(name: string, value: unknown): void {
    if (!(name in groupDefaults)) {
      super.write(name, value);
      return;
    }
    this.#values[name] = value as string | boolean;
    this.context.workbook.touch("looks");
  }
  override propertyNames(): string[] {
    return Object.keys(groupDefaults);
  }

  get defaultForAllPages(): ApiObject {
    return this.#pages("defaultForAllPages");
  }
  get firstPage(): ApiObject {
    return this.#pages("firstPage");
  }
  get oddPages(): ApiObject {
    return this.#pages("oddPages");
  }
  get evenPages(): ApiObject {
    return this.#pages("evenPages");
  }
  #pages(which: string): ApiObject {
    return new HeaderFooterSurface(this.context, this.sheetId, which);
  }
}

const places: readonly (keyof HeaderFooterData)[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

const isPlace = (name: string): name is keyof HeaderFooterData =>
  (places as readonly string[]).includes(name);

class HeaderFooterSurface extends ApiObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly pages: string
  ) {
    super();
  }

  get #texts(): HeaderFooterData {
    const { headersFooters } = this.context.workbook.sheetById(this.sheetId).pageLayout;
    return (headersFooters[this.pages] ?? {}) as HeaderFooterData;
  }

  override read(name: string): unknown {
    return isPlace(name) ? (this.#texts[name] ?? "") : super.read(name);
  }
  override write(name: string, value: unknown): void {
    if (!isPlace(name)) {
      super.write(name, value);
      return;
    }
    const { headersFooters } = this.context.workbook.sheetById(this.sheetId).pageLayout;
    headersFooters[this.pages] = { ...this.#texts, [name]: String(value) };
    this.context.workbook.touch("looks");
  }
  override propertyNames(): string[] {
    return [...places];
  }
}
