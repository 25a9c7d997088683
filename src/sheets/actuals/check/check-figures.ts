import type { RowDoubt } from "../../../core/actuals/row-doubt";
import type { Catalogue } from "../../../core/lookup";
import { sheetTexts } from "../../../i18n/sheets";
import { readMonitoringSheet } from "../../../reading/actuals/monitoring-sheet";
import { locales } from "../../indicator-table/data-versions";
import { yearOfActual } from "../actuals-formula";
import { figuresInFormulas, type CalculatedArgument } from "./formula-figures";
import { figuresBesideGaps } from "./gap-figures";
import {
  cellKey,
  type CellOfSheet,
  type SheetCells,
  type UsedFigure,
  type WorkbookCells,
} from "./used-figure";

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
  /** Of these nothing can be told. */
  readonly calculated: readonly CalculatedArgument[];
}

/**
 * Every actual figure that the product can see in a workbook, by the gate of every entrance: in monitoring sheets and
 * evaluation workbooks, beside gap columns, and in the arguments of CQ formulas, also where these come from other cells. The
 * linked table has a check of its own.
 *
 * @param catalogue names are found in it exactly, as in a cell
 */
export function checkFigures(workbook: WorkbookCells, catalogue: Catalogue): CheckedFigures {
  const { sheets } = workbook;
  const inFormulas = figuresInFormulas(workbook, catalogue);
  const used = [
    ...sheets.flatMap((sheet) => figuresOfMonitoring(sheet, catalogue)),
    ...sheets.flatMap((sheet) => figuresBesideGaps(sheet, catalogue)),
    ...inFormulas.used,
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
    calculated: inFormulas.calculated,
  };
}

/** For what its formulas take from the linked table, or from another sheet of the evaluation, these answer. */
function figuresOfMonitoring(
  { sheetId, sheet, grid, formulaAt }: SheetCells,
  catalogue: Catalogue
): UsedFigure[] {
  const figures = readMonitoringSheet(grid, sheet, catalogue) ?? [];
  return figures.flatMap(({ place: { row, column }, name, year, doubt }) => {
    const expression = formulaAt(row, column).slice(1);
    return yearOfActual(expression) !== null || takesActuals(expression, year)
      ? []
      : [{ place: { sheetId, sheet, row, column }, name, doubt, formula: null }];
  });
}

/** Whether it takes the column of that year's actual figures: 明细[2018年实际值]. */
function takesActuals(expression: string, year: number | null): boolean {
  if (year === null) return false;
  return locales.some((locale) =>
    expression.includes(`[${sheetTexts(locale).monitoring.actual(year)}]`)
  );
}
