import { targetFigure } from "../../core/figures";
import { quoted } from "../../core/formula/formula-text";
import type { Basis, PlannedIndicator } from "../../core/types";
import { basisText } from "../../i18n/citation";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { thisRow } from "../spec/structured-reference";
import { finalTarget } from "./final-target";
import type { TableContext } from "./indicator-columns";
import { isOneOf } from "./native-formulas";

/** What native formulas do not compare as if it were a level; the functions compare it by what it counts. */
const NO_LEVELS: readonly Basis[] = ["total", "growth", "yearly"];

/** Whether actual figures are compared with the target as it stands: it is a level, and there to be reached. */
export function isLevelTarget(entry: PlannedIndicator): boolean {
  const basis = finalTarget(entry)?.basis;
  return entry.indicator.judged && (!basis || !NO_LEVELS.includes(basis));
}

/** Whether a table that computes with the target needs a column that says what it counts. */
export function needsBasis(entry: PlannedIndicator): boolean {
  return targetFigure(entry).ok && !isLevelTarget(entry);
}

/** What the figure of the target counts (目标口径), in one cell that formulas can read. */
export function basisCell(entry: PlannedIndicator, locale: Locale): string {
  const { notJudged } = sheetTexts(locale);
  return entry.indicator.judged
    ? basisText(finalTarget(entry)?.basis ?? "level", locale)
    : notJudged;
}

/** The expression in rows whose target is compared as a level, else the mark of what does not apply. */
export function whereLevel(then: string, context: TableContext): string {
  const { columns, tableName, locale, marks } = context;
  if (!columns.includes("basis")) return then;
  const texts = sheetTexts(locale);
  const basis = thisRow(tableName, texts.columns.basis);
  return `IF(${isNoLevel(basis, locale)},${quoted(marks.none)},${then})`;
}

/** The condition on a row's cell of the basis. */
export function isNoLevel(cell: string, locale: Locale): string {
  return isOneOf(cell, [
    ...NO_LEVELS.map((basis) => basisText(basis, locale)),
    sheetTexts(locale).notJudged,
  ]);
}
