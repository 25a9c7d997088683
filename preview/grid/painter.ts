/** Brings the picture in Univer up to date with the workbook model, sheet by sheet, touching only what differs. */
import { BooleanNumber, type IWorksheetData, type Worksheet } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import { type Area, cellPosition } from "../../test/excel/model/address";
import type { WorkbookData } from "../../test/excel/model/data";
import { DEFAULT_FONT } from "./cell-appearance";
import { type SheetDrawing, sheetDrawing } from "./sheet-drawing";

/** Excel's defaults: 11 points, rows of 15 points, columns of 8.43 characters. */
const DEFAULT_ROW_HEIGHT = 20;
const DEFAULT_COLUMN_WIDTH = 64;

export class Painter {
  private readonly painted = new Map<string, SheetDrawing>();

  constructor(private readonly book: FWorkbook) {}

  /** Draws the workbook as it is now. */
  paint(data: WorkbookData): void {
    data.sheets.forEach((sheet, index) => {
      const drawing = sheetDrawing(sheet, data.tables);
      const target =
        this.book.getSheetBySheetId(sheet.id) ?? this.addSheet(sheet.id, drawing, index);
      if (target.getIndex() !== index) this.book.moveSheet(target, index);
      this.paintSheet(target, drawing, this.painted.get(sheet.id));
      this.painted.set(sheet.id, drawing);
    });
    this.removeAllBut(new Set(data.sheets.map(({ id }) => id)));
    this.activate(data.activeSheetId);
  }

  private addSheet(id: string, { name }: SheetDrawing, index: number): FWorksheet {
    return this.book.insertSheet(name, { index, sheet: emptySheet(id, name) });
  }

  private removeAllBut(ids: ReadonlySet<string>): void {
    for (const sheet of this.book.getSheets()) {
      const id = sheet.getSheetId();
      if (ids.has(id)) continue;
      this.book.deleteSheet(sheet);
      this.painted.delete(id);
    }
  }

  private activate(id: string): void {
    if (this.book.getActiveSheet().getSheetId() !== id) this.book.setActiveSheet(id);
  }

  private paintSheet(
    target: FWorksheet,
    now: SheetDrawing,
    before: SheetDrawing | undefined
  ): void {
    const changed = (field: keyof SheetDrawing): boolean =>
      !before || fingerprint(now[field]) !== fingerprint(before[field]);
    if (changed("name")) target.setName(now.name);
    if (changed("tabColor") && now.tabColor) target.setTabColor(now.tabColor);
    if (changed("hidden") && (before || now.hidden)) {
      if (now.hidden) target.hideSheet();
      else target.showSheet();
    }
    if (changed("freeze")) target.setFreeze(now.freeze);

    const sheet = target.getSheet();
    const config = sheet.getConfig();
    config.rowCount = now.rowCount;
    config.columnCount = now.columnCount;
    config.showGridlines = now.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (changed("columnWidths")) replaceEntries(config.columnData, columnData(now));
    if (changed("rowHeights")) replaceEntries(config.rowData, rowData(now));
    if (changed("merges")) paintMerges(sheet, now.merges);
    paintCells(sheet, now, before);
    target.refreshCanvas();
    if (changed("autoHeightRows") || changed("columnWidths")) {
      for (const row of now.autoHeightRows) target.setRowAutoHeight(row, 1);
    }
  }
}

/** The sheet as Univer makes it, before anything is drawn on it. */
export const emptySheet = (id: string, name: string): Partial<IWorksheetData> => ({
  id,
  name,
  defaultRowHeight: DEFAULT_ROW_HEIGHT,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
  defaultStyle: { ff: DEFAULT_FONT, fs: 11 },
});

const columnData = ({ columnWidths }: SheetDrawing): IWorksheetData["columnData"] =>
  Object.fromEntries(
    [...columnWidths].map(([index, w]) => [index, w === 0 ? { hd: BooleanNumber.TRUE } : { w }])
  );

const rowData = ({ rowHeights }: SheetDrawing): IWorksheetData["rowData"] =>
  Object.fromEntries(
    [...rowHeights].map(([index, h]) => [
      index,
      h === 0 ? { hd: BooleanNumber.TRUE } : { h, ia: BooleanNumber.FALSE },
    ])
  );

/** In place: Univer's row and column managers hold on to the object. */
function replaceEntries<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target)) delete (target as Record<string, unknown>)[key];
  Object.assign(target, source);
}

function paintMerges(sheet: Worksheet, merges: readonly Area[]): void {
  const { mergeData } = sheet.getConfig();
  const ranges = merges.map(({ row, column, rowCount, columnCount }) => ({
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  }));
  mergeData.splice(0, mergeData.length, ...ranges);
  sheet.getSpanModel().rebuild(mergeData);
}

function paintCells(sheet: Worksheet, now: SheetDrawing, before: SheetDrawing | undefined): void {
  const matrix = sheet.getCellMatrix();
  for (const key of before?.cells.keys() ?? []) {
    if (now.cells.has(key)) continue;
    const { row, column } = cellPosition(key);
    matrix.realDeleteValue(row, column);
  }
  for (const [key, cell] of now.cells) {
    if (fingerprint(cell) === fingerprint(before?.cells.get(key))) continue;
    const { row, column } = cellPosition(key);
    matrix.setValue(row, column, cell);
  }
}

const fingerprint = (part: unknown): string =>
  JSON.stringify(part, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? "";
