/** What Univer has to draw for one sheet of the workbook model. Pure: the same model gives the same drawing. */
import type { ICellData, IFreeze } from "@univerjs/presets";
import {
  type Area,
  cellKey,
  cellPosition,
  eachCell,
  isWholeColumns,
  isWholeRows,
  parseAddress,
} from "../../test/excel/model/address";
import type { CellStyle, SheetData, TableData } from "../../test/excel/model/data";
import { lineStyle } from "../../test/excel/model/styles";
import { cellAppearance } from "./cell-appearance";
import { tableCellStyle } from "./table-appearance";

/** The grid shows this many rows and columns, and more where the sheet has more. */
const SHOWN_ROWS = 200;
const SHOWN_COLUMNS = 26;
const SPARE_ROWS = 50;

/** In points. */
const DEFAULT_FONT_SIZE = 11;

export interface SheetDrawing {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** By address: "B2". */
  readonly cells: ReadonlyMap<string, ICellData>;
  /** Widths and heights in pixels by index; 0 is hidden. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows without a height of their own that may need more than the default: Excel fits them to their text. */
  readonly autoHeightRows: readonly number[];
  readonly merges: readonly Area[];
  readonly freeze: IFreeze;
}

/** Points to pixels at 96 dots an inch. */
const pixels = (points: number): number => Math.round((points * 96) / 72);

export function sheetDrawing(sheet: SheetData, tables: readonly TableData[]): SheetDrawing {
  const cells = drawnCells(sheet, tables);
  const positions = [...cells.keys()].map(cellPosition);
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    rowCount: positions.reduce((max, p) => Math.max(max, p.row + SPARE_ROWS), SHOWN_ROWS),
    columnCount: positions.reduce((max, p) => Math.max(max, p.column + 1), SHOWN_COLUMNS),
    cells,
    columnWidths: sizes(sheet.columns),
    rowHeights: sizes(sheet.rows),
    autoHeightRows: autoHeightRows(sheet),
    merges: sheet.merges.map((address) => parseAddress(address).area),
    freeze: freeze(sheet.freezePanes),
  };
}

function drawnCells(sheet: SheetData, tables: readonly TableData[]): Map<string, ICellData> {
  const inTables = tableStyles(sheet, tables);
  const keys = new Set([...Object.keys(sheet.cells), ...inTables.keys()]);
  const cells = new Map<string, ICellData>();
  for (const key of keys) {
    const { row, column } = cellPosition(key);
    const cell = sheet.cells[key];
    const own = cell?.style ?? lineStyle(sheet, row, column);
    cells.set(key, cellAppearance(cell, onTop(inTables.get(key), own)));
  }
  return cells;
}

function tableStyles(sheet: SheetData, tables: readonly TableData[]): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const table of tables.filter(({ sheetId }) => sheetId === sheet.id)) {
    const { area } = parseAddress(table.address);
    for (const { row, column } of eachCell(area)) {
      styles.set(cellKey(row, column), tableCellStyle(table, area, row, column));
    }
  }
  return styles;
}

function onTop(below: CellStyle | undefined, above: CellStyle | undefined): CellStyle {
  return {
    ...below,
    ...above,
    font: { ...below?.font, ...above?.font },
    fill: { ...below?.fill, ...above?.fill },
    borders: { ...below?.borders, ...above?.borders },
  };
}

function sizes(lines: SheetData["columns"]): Map<number, number> {
  const drawn = new Map<number, number>();
  for (const [index, { size, hidden }] of Object.entries(lines)) {
    if (hidden) drawn.set(Number(index), 0);
    else if (size !== undefined) drawn.set(Number(index), pixels(size));
  }
  return drawn;
}

function autoHeightRows(sheet: SheetData): number[] {
  const rows = new Set<number>();
  for (const [key, { style, value }] of Object.entries(sheet.cells)) {
    const { row } = cellPosition(key);
    const tall = style?.wrapText === true || (style?.font?.size ?? 0) > DEFAULT_FONT_SIZE;
    if (tall && value !== undefined && sheet.rows[row]?.size === undefined) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Excel names the frozen area ("A1:B3"), Univer the first row and column that scroll. */
function freeze(frozen: string | null): IFreeze {
  if (frozen === null) return { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 };
  const { area } = parseAddress(frozen);
  const xSplit = isWholeRows(area) ? 0 : area.column + area.columnCount;
  const ySplit = isWholeColumns(area) ? 0 : area.row + area.rowCount;
  return { startRow: ySplit || -1, startColumn: xSplit || -1, xSplit, ySplit };
}
