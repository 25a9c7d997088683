import { repaired } from "../../core/formula/formula-text";
import type { FormulaCell } from "../../core/formula/formula-cell";
import { syncChanges } from "../session/session";

/** Enters formulas again, mangled ones under their own names, in one request. */
export async function reenter(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[]
): Promise<void> {
  for (const { sheetId, row, column, formula } of cells) {
    const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column).untrack();
    cell.formulas = [[repaired(formula) ?? formula]];
  }
  if (cells.length > 0) await syncChanges(context, cells);
}
