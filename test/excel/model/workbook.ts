/** The workbook model: plain data, and the few operations that need all of it. No Office, no DOM. */
import { type Area, cellArea, formatAddress, formatArea, intersect, parseAddress } from "./address";
import type { SheetData, TableData, WorkbookData } from "./data";
import { ExcelError } from "./errors";
import { type ChartEventType, WorkbookEvents, type WorkbookListener } from "./events";
import type { FormulaEngine } from "./formula-engine";
import { newSheet } from "./new-sheet";
import * as sheets from "./sheets";
import { Worksheet } from "./worksheet";

/** A value that Excel silently threw away because a merged area hides its cell. */
export interface DroppedWrite {
  readonly address: string;
  readonly value: unknown;
}

export interface WorkbookOptions {
  /** The file's name. */
  readonly name?: string;
  /** The year a typed date without one gets. */
  readonly year?: number;
  /** AutoCorrect's "Fill formulas in tables to create calculated columns", which users may turn off. */
  readonly fillsFormulas?: boolean;
  /** The language of the names Excel gives by itself. */
  readonly locale?: "zh-CN" | "en-US";
}

/** How Excel names tables and columns that got no name. */
const defaultNames = {
  "zh-CN": { table: "表", column: "列" },
  "en-US": { table: "Table", column: "Column" },
};

export class Workbook {
  data: WorkbookData;
  readonly events = new WorkbookEvents();
  readonly dropped: DroppedWrite[] = [];
  readonly year: number;
  readonly fillsFormulas: boolean;
  readonly defaultNames: { readonly table: string; readonly column: string };
  /** Counts changes: tells whether something was changed since. */
  version = 0;
  /** Counts the changes that a formula could see. */
  contentVersion = 0;
  private lastId = 0;
  private chartSelected: string | null = null;
  private active = true;

  constructor(
    readonly formulas: FormulaEngine,
    {
      name = "Book1.xlsx",
      year = 2016,
      locale = "en-US",
      fillsFormulas = true,
    }: WorkbookOptions = {}
  ) {
    this.year = year;
    this.fillsFormulas = fillsFormulas;
    this.defaultNames = defaultNames[locale];
    const first = newSheet(this.newId(), "Sheet1");
    this.data = {
      name,
      sheets: [first],
      activeSheetId: first.id,
      selections: {},
      tables: [],
      names: [],
      settings: {},
      documentSettings: {},
      customXmlParts: [],
      properties: {},
      customProperties: {},
      calculationMode: "Automatic",
      structureProtected: false,
    };
  }

  /** The whole workbook as plain JSON, calculated: compare two with toEqual. */
  snapshot(): WorkbookData {
    this.calculate();
    return structuredClone(this.data);
  }

  /** Also in another workbook than the one of the snapshot: ids that come later are none of those in it. */
  restore(snapshot: WorkbookData): void {
    this.data = structuredClone(snapshot);
    for (const [, number] of JSON.stringify(snapshot).matchAll(
      /"\{0{8}-0000-0000-0000-(\d{12})\}"/g
    )) {
      this.lastId = Math.max(this.lastId, Number(number));
    }
    this.chartSelected = null;
    this.active = true;
    this.touch();
  }

  /** The id of the chart that is selected instead of cells. */
  get selectedChart(): string | null {
    return this.chartSelected;
  }
  set selectedChart(chartId: string | null) {
    const before = this.chartSelected;
    this.chartSelected = chartId;
    if (before === chartId) return;
    if (before !== null) this.emitOfChart("chartDeactivated", before);
    if (chartId !== null) this.emitOfChart("chartActivated", chartId);
  }

  private emitOfChart(type: ChartEventType, chartId: string): void {
    const sheet = this.data.sheets.find(({ charts }) => charts.some(({ id }) => id === chartId));
    if (sheet) this.events.emit({ type, sheetId: sheet.id, chartId });
  }

  /** Whether the user works in this workbook: false while another one is active. */
  get isActive(): boolean {
    return this.active;
  }
  set isActive(active: boolean) {
    const comes = active && !this.active;
    this.active = active;
    if (comes) this.events.emit({ type: "workbookActivated" });
  }

  /** Brings every formula up to date; custom functions that are still running show #BUSY!. */
  calculate(): void {
    this.formulas.calculate(this);
  }

  on(listener: WorkbookListener): () => void {
    return this.events.on(listener);
  }

  /** The sheet of that name, or the active one. @throws ExcelError ItemNotFound */
  sheet(name?: string): Worksheet {
    const id = name === undefined ? this.data.activeSheetId : this.findSheet(name)?.id;
    if (id === undefined) throw new ExcelError("ItemNotFound");
    return new Worksheet(this, id);
  }

