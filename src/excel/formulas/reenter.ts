import type { FormulaCell } from "../../core/formula/formula-cell";
import { repaired } from "../../core/formula/formula-text";
import { changeCells, type CellChange } from "../session/change-cells";

/**
 * Enters formulas again, mangled ones under their own names.
 *
 * @returns those that were not: somebody has typed there since they were looked at
 */
export async function reenter(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[]
): Promise<FormulaCell[]> {
  const changes = new Map(cells.map((cell) => [reentered(cell), cell]));
  const left = await changeCells(context, [...changes.keys()]);
  return left.flatMap((change) => changes.get(change) ?? []);
}

function reentered({ sheetId, sheet, row, column, formula }: FormulaCell): CellChange {
  return {
    ...{ sheetId, sheet, area: { row, column, rows: 1, columns: 1 } },
    entered: [[repaired(formula) ?? formula]],
    isExpected: ({ formulas }) => formulas[0]?.[0] === formula,
  };
}
