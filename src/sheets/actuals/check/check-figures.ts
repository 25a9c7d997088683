import type { RowDoubt } from "../../../core/actuals/row-doubt";
import type { Catalogue } from "../../../core/lookup";
import { readMonitoringSheet } from "../../../reading/actuals/monitoring-sheet";
import { yearOfActual } from "../actuals-formula";
import { figuresInFormulas } from "./formula-figures";
import { figuresBesideGaps } from "./gap-figures";
import { cellKey, type CellOfSheet, type SheetCells, type UsedFigure } from "./used-figure";

/** A figure that is not plainly one of its indicator, with what is doubtful. */
export interface DoubtedCell extends Pick<UsedFigure, "place" | "name"> {
  readonly doubt: RowDoubt;
  /** The CQ formulas that take it. */
  readonly formulas: readonly CellOfSheet[];
}

/** What a check of all actual figures has found. */
export interface CheckedFigures {
  /** The cells with an actual figure, doubtful or not. */
  readonly count: number;
  /** Sheet by sheet, row by row. */
  readonly doubted: readonly DoubtedCell[];
}

/**
 * Every actual figure that the product can see in a workbook, by the gate of every entrance: in monitoring sheets and
 * evaluation workbooks, beside gap columns, and in the arguments of CQ formulas, also where these come from other cells. The
 * linked table has a check of its own.
 *
 * @param catalogue names are found in it exactly, as in a cell
 */
export function checkFigures(sheets: readonly SheetCells[], catalogue: Catalogue): CheckedFigures {
  const used = [
    ...sheets.flatMap((sheet) => figuresOfMonitoring(sheet, catalogue)),
    ...sheets.flatMap((sheet) => figuresBesideGaps(sheet, catalogue)),
    ...figuresInFormulas(sheets, catalogue),
  ];
  const doubted = new Map<string, DoubtedCell>();
  for (const { place, name, doubt, formula } of used) {
    if (doubt === null) continue;
    const key = `${cellKey(place)} ${name}`;
    const before = doubted.get(key)?.formulas ?? [];
    doubted.set(key, { place, name, doubt, formulas: formula ? [...before, formula] : before });
  }
  const order = sheets.map(({ sheetId }) => sheetId);
  return {
    count: new Set(used.map(({ place }) => cellKey(place))).size,
    doubted: [...doubted.values()].sort(
      ({ place: a }, { place: b }) =>
        order.indexOf(a.sheetId) - order.indexOf(b.sheetId) || a.row - b.row || a.column - b.column
    ),
  };
}

/** For what its formulas take from the linked table, that table answers. */
function figuresOfMonitoring(
  { sheetId, sheet, grid, formulaAt }: SheetCells,
  catalogue: Catalogue
): UsedFigure[] {
  const figures = readMonitoringSheet(grid, sheet, catalogue) ?? [];
  return figures.flatMap(({ place: { row, column }, name, doubt }) =>
    yearOfActual(formulaAt(row, column).slice(1)) === null
      ? [{ place: { sheetId, sheet, row, column }, name, doubt, formula: null }]
      : []
  );
}