  addSheet(name?: string): Worksheet {
    return new Worksheet(this, sheets.addSheet(this, name).id);
  }

  activate(name: string): void {
    sheets.activateSheet(this, this.sheet(name).data);
  }

  get sheetNames(): string[] {
    return this.data.sheets.map((sheet) => sheet.name);
  }

  /** The table of that name, without regard to case. @throws ExcelError ItemNotFound */
  table(name: string): TableData {
    const table = this.data.tables.find((t) => t.name.toLowerCase() === name.toLowerCase());
    if (!table) throw new ExcelError("ItemNotFound");
    return table;
  }

  get tables(): TableData[] {
    return this.data.tables;
  }

  /** Selects as the user does: "B2:C3" or "A1,C3:D4" on the active sheet, or "Sheet1!B2". */
  select(address: string): void {
    const parts = address.split(",").map(parseAddress);
    const areas = parts.map(({ area }) => area);
    this.selectAreas(this.sheet(parts[0]?.sheet).data, areas);
  }

  selectArea(sheet: SheetData, area: Area): void {
    this.selectAreas(sheet, [area]);
  }

  selectAreas(sheet: SheetData, areas: readonly Area[]): void {
    sheets.activateSheet(this, sheet);
    this.selectedChart = null;
    const before = this.selectedAreas(sheet.id);
    const address = areas.map(formatArea).join(",");
    this.data.selections[sheet.id] = address;
    this.events.emit({ type: "selectionChanged", sheetId: sheet.id, address });
    this.emitTableSelection(sheet, before, areas);
  }

  /** Tables hear of a selection in them, and of one that has left them. */
  private emitTableSelection(
    sheet: SheetData,
    before: readonly Area[],
    after: readonly Area[]
  ): void {
    for (const { id, address, sheetId } of this.data.tables) {
      if (sheetId !== sheet.id) continue;
      const { area: table } = parseAddress(address);
      const [inside] = after.flatMap((area) => intersect(area, table) ?? []);
      const left = before.some((area) => intersect(area, table));
      if (!inside && !left) continue;
      const selected = inside ? formatArea(inside) : "";
      this.events.emit({ type: "tableSelectionChanged", sheetId, tableId: id, address: selected });
    }
  }

  /** Selects a chart as the user does: by its name, on any sheet. */
  selectChart(name: string): void {
    const sheet = this.data.sheets.find(({ charts }) =>
      charts.some((chart) => chart.name === name)
    );
    const chart = sheet?.charts.find((other) => other.name === name);
    if (!sheet || !chart) throw new ExcelError("ItemNotFound");
    sheets.activateSheet(this, sheet);
    this.selectedChart = chart.id;
  }

  /** @throws ExcelError InvalidSelection while a chart is selected or another workbook is active */
  requireSelectedCells(): void {
    this.requireActive();
    if (this.selectedChart !== null) throw new ExcelError("InvalidSelection");
  }

  /** @throws ExcelError InvalidSelection while another workbook is active */
  requireActive(): void {
    if (!this.isActive) throw new ExcelError("InvalidSelection");
  }

  /** What is selected on the active sheet, e.g. "Sheet1!A1". */
  get selectedAddress(): string {
    const { name, id } = this.sheet();
    return this.selectedAreas(id)
      .map((area) => formatAddress(name, area))
      .join(",");
  }

  /** The selected area, the first of several. */
  selectedArea(sheetId: string): Area {
    const [first = cellArea(0, 0)] = this.selectedAreas(sheetId);
    return first;
  }

  selectedAreas(sheetId: string): Area[] {
    const address = this.data.selections[sheetId] ?? "A1";
    return address.split(",").map((part) => parseAddress(part).area);
  }

  findSheet(nameOrId: string): SheetData | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.data.sheets.find((s) => s.id === nameOrId || s.name.toLowerCase() === wanted);
  }

  /** @throws ExcelError ItemNotFound when the sheet is gone. */
  sheetById(id: string): SheetData {
    const sheet = this.data.sheets.find((s) => s.id === id);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  }

  /** An id that no other object of this workbook has, shaped as Excel's. */
  newId(): string {
    this.lastId++;
    return `{00000000-0000-0000-0000-${String(this.lastId).padStart(12, "0")}}`;
  }

  /** Every change goes through here; of looks (formats, charts, comments, marks, protection) no formula knows. */
  touch(what: "content" | "looks" = "content"): void {
    this.version++;
    if (what === "content") this.contentVersion++;
  }
}
