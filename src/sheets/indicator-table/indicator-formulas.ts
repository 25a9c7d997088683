import { quoted } from "../../core/formula/formula-text";
import { sheetTexts } from "../../i18n/sheets";
import {
  columnHeader,
  measuresActual,
  type ColumnId,
  type TableContext,
} from "./indicator-columns";
import {
  blankWhere,
  nativeGap,
  ifNumbers,
  missing,
  orMark,
  nativeProgress,
  type RowDirection,
} from "./native-formulas";
import { rowBasis, whereCompared, whereGrowing } from "./basis";
import { yearlyChange } from "./points";
import { thisRow } from "../spec/structured-reference";

/** 差距 to the actual figure, or to the baseline in a table without a column of actual figures. */
export function gapFormula(context: TableContext): string {
  const { locale, marks } = context;
  const target = cell("target", context);
  const fromActual = measuresActual(context.columns) ? cell("actual", context) : null;
  const compared = whereCompared(rowBasis(context), locale, marks, (start) => {
    const from = fromActual ?? start;
    const difference = nativeGap(target, from, directionFormula(context));
    return ifNumbers([target, from], difference, missing(target, marks));
  });
  return `=${fromActual === null ? compared : ofActual(fromActual, compared, context)}`;
}

export function progressFormula(context: TableContext): string {
  const { locale, marks } = context;
  const target = cell("target", context);
  const actual = cell("actual", context);
  const shown = whereCompared(rowBasis(context), locale, marks, (start) => {
    const share = orMark(nativeProgress(start, target, actual), marks.none);
    return ifNumbers([start, target, actual], share, missing(target, marks));
  });
  return `=${ofActual(actual, shown, context)}`;
}

/** Blank before there is an actual figure, and never as if there were none where something else stands. */
function ofActual(actual: string, shown: string, { locale }: TableContext): string {
  const noNumber = quoted(sheetTexts(locale).gaps.noNumber);
  return blankWhere(actual, ifNumbers([actual], shown, noNumber));
}

/** What a row says of its direction; null in a table that has no column for it. */
export function directionFormula(context: TableContext): RowDirection | null {
  if (!context.columns.includes("direction")) return null;
  return { cell: cell("direction", context), words: sheetTexts(context.locale).directions };
}

/** 所需年均增速 from the baseline to the target, of shares in points: over the years of the plan, or over those that the row says. */
export function growthFormula(context: TableContext): string {
  const { marks, locale } = context;
  const { baseline } = rowBasis(context);
  const target = cell("target", context);
  const years = `${yearIn("targetYear", context)}-${yearIn("baseYear", context)}`;
  const unit = context.columns.includes("unit") ? cell("unit", context) : null;
  const change = orMark(yearlyChange(baseline, target, years, unit, locale), marks.none);
  const growth = ifNumbers([baseline, target], change, missing(target, marks));
  return `=${whereGrowing(growth, context)}`;
}

function yearIn(column: "baseYear" | "targetYear", context: TableContext): string {
  return context.columns.includes(column) ? cell(column, context) : String(context[column]);
}

function cell(column: ColumnId, context: TableContext): string {
  return thisRow(context.tableName, columnHeader(column, context));
}
