import { isFormula, type SheetSpec } from "../sheets/spec/sheet-spec";
import type { ShownCell } from "../taskpane/services/services";
import { calculated } from "../xlsx/results/calculate";
import { FormulaError } from "../xlsx/results/values";

/** What the cells of a sheet show once it is calculated: what stands in the file that is downloaded. */
export function shownCells(spec: SheetSpec): readonly (readonly ShownCell[])[] {
  const results = calculated([spec]);
  return spec.cells.map((cells, row) =>
    cells.map((cell, column) => {
      if (!isFormula(cell)) return cell;
      const result = results.at(0, row, column);
      return result instanceof FormulaError ? result.code : result;
    })
  );
}
