import type { Direction, Plan } from "../../core/types";
import {
  columnHeader,
  measuresActual,
  type ColumnId,
  type TableContext,
} from "./indicator-columns";
import { blankWhere, gap, growth, ifNumbers, missing, orMark, progress } from "./native-formulas";
import { thisRow } from "../spec/structured-reference";

/** 差距 to the actual figure, or to the baseline in a table without a column of actual figures. */
export function gapFormula(direction: Direction, context: TableContext): string {
  const target = cell("target", context);
  const from = cell(measuresActual(context.columns) ? "actual" : "baseline", context);
  const difference = ifNumbers(
    [target, from],
    gap(target, from, direction),
    missing(target, context.marks)
  );
  return `=${measuresActual(context.columns) ? blankWhere(from, difference) : difference}`;
}

export function progressFormula(context: TableContext): string {
  const { marks } = context;
  const baseline = cell("baseline", context);
  const target = cell("target", context);
  const actual = cell("actual", context);
  const share = orMark(progress(baseline, target, actual), marks.none);
  const shown = ifNumbers([baseline, target, actual], share, missing(target, marks));
  return `=${blankWhere(actual, shown)}`;
}

/** 所需年均增速 from the baseline to the target. */
export function growthFormula({ baseYear, targetYear }: Plan, context: TableContext): string {
  const { marks } = context;
  const baseline = cell("baseline", context);
  const target = cell("target", context);
  const rate = orMark(growth(baseline, target, `${targetYear}-${baseYear}`), marks.none);
  return `=${ifNumbers([baseline, target], rate, missing(target, marks))}`;
}

function cell(column: ColumnId, context: TableContext): string {
  return thisRow(context.tableName, columnHeader(column, context));
}
