import { targetFigure } from "../../core/figures";
import { quoted } from "../../core/formula/formula-text";
import type { Basis, PlannedIndicator } from "../../core/types";
import { basisText } from "../../i18n/citation";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { thisRow } from "../spec/structured-reference";
import { finalTarget } from "./final-target";
import { columnHeader, type TableContext } from "./indicator-columns";
import type { Marks } from "./marks";
import { FROM_ZERO, isOneOf } from "./native-formulas";

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

/**
 * What the figure of the target counts (目标口径), in one cell that formulas can read. That the actual figures of a total are
 * running totals is the user's word: it stands in the same cell, where it can also be typed later.
 */
export function basisCell(entry: PlannedIndicator, locale: Locale, runningTotals = false): string {
  const { notJudged, runningTotal } = sheetTexts(locale);
  if (!entry.indicator.judged) return notJudged;
  const basis = finalTarget(entry)?.basis ?? "level";
  return basis === "total" && runningTotals ? runningTotal : basisText(basis, locale);
}

/** What formulas of a row need to know of what its target counts. */
export interface RowBasis {
  /** The cell of the basis; null in a table whose targets are all levels. */
  readonly basis: string | null;
  readonly baseline: string;
}

/**
 * An expression over where the way to the target begins: the baseline, of running totals 0, else the mark of what does not
 * apply. Once it is said that they are running totals they are compared like levels.
 */
export function whereCompared(
  { basis, baseline }: RowBasis,
  locale: Locale,
  marks: Marks,
  then: (start: string) => string
): string {
  const ofLevel = then(baseline);
  if (basis === null) return ofLevel;
  const ofTotal = then(FROM_ZERO);
  const either =
    ofTotal === ofLevel
      ? ofLevel
      : `IF(${basis}=${quoted(sheetTexts(locale).runningTotal)},${ofTotal},${ofLevel})`;
  const words = [...levelWords(locale), sheetTexts(locale).runningTotal];
  return `IF(${isAmong(basis, words)},${either},${quoted(marks.none)})`;
}

/** The cell of a row's basis and of its baseline, in a table of indicators. */
export function rowBasis(context: TableContext): RowBasis {
  const { columns, tableName, locale } = context;
  return {
    basis: columns.includes("basis") ? thisRow(tableName, sheetTexts(locale).columns.basis) : null,
    baseline: thisRow(tableName, columnHeader("baseline", context)),
  };
}

/** The expression in rows whose figures grow towards their target: running totals are no such. */
export function whereGrowing(then: string, context: TableContext): string {
  const { basis } = rowBasis(context);
  const { locale, marks } = context;
  return basis === null
    ? then
    : `IF(${isAmong(basis, levelWords(locale))},${then},${quoted(marks.none)})`;
}

/** The expression in rows whose figures are no running totals: these do not change at a rate from year to year. */
export function exceptRunningTotals(then: string, context: TableContext): string {
  const { basis } = rowBasis(context);
  const { locale, marks } = context;
  return basis === null
    ? then
    : `IF(${basis}=${quoted(sheetTexts(locale).runningTotal)},${quoted(marks.none)},${then})`;
}

/** What is compared; a blank cell, in a row that somebody has added, is a level's. */
const COMPARED: readonly Basis[] = ["level", "increase"];

/** The condition on a row's cell of the basis: any of some words or blank, in the fewest characters, for many formulas ask. */
function isAmong(cell: string, words: readonly string[]): string {
  return `ISNUMBER(FIND(${cell},${quoted(words.join("|"))}))`;
}

function levelWords(locale: Locale): string[] {
  return COMPARED.map((basis) => basisText(basis, locale));
}

/** The condition on a row's cell of the basis: its target is compared with nothing. */
export function isNoLevel(cell: string, locale: Locale): string {
  return isOneOf(cell, [
    ...NO_LEVELS.map((basis) => basisText(basis, locale)),
    sheetTexts(locale).notJudged,
  ]);
}

/** What is said of totals among these rows: from where their path begins, or how to say that figures are running totals. */
export function totalsNotes(
  entries: readonly PlannedIndicator[],
  runningTotals: boolean | undefined,
  locale: Locale
): string[] {
  const { footnotes } = sheetTexts(locale);
  if (!entries.some(isTotal)) return [];
  return [runningTotals ? footnotes.runningTotals : footnotes.totalsUnsaid];
}

/** Whether actual figures are compared with the target only where they are running totals. */
export function isTotal(entry: PlannedIndicator): boolean {
  return entry.indicator.judged && finalTarget(entry)?.basis === "total" && needsBasis(entry);
}
