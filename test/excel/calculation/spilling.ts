/** Where a formula's matrix goes: into the cells beside it, or #SPILL! when one of them is in use. */
import { type Area, cellKey, eachCell, insideGrid } from "../model/address";
import { editCell, findCell, hasContent, mergesTouching } from "../model/cells";
import { type CellValue, cellError, type SheetData } from "../model/data";
import { clearSpill } from "../model/spills";
import { tablesTouching } from "../model/table-lookup";
import type { Workbook } from "../model/workbook";
import type { Matrix, Scalar } from "./values";

/** A blank result shows as 0. */
export const cellValue = (value: Scalar | undefined): CellValue => value ?? 0;

/**
 * Puts the matrix into the sheet with its top left at the cell.
 * @returns whether a cell other than the first changed
 */
export function spill(
  workbook: Workbook,
  sheet: SheetData,
  row: number,
  column: number,
  matrix: Matrix
): boolean {
  const area = { row, column, rowCount: matrix.length, columnCount: matrix[0]?.length ?? 0 };
  const origin = cellKey(row, column);
  const blocked = isBlocked(workbook, sheet, area, origin);
  const changed = clearSpill(sheet, origin, blocked ? null : area);
  if (blocked) {
    editCell(sheet, row, column, (cell) => {
      cell.value = cellError("#SPILL!");
      delete cell.spill;
    });
    return changed;
  }
  return fill(sheet, area, origin, matrix) || changed;
}

function fill(sheet: SheetData, area: Area, origin: string, matrix: Matrix): boolean {
  let changed = false;
  for (const { row, column, i, j } of eachCell(area)) {
    const value = cellValue(matrix[i]?.[j]);
    editCell(sheet, row, column, (cell) => {
      if (i === 0 && j === 0) cell.spill = { rows: area.rowCount, columns: area.columnCount };
      else {
        changed ||= JSON.stringify(cell.value) !== JSON.stringify(value);
        cell.spilledFrom = origin;
      }
      cell.value = value;
    });
  }
  return changed;
}

function isBlocked(workbook: Workbook, sheet: SheetData, area: Area, origin: string): boolean {
  try {
    insideGrid(area);
  } catch {
    return true;
  }
  if (mergesTouching(sheet, area).length > 0) return true;
  if (tablesTouching(workbook, sheet, area).length > 0) return true;
  for (const { row, column, i, j } of eachCell(area)) {
    const cell = findCell(sheet, row, column);
    const own = (i === 0 && j === 0) || cell?.spilledFrom === origin;
    if (!own && hasContent(cell)) return true;
  }
  return false;
}
