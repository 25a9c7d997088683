import { callsIn, type Call } from "../../../core/formula/formula-text";
import type { Catalogue } from "../../../core/lookup";
import { argumentCells } from "./argument-cells";
import { usedFigure, type CellOfSheet, type UsedFigure, type WorkbookCells } from "./used-figure";

/** The functions that take an actual figure, behind the indicator. */
const TAKING_ACTUALS: ReadonlySet<string> = new Set([
  "PLANGAP",
  "PLANPROGRESS",
  "PLANGROWTH",
  "PLANSTATUS",
]);

/** An argument of a CQ formula that is itself a calculation: its figure stands in no cell. */
export interface CalculatedArgument {
  /** The cell of the formula. */
  readonly place: CellOfSheet;
  /** As written: B2*2. */
  readonly written: string;
}

/** The actual figures in the arguments of CQ formulas, and the arguments of which nothing can be told. */
export interface FormulaFigures {
  readonly used: readonly UsedFigure[];
  readonly calculated: readonly CalculatedArgument[];
}

/** The actual figures in the arguments of CQ formulas: written out, or in cells of any sheet. */
export function figuresInFormulas(workbook: WorkbookCells, catalogue: Catalogue): FormulaFigures {
  const found = workbook.sheets.flatMap(({ sheetId, sheet, grid, formulaAt }) =>
    grid.rows.flatMap((cells, row) =>
      cells.flatMap((_, column) =>
        callsIn(formulaAt(row, column)).map((call) =>
          figuresOfCall(call, { sheetId, sheet, row, column }, workbook, catalogue)
        )
      )
    )
  );
  return {
    used: found.flatMap(({ used }) => used),
    calculated: found.flatMap(({ calculated }) => calculated),
  };
}

function figuresOfCall(
  { functionName, written }: Call,
  formula: CellOfSheet,
  workbook: WorkbookCells,
  catalogue: Catalogue
): FormulaFigures {
  const [indicator = "", actual = ""] = written;
  if (!TAKING_ACTUALS.has(functionName) || actual === "") return { used: [], calculated: [] };
  const names = argumentCells(indicator, formula, workbook);
  const actuals = argumentCells(actual, formula, workbook);
  // One name goes with every figure, several go with as many figures, in their order.
  const areTogether = names?.length === 1 || names?.length === actuals?.length;
  if (names === null || actuals === null || !areTogether) {
    const unread = actuals === null ? actual : indicator;
    return { used: [], calculated: [{ place: formula, written: unread }] };
  }
  const used = actuals.flatMap(({ place, cell: { value, format } }, at) => {
    const name = (names.length === 1 ? names[0] : names[at])?.cell.text.trim() ?? "";
    return usedFigure({ place: place ?? formula, name, formula }, { value, format }, catalogue);
  });
  return { used, calculated: [] };
}
