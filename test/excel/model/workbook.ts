/** The workbook model: plain data, and the few operations that need all of it. No Office, no DOM. */
import { type Area, formatAddress, formatArea, parseAddress } from "./address";
import type { SheetData, TableData, WorkbookData } from "./data";
import { ExcelError } from "./errors";
import { WorkbookEvents, type WorkbookListener } from "./events";
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
}

export class Workbook {
  data: WorkbookData;
  readonly events = new WorkbookEvents();
  readonly dropped: DroppedWrite[] = [];
  readonly year: number;
  /** Counts changes: tells whether something was changed since. */
  version = 0;
  private lastId = 0;

  constructor(
    readonly formulas: FormulaEngine,
    { name = "Book1.xlsx", year = 2016 }: WorkbookOptions = {}
  ) {
    this.year = year;
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

  restore(snapshot: WorkbookData): void {
    this.data = structuredClone(snapshot);
    this.version++;
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

  /** Selects as the user does: "B2:C3" on the active sheet, or "Sheet1!B2". */
  select(address: string): void {
    const { sheet, area } = parseAddress(address);
    this.selectArea(this.sheet(sheet).data, area);
  }

  selectArea(sheet: SheetData, area: Area): void {
    sheets.activateSheet(this, sheet);
    this.data.selections[sheet.id] = formatArea(area);
    this.events.emit({ type: "selectionChanged", sheetId: sheet.id, address: formatArea(area) });
  }

  /** What is selected on the active sheet, e.g. "Sheet1!A1". */
  get selectedAddress(): string {
    return formatAddress(this.sheet().name, this.selectedArea(this.data.activeSheetId));
  }

  selectedArea(sheetId: string): Area {
    return parseAddress(this.data.selections[sheetId] ?? "A1").area;
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

  /** Every change goes through here. */
  touch(): void {
    this.version++;
  }
}
