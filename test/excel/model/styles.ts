/** Number formats, fonts, fills, borders and alignment of cells, whole rows and whole columns. */
import { type Area, cellKey, eachCell, isWholeColumns, isWholeRows } from "./address";
import { editCell, existingCells, findCell, mergeAt } from "./cells";
import type { CellBorder, CellSide, CellStyle, LineData, SheetData } from "./data";

/** The style of the cell's whole row, column or sheet, which a cell without its own has. */
export const lineStyle = (sheet: SheetData, row: number, column: number): CellStyle | undefined =>
  sheet.rows[row]?.style ?? sheet.columns[column]?.style ?? sheet.style;

/** The style in force: the cell's own, else its row's, else its column's. */
export const styleAt = (sheet: SheetData, row: number, column: number): CellStyle =>
  findCell(sheet, row, column)?.style ?? lineStyle(sheet, row, column) ?? {};

export const numberFormatAt = (sheet: SheetData, row: number, column: number): string =>
  styleAt(sheet, row, column).numberFormat ?? "General";

/** A style that shares nothing with the other. (structuredClone takes most of the time of formatting a sheet.) */
export function copyStyle(style: CellStyle): CellStyle {
  const copy = { ...style };
  if (style.font) copy.font = { ...style.font };
  if (style.fill) copy.fill = { ...style.fill };
  if (style.borders) {
    const sides = Object.entries(style.borders).map(([side, border]) => [side, { ...border }]);
    copy.borders = Object.fromEntries(sides) as CellStyle["borders"];
  }
  return copy;
}

/** Changes the style of every cell of the area; of whole rows and columns the line itself. */
export function editStyles(
  sheet: SheetData,
  area: Area,
  change: (style: CellStyle, offset: { i: number; j: number }) => void
): void {
  const whole = isWholeColumns(area) || isWholeRows(area);
  if (whole) editLineStyles(sheet, area, change);
  const cells = whole
    ? existingCells(sheet, area).map(({ row, column }) => ({
        row,
        column,
        i: row - area.row,
        j: column - area.column,
      }))
    : eachCell(area);
  for (const { row, column, i, j } of cells) {
    editCell(sheet, row, column, (cell) => {
      const style = copyStyle(cell.style ?? lineStyle(sheet, row, column) ?? {});
      change(style, { i, j });
      cell.style = tidy(style);
    });
  }
}

function editLineStyles(
  sheet: SheetData,
  area: Area,
  change: (style: CellStyle, offset: { i: number; j: number }) => void
): void {
  const changed = (style: CellStyle | undefined, i: number, j: number): CellStyle | undefined => {
    const copy = copyStyle(style ?? {});
    change(copy, { i, j });
    return tidy(copy);
  };
  if (isWholeColumns(area) && isWholeRows(area)) {
    sheet.style = changed(sheet.style, 0, 0);
    if (!sheet.style) delete sheet.style;
    return;
  }
  const [lines, first, count] = isWholeColumns(area)
    ? [sheet.columns, area.column, area.columnCount]
    : [sheet.rows, area.row, area.rowCount];
  for (let k = 0; k < count; k++) {
    editLine(lines, first + k, (line) => {
      line.style = lines === sheet.columns ? changed(line.style, 0, k) : changed(line.style, k, 0);
    });
  }
}

/** Changes a row or column; one that is as Excel makes it is removed. */
export function editLine(
  lines: Record<string, LineData>,
  index: number,
  change: (line: LineData) => void
): void {
  const line = lines[index] ?? {};
  change(line);
  for (const field of Object.keys(line) as (keyof LineData)[]) {
    if (line[field] === undefined) delete line[field];
  }
  if (Object.keys(line).length > 0) lines[index] = line;
  else delete lines[index];
}

/** Without empty parts; undefined when nothing is left. */
function tidy(style: CellStyle): CellStyle | undefined {
  for (const name of Object.keys(style) as (keyof CellStyle)[]) {
    const part = style[name];
    const isEmpty = typeof part === "object" ? Object.keys(part).length === 0 : part === undefined;
    if (isEmpty) delete style[name];
  }
  return Object.keys(style).length > 0 ? style : undefined;
}

/** What all cells of the area share, or null where they differ, as Office.js answers. */
export function uniform<T>(
  sheet: SheetData,
  area: Area,
  read: (style: CellStyle, row: number, column: number) => T
): T | null {
  let common: T | undefined;
  for (const { row, column } of sampledCells(sheet, area)) {
    const merge = mergeAt(sheet, row, column);
    const value = read(styleAt(sheet, merge?.row ?? row, merge?.column ?? column), row, column);
    if (common !== undefined && value !== common) return null;
    common = value;
  }
  return common ?? null;
}

/** The area's cells; of whole rows and columns the existing ones and one of each empty line. */
function* sampledCells(sheet: SheetData, area: Area): Iterable<{ row: number; column: number }> {
  if (!isWholeColumns(area) && !isWholeRows(area)) {
    yield* eachCell(area);
    return;
  }
  yield* existingCells(sheet, area);
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  for (let column = area.column; isWholeColumns(area) && column <= lastColumn; column++) {
    if (!sheet.cells[cellKey(lastRow, column)]) yield { row: lastRow, column };
  }
  for (let row = area.row; !isWholeColumns(area) && row <= lastRow; row++) {
    if (!sheet.cells[cellKey(row, lastColumn)]) yield { row, column: lastColumn };
  }
}

/** Which side of which cells a border index such as "EdgeTop" or "InsideHorizontal" means. */
export function borderSides(index: string, area: Area): { side: CellSide; area: Area }[] {
  const { row, column, rowCount, columnCount } = area;
  const lastRow = row + rowCount - 1;
  const lastColumn = column + columnCount - 1;
  switch (index) {
    case "EdgeTop":
      return [{ side: "top", area: { ...area, rowCount: 1 } }];
    case "EdgeBottom":
      return [{ side: "bottom", area: { ...area, row: lastRow, rowCount: 1 } }];
    case "EdgeLeft":
      return [{ side: "left", area: { ...area, columnCount: 1 } }];
    case "EdgeRight":
      return [{ side: "right", area: { ...area, column: lastColumn, columnCount: 1 } }];
    case "InsideHorizontal":
      return rowCount < 2
        ? []
        : [
            { side: "bottom", area: { ...area, rowCount: rowCount - 1 } },
            { side: "top", area: { ...area, row: row + 1, rowCount: rowCount - 1 } },
          ];
    case "InsideVertical":
      return columnCount < 2
        ? []
        : [
            { side: "right", area: { ...area, columnCount: columnCount - 1 } },
            { side: "left", area: { ...area, column: column + 1, columnCount: columnCount - 1 } },
          ];
    case "DiagonalDown":
      return [{ side: "diagonalDown", area }];
    case "DiagonalUp":
      return [{ side: "diagonalUp", area }];
    default:
      return [];
  }
}

/** Sets or, with "None", removes a border. */
export function setBorder(
  sheet: SheetData,
  area: Area,
  index: string,
  change: (border: CellBorder) => void
): void {
  for (const { side, area: part } of borderSides(index, area)) {
    editStyles(sheet, part, (style) => {
      const border = { ...style.borders?.[side] };
      change(border);
      // A colour or weight given to no line draws a continuous one.
      const borders = { ...style.borders, [side]: { style: "Continuous", ...border } };
      if (border.style === "None") delete borders[side];
      style.borders = borders;
    });
  }
}
