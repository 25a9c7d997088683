import type { Direction, Plan } from "../core/types";
import {
  columnHeader,
  measuresActual,
  type ColumnId,
  type TableContext,
} from "./indicator-columns";
import { quoted, thisRow } from "./structured-reference";

/*
 * Native formulas with structured references, made of functions that every Excel since 2007, WPS and LibreOffice
 * have. A row where the plan gives no figure shows the mark, a row whose actual figure is still to come is blank.
 */

/** 差距: target minus actual, or target minus baseline without a column of actual figures; turned where less is better. */
export function gapFormula(direction: Direction, context: TableContext): string {
  const target = cell("target", context);
  const from = cell(measuresActual(context.columns) ? "actual" : "baseline", context);
  const difference = direction === "lower" ? `${from}-${target}` : `${target}-${from}`;
  const gap = ifNumbers([target, from], difference, context);
  return `=${measuresActual(context.columns) ? blankWhere(from, gap) : gap}`;
}

/** 完成进度: (actual - baseline) / (target - baseline). */
export function progressFormula(context: TableContext): string {
  const baseline = cell("baseline", context);
  const target = cell("target", context);
  const actual = cell("actual", context);
  const share = `(${actual}-${baseline})/(${target}-${baseline})`;
  const progress = ifNumbers([baseline, target, actual], orMark(share, context), context);
  return `=${blankWhere(actual, progress)}`;
}

/** 所需年均增速: the compound annual growth from the baseline to the target, as RRI gives it. */
export function growthFormula({ baseYear, targetYear }: Plan, context: TableContext): string {
  const baseline = cell("baseline", context);
  const target = cell("target", context);
  const growth = `(${target}/${baseline})^(1/(${targetYear}-${baseYear}))-1`;
  return `=${ifNumbers([baseline, target], orMark(growth, context), context)}`;
}

function cell(column: ColumnId, context: TableContext): string {
  return thisRow(context.tableName, columnHeader(column, context));
}

/** COUNT counts numbers only: a mark or a blank among the operands gives the mark. */
function ifNumbers(operands: readonly string[], then: string, { mark }: TableContext): string {
  return `IF(COUNT(${operands.join(",")})=${operands.length},${then},${quoted(mark)})`;
}

function blankWhere(reference: string, otherwise: string): string {
  return `IF(${reference}="","",${otherwise})`;
}

/** Numbers that allow no result, such as a baseline of zero. */
function orMark(expression: string, { mark }: TableContext): string {
  return `IFERROR(${expression},${quoted(mark)})`;
}
