import { without } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";
import type { WidenedColumn } from "./steps";

/**
 * Takes contents out of an area and leaves its formats as they were before: nothing else had been written there.
 *
 * @param kept areas whose contents are somebody else's and stay
 */
export function clearContents(
  sheet: Excel.Worksheet,
  area: Area,
  kept: readonly Area[] = []
): void {
  for (const rest of without(area, kept)) rangeAt(sheet, rest).clear(Excel.ClearApplyTo.contents);
}

/**
 * Takes everything out of an area that had been empty before it was written.
 *
 * @param tables the tables in it
 * @param kept areas whose contents are somebody else's and stay, with their formats
 */
export function clearArea(
  sheet: Excel.Worksheet,
  area: Area,
  tables: readonly Excel.Table[],
  kept: readonly Area[] = []
): void {
  // Deleting a table would move the cells below it, so it is turned into plain cells first.
  for (const table of tables) table.convertToRange();
  const range = rangeAt(sheet, area);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  // Not "all": comments on blank cells had been there before, or have come since.
  clearContents(sheet, area, kept);
  for (const rest of without(area, kept)) rangeAt(sheet, rest).clear(Excel.ClearApplyTo.formats);
}

/** Gives a column back the width it had before it was made wider. */
export function narrow(sheet: Excel.Worksheet, row: number, { column, from }: WidenedColumn): void {
  if (!from) return;
  const { format } = rangeAt(sheet, { row, column, rows: 1, columns: 1 });
  if (from.isStandard) format.useStandardWidth = true;
  else format.columnWidth = from.width;
}
