/** Where Ctrl and an arrow key lead, and duplicates. */
import { type Area, cellArea, insideGrid, MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import { existingCells, findCell, hasContent, plainValue } from "../../model/cells";
import type { SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import type { Workbook } from "../../model/workbook";
import { writeEntries } from "../../model/writing";
import { requireEditable } from "../../model/protection";

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The cell at the end of the data that goes on in the direction, or where the next begins, or the edge of the sheet. */
export function edgeCell(sheet: SheetData, from: Area, direction: string): Area {
  const [down, right] = steps[direction] ?? [];
  if (down === undefined || right === undefined) throw new ExcelError("InvalidArgument");
  const isInside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const isUsed = (row: number, column: number): boolean => hasContent(findCell(sheet, row, column));
  let { row, column } = from;
  const goesOn = isUsed(row, column) && isUsed(row + down, column + right);
  const last = lastUsed(sheet);
  while (isInside(row + down, column + right)) {
    if (goesOn && !isUsed(row + down, column + right)) break;
    const beyond = (down > 0 && row > last.row) || (right > 0 && column > last.column);
    if (beyond)
      return cellArea(down > 0 ? MAX_ROWS - 1 : row, right > 0 ? MAX_COLUMNS - 1 : column);
    row += down;
    column += right;
    if (!goesOn && isUsed(row, column)) break;
  }
  return cellArea(row, column);
}

function lastUsed(sheet: SheetData): { row: number; column: number } {
  const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  const cells = existingCells(sheet, whole);
  return {
    row: cells.reduce((most, { row }) => Math.max(most, row), 0),
    column: cells.reduce((most, { column }) => Math.max(most, column), 0),
  };
}

/**
 * Removes rows that repeat an earlier one in the given columns; the rows below move up within the range.
 * @returns how many were removed and how many are left
 */
export function removeDuplicates(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  columns: readonly number[],
  includesHeader: boolean
): { removed: number; uniqueRemaining: number } {
  requireEditable(sheet, area);
  if (columns.some((column) => column < 0 || column >= area.columnCount)) {
    throw new ExcelError("InvalidArgument");
  }
  workbook.calculate();
  const first = includesHeader ? 1 : 0;
  const body = insideGrid({ ...area, row: area.row + first, rowCount: area.rowCount - first });
  const valueAt = (i: number, j: number) =>
    plainValue(findCell(sheet, body.row + i, body.column + j)?.value);
  const seen = new Set<string>();
  const kept: unknown[][] = [];
  for (let i = 0; i < body.rowCount; i++) {
    const key = JSON.stringify(columns.map((column) => String(valueAt(i, column)).toLowerCase()));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(Array.from({ length: body.columnCount }, (_, j) => valueAt(i, j)));
  }
  const blank = Array<string>(body.columnCount).fill("");
  const rows = Array.from({ length: body.rowCount }, (_, i) => kept[i] ?? blank);
  writeEntries(workbook, sheet, body, rows);
  return { removed: body.rowCount - kept.length, uniqueRemaining: kept.length };
}
