import type { Basis, Comparator } from "../../core/types";
import { comparatorText } from "../citation";
import { currentLocale, type Locale } from "../locale";
import { planQuestionTexts } from "./texts";

/** A target as it was read, whether from a table or from a sentence. */
export interface StatedTarget {
  readonly year: number;
  readonly basis: Basis | null;
  readonly comparator: Comparator;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly multiple: number | null;
  /** Null where it is the indicator's. */
  readonly unit: string | null;
}

/**
 * What a printed target is understood as, in words that its reader can check.
 *
 * @param unit the indicator's
 * @example understoodTarget({ year: 2025, basis: "total", comparator: "ge", lower: 30, … }, "万人") // 2025年：规划期内累计不少于30万人
 */
export function understoodTarget(
  { year, basis, comparator, lower, upper, multiple, unit: own }: StatedTarget,
  unit: string | null,
  locale: Locale = currentLocale()
): string {
  const words = planQuestionTexts(locale).understood;
  const counted = own ?? unit ?? "";
  const figure = (value: number | null) => words.figure(String(value ?? ""), counted);
  if (comparator === "qualitative" || basis === null) return words.of(year, words.wording);
  if (comparator === "multiple") return words.of(year, words.multiple(multiple ?? 0));
  if (comparator === "coverage") return words.of(year, comparatorText("coverage", locale));
  const amount =
    comparator === "range"
      ? words.range(String(lower ?? ""), figure(upper))
      : figure(lower ?? upper);
  const bound =
    comparator === "eq" || comparator === "range" ? "" : comparatorText(comparator, locale);
  return words.of(year, words.bases[basis](words.bounded(bound, amount)));
}

interface PublishedValue {
  readonly year: number;
  readonly value: number;
  readonly comparator: Comparator;
  /** First of the years over which it is a total. */
  readonly from?: number;
}

/** A figure of the past. @example understoodValue({ year: 2020, value: 57.8, comparator: "eq" }, "%") // 2020年实际值：57.8% */
export function understoodValue(
  { year, value, comparator, from }: PublishedValue,
  unit: string | null,
  locale: Locale = currentLocale()
): string {
  const words = planQuestionTexts(locale).understood;
  const bound = comparator === "eq" ? "" : comparatorText(comparator, locale);
  const printedOf = from === undefined ? words.past : words.pastTotal(from);
  return printedOf(year, words.bounded(bound, words.figure(String(value), unit ?? "")));
}
