import type { Area } from "../sheet-spec";
import { rangeAt } from "./area";
import type { WidenedColumn } from "./steps";

/** Takes contents out of an area and leaves its formats as they were before: nothing else had been written there. */
export function clearContents(sheet: Excel.Worksheet, area: Area): void {
  rangeAt(sheet, area).clear(Excel.ClearApplyTo.contents);
}

/**
 * Takes everything out of an area that had been empty before it was written.
 *
 * @param tables the tables in it
 */
export function clearArea(
  sheet: Excel.Worksheet,
  area: Area,
  tables: readonly Excel.Table[]
): void {
  // Deleting a table would move the cells below it, so it is turned into plain cells first.
  for (const table of tables) table.convertToRange();
  const range = rangeAt(sheet, area);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  // Not "all": comments on blank cells had been there before, or have come since.
  range.clear(Excel.ClearApplyTo.contents);
  range.clear(Excel.ClearApplyTo.formats);
}

/** Gives a column back the width it had before it was made wider. */
export function narrow(sheet: Excel.Worksheet, row: number, { column, from }: WidenedColumn): void {
  if (!from) return;
  const { format } = rangeAt(sheet, { row, column, rows: 1, columns: 1 });
  if (from.isStandard) format.useStandardWidth = true;
  else format.columnWidth = from.width;
}
