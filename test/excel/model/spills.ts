/** The cells that a formula fills beside its own. */
import { type Area, cellKey, cellPosition, eachCell } from "./address";
import { editCell, findCell } from "./cells";
import type { CellData, SheetData } from "./data";

/** Empties the cells that the cell had spilled into. */
export function removeSpill(sheet: SheetData, row: number, column: number, cell: CellData): void {
  if (!cell.spill) return;
  clearSpill(sheet, cellKey(row, column), null);
  delete cell.spill;
}

/**
 * Empties the cells an earlier spill of the cell filled, but for those that it keeps.
 * @returns whether there were any
 */
export function clearSpill(sheet: SheetData, origin: string, keep: Area | null): boolean {
  const spilled = sheet.cells[origin]?.spill;
  if (!spilled) return false;
  const { row, column } = cellPosition(origin);
  const before = { row, column, rowCount: spilled.rows, columnCount: spilled.columns };
  let changed = false;
  for (const place of eachCell(before)) {
    const kept = keep !== null && place.i < keep.rowCount && place.j < keep.columnCount;
    if (kept || findCell(sheet, place.row, place.column)?.spilledFrom !== origin) continue;
    editCell(sheet, place.row, place.column, (cell) => {
      delete cell.value;
      delete cell.spilledFrom;
    });
    changed = true;
  }
  return changed;
}
