import { callsIn, unquoted, type Call } from "../../../core/formula/formula-text";
import type { Catalogue } from "../../../core/lookup";
import { cellOf, type GridCell } from "../../../reading/grid/grid";
import { parseAreas, splitReference } from "../../spec/address";
import { usedFigure, type CellOfSheet, type SheetCells, type UsedFigure } from "./used-figure";

/** The functions that take an actual figure, behind the indicator. */
const TAKING_ACTUALS: ReadonlySet<string> = new Set([
  "PLANGAP",
  "PLANPROGRESS",
  "PLANGROWTH",
  "PLANSTATUS",
]);

/** More than a call is usually about; a whole column would only be slow. */
const CELLS = 10_000;

/** What an argument stands for, cell by cell. */
interface Given {
  /** null: it is written out in the formula. */
  readonly place: CellOfSheet | null;
  readonly cell: GridCell;
}

/**
 * The actual figures in the arguments of CQ formulas: written out, or in cells of any sheet. Of an argument that is itself a
 * calculation, or refers to a name or a table, nothing can be told.
 */
export function figuresInFormulas(
  sheets: readonly SheetCells[],
  catalogue: Catalogue
): UsedFigure[] {
  return sheets.flatMap((sheet) =>
    sheet.grid.rows.flatMap((cells, row) =>
      cells.flatMap((_, column) => {
        const formula = { sheetId: sheet.sheetId, sheet: sheet.sheet, row, column };
        return callsIn(sheet.formulaAt(row, column)).flatMap((call) =>
          figuresOfCall(call, formula, sheets, catalogue)
        );
      })
    )
  );
}

function figuresOfCall(
  { functionName, written }: Call,
  formula: CellOfSheet,
  sheets: readonly SheetCells[],
  catalogue: Catalogue
): UsedFigure[] {
  const [indicator = "", actual = ""] = written;
  if (!TAKING_ACTUALS.has(functionName) || actual === "") return [];
  const names = given(indicator, formula.sheet, sheets);
  const actuals = given(actual, formula.sheet, sheets);
  // One name goes with every figure, several go with as many figures, in their order.
  if (names.length !== 1 && names.length !== actuals.length) return [];
  return actuals.flatMap(({ place, cell: { value, format } }, at) => {
    const name = (names.length === 1 ? names[0] : names[at])?.cell.text.trim() ?? "";
    return usedFigure({ place: place ?? formula, name, formula }, { value, format }, catalogue);
  });
}

function given(argument: string, ownSheet: string, sheets: readonly SheetCells[]): Given[] {
  const text = unquoted(argument);
  if (text !== null) return [{ place: null, cell: { value: text, text } }];
  if (argument !== "" && Number.isFinite(Number(argument))) {
    return [{ place: null, cell: { value: Number(argument), text: argument } }];
  }
  const { sheet: name, address } = splitReference(argument);
  const sheet = sheets.find((candidate) => candidate.sheet === (name ?? ownSheet));
  if (!sheet || !/^\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?$/i.test(address)) {
    return [];
  }
  const [area] = parseAreas(address.toUpperCase());
  if (!area || area.rows * area.columns > CELLS) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    const place = { sheetId: sheet.sheetId, sheet: sheet.sheet, row, column };
    return { place, cell: cellOf(sheet.grid, row, column) };
  });
}
