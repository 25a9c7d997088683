/** A1 addresses: the one place where "B2:C3" and row and column numbers meet. Rows and columns count from 0. */
import { ExcelError } from "./errors";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface Address {
  /** The sheet named before the "!", if any. */
  readonly sheet?: string;
  readonly area: Area;
}

export const wholeSheet: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

const columnNames: string[] = [];

/** 0 is "A", 26 is "AA". */
export const columnName = (column: number): string => (columnNames[column] ??= spellColumn(column));

function spellColumn(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" is 0, "AA" is 26. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** The key of a cell in a sheet's `cells`: "B2". */
export const cellKey = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const cellArea = (row: number, column: number): Area => ({
  row,
  column,
  rowCount: 1,
  columnCount: 1,
});

const positions = new Map<string, CellPosition>();

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The row and column of a key such as "B2". Kept: every walk over a sheet's cells asks for all of them. */
export function cellPosition(key: string): CellPosition {
  const known = positions.get(key);
  if (known) return known;
  const position = readPosition(key);
  positions.set(key, position);
  return position;
}

function readPosition(key: string): CellPosition {
  const letters = /^[A-Z]+/.exec(key)?.[0] ?? "";
  return { row: Number(key.slice(letters.length)) - 1, column: columnIndex(letters) };
}

const corner = "\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})";
const patterns = {
  cells: new RegExp(`^${corner}(?::${corner})?$`),
  columns: /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/,
  rows: /^\$?(\d{1,7}):\$?(\d{1,7})$/,
};

/**
 * Reads "B2", "B2:C3", "$A:$C", "1:3", with or without a sheet ("Sheet1!B2", "'年 度'!B2").
 * @throws ExcelError InvalidArgument when it is no address or lies outside the grid.
 */
export function parseAddress(text: string): Address {
  const bang = text.lastIndexOf("!");
  const area = parseArea(text.slice(bang + 1));
  return bang < 0 ? { area } : { sheet: unquoteSheet(text.slice(0, bang)), area };
}

const areas = new Map<string, Area>();

/** Kept: every structured reference asks for the area of its table. */
function parseArea(text: string): Area {
  const known = areas.get(text);
  if (known) return known;
  const area = readArea(text);
  areas.set(text, area);
  return area;
}

function readArea(text: string): Area {
  const cells = patterns.cells.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return span(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = patterns.columns.exec(text);
  if (columns) {
    return span(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  }
  const rows = patterns.rows.exec(text);
  if (rows) return span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  throw new ExcelError("InvalidArgument");
}

function span(row1: number, column1: number, row2: number, column2: number): Area {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  return insideGrid({
    row,
    column,
    rowCount: Math.abs(row2 - row1) + 1,
    columnCount: Math.abs(column2 - column1) + 1,
  });
}

/** The area itself. @throws ExcelError InvalidArgument when it leaves the grid or is empty. */
export function insideGrid(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const inside =
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS;
  if (!inside) throw new ExcelError("InvalidArgument");
  return area;
}

/** "B2", "B2:C3", "A:C" or "1:3": as Excel writes an area. */
export function formatArea(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  if (isWholeColumns(area)) return `${columnName(column)}:${columnName(column + columnCount - 1)}`;
  if (isWholeRows(area)) return `${row + 1}:${row + rowCount}`;
  const first = cellKey(row, column);
  return rowCount * columnCount === 1
    ? first
    : `${first}:${cellKey(row + rowCount - 1, column + columnCount - 1)}`;
}

/** "$B$2:$C$3": for names and chart series. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** "Sheet1!B2:C3", with quotes where the sheet's name needs them. */
export const formatAddress = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${formatArea(area)}`;

/** A sheet name as it stands in a formula: 'Year 2020', 监测表. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]\d*$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The opposite of {@link quoteSheet}. */
export const unquoteSheet = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;

export const isWholeColumns = (area: Area): boolean => area.rowCount === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.columnCount === MAX_COLUMNS;

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export const overlaps = (a: Area, b: Area): boolean => intersect(a, b) !== null;

export function contains(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && sameArea(common, inner);
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row &&
  a.column === b.column &&
  a.rowCount === b.rowCount &&
  a.columnCount === b.columnCount;

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return span(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rowCount, b.row + b.rowCount) - 1,
    Math.max(a.column + a.columnCount, b.column + b.columnCount) - 1
  );
}

/** What is left of the area without the other: up to four parts, above, left, right and below. */
export function subtract(area: Area, other: Area): Area[] {
  const common = intersect(area, other);
  if (!common) return [area];
  const bottom = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  const beside = { row: common.row, rowCount: common.rowCount };
  const parts = [
    { ...area, rowCount: common.row - area.row },
    { ...beside, column: area.column, columnCount: common.column - area.column },
    { ...beside, column: right, columnCount: area.column + area.columnCount - right },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
  ];
  return parts.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** Every cell of the area, row by row, with its offset from the top left. */
export function* eachCell(
  area: Area
): Generator<{ row: number; column: number; i: number; j: number }> {
  for (let i = 0; i < area.rowCount; i++) {
    for (let j = 0; j < area.columnCount; j++) {
      yield { row: area.row + i, column: area.column + j, i, j };
    }
  }
}
