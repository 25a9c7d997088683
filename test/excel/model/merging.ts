/** Merging cells: the top left keeps its value, the others lose theirs. */
import { type Area, bounding, formatArea } from "./address";
import { editCell, existingCells, mergesTouching } from "./cells";
import type { SheetData } from "./data";
import { ExcelError } from "./errors";
import { requireAllowed } from "./protection";
import { tablesTouching } from "./table-lookup";
import type { Workbook } from "./workbook";

/**
 * Merges the area into one cell, or row by row.
 * @throws ExcelError AccessDenied (protected), InvalidOperation (in a table)
 */
export function mergeCells(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  across: boolean
): void {
  requireAllowed(sheet, "allowFormatCells");
  if (tablesTouching(workbook, sheet, area).length > 0) throw new ExcelError("InvalidOperation");
  const parts = across
    ? Array.from({ length: area.rowCount }, (_, i) => ({ ...area, row: area.row + i, rowCount: 1 }))
    : [mergesTouching(sheet, area).reduce(bounding, area)];
  for (const part of parts) mergeOne(sheet, part);
  workbook.touch();
}

function mergeOne(sheet: SheetData, area: Area): void {
  unmergeIn(sheet, area);
  if (area.rowCount * area.columnCount === 1) return;
  for (const { row, column } of existingCells(sheet, area)) {
    if (row === area.row && column === area.column) continue;
    editCell(sheet, row, column, (cell) => {
      delete cell.value;
      delete cell.formula;
    });
  }
  sheet.merges.push(formatArea(area));
}

function unmergeIn(sheet: SheetData, area: Area): void {
  const gone = mergesTouching(sheet, area).map(formatArea);
  sheet.merges = sheet.merges.filter((merge) => !gone.includes(merge));
}

/** Takes apart every merged area that touches the area. */
export function unmergeCells(workbook: Workbook, sheet: SheetData, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  unmergeIn(sheet, area);
  workbook.touch();
}
