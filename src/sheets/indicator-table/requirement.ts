import { farBound } from "../../core/figures";
import type { Comparator, PlannedIndicator } from "../../core/types";
import { comparatorText, rangeText } from "../../i18n/citation";
import type { Locale } from "../../i18n/locale";
import { quoted } from "../../core/formula/formula-text";
import { finalTarget } from "./final-target";
import { isOneOf, type RowRequirement } from "./native-formulas";

/** "More than" and "less than": the target itself does not meet them. */
const STRICT = ["gt", "lt"] as const satisfies Comparator[];

/** What a status cannot be told without. */
const TELLING: readonly Comparator[] = [...STRICT, "approx", "range"];

/** Whether a table that judges needs a column that says what the target asks for. */
export function needsRequirement(entry: PlannedIndicator): boolean {
  const comparator = finalTarget(entry)?.comparator;
  return comparator !== undefined && TELLING.includes(comparator);
}

/** What a target asks for (目标要求), in one cell that formulas can read; null where there is none. */
export function requirementText(entry: PlannedIndicator, locale: Locale): string | null {
  const comparator = finalTarget(entry)?.comparator;
  if (comparator === undefined) return null;
  const far = farBound(entry);
  return far === null ? comparatorText(comparator, locale) : rangeText(String(far), locale);
}

/** The conditions on a row's cell of the requirement. */
export function rowRequirement(cell: string, locale: Locale): RowRequirement {
  const range = rangeText("", locale);
  const words = STRICT.map((comparator) => comparatorText(comparator, locale));
  return {
    excludesTarget: isOneOf(cell, words),
    isAbout: `${cell}=${quoted(comparatorText("approx", locale))}`,
    isRange: `LEFT(${cell},${range.length})=${quoted(range)}`,
    farBound: `VALUE(MID(${cell},${range.length + 1},20))`,
  };
}
