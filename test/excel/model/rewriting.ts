/** Formulas follow when what they refer to is renamed or moves. */
import { cellPosition } from "./address";
import type { Rewriting } from "./formula-engine";
import { tableAt } from "./table-lookup";
import type { Workbook } from "./workbook";

/** Rewrites every formula of the workbook, in cells and in names. */
export function rewriteFormulas(workbook: Workbook, rewriting: Rewriting): void {
  const { data, formulas } = workbook;
  for (const sheet of data.sheets) {
    for (const [key, cell] of Object.entries(sheet.cells)) {
      if (cell.formula === undefined) continue;
      const { row, column } = cellPosition(key);
      const table = rewriting.kind === "column" ? tableAt(workbook, sheet, row, column) : undefined;
      const scope = { sheet: sheet.name, table: table?.name };
      cell.formula = formulas.rewrite(cell.formula, rewriting, scope);
    }
    for (const name of sheet.names) {
      name.formula = formulas.rewrite(name.formula, rewriting, { sheet: sheet.name });
    }
  }
  for (const name of data.names) {
    name.formula = formulas.rewrite(name.formula, rewriting, { sheet: "" });
  }
}
