import { farBound, isComputed, observedFigure, targetFigure } from "../../core/figures";
import type { Comparator, PlannedIndicator, Target } from "../../core/types";
import { targetWording } from "../../core/wording";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { finalTarget } from "./final-target";

/*
 * How the figures of plans are shown: they stay numbers and read as the plan prints them, 3000以上. The words are a part of the
 * number format, in every product, in Excel, WPS and LibreOffice alike.
 */

/** The words before and behind a figure. */
type Affix = readonly [before: string, after: string];

/** As many decimals as the plan publishes the indicator with. */
export function published({ indicator: { decimals } }: PlannedIndicator): string {
  return digits(decimals);
}

/** As it is typed: 0.55 is not to be seen as 0.6, as if that had been checked. */
export function typedFormat({ indicator: { decimals } }: PlannedIndicator): string {
  return decimals === 0 ? "General" : `${digits(decimals)}###`;
}

/** One decimal more: a path of 50.4 shown as 50 would seem to be met by 50. */
export function calculatedPath({ indicator: { decimals } }: PlannedIndicator): string {
  return digits(decimals + 1);
}

/**
 * The format of the target's figure, by what the target asks for and what it counts.
 *
 * @example targetFormat(listedEnterprises, "zh-CN") // '0"以上"'
 * @example targetFormat(recruitedScientists, "zh-CN") // '"累计"0'
 */
export function targetFormat(entry: PlannedIndicator, locale: Locale): string {
  const target = finalTarget(entry);
  const figure = targetFigure(entry);
  if (!target || !figure.ok || isComputed(target)) return published(entry);
  const [before, after] = wordsOf(entry, target, locale);
  const unit = target.basis === "growth" && target.unit ? decimalsOf(figure.value) : null;
  const number = unit === null ? published(entry) : digits(unit);
  return withWords(number, [before, after], figure.value < 0);
}

/** The format of a figure that the plan publishes for a past year: some are said to be more than that. */
export function observedFormat(
  entry: PlannedIndicator,
  year: number | null,
  locale: Locale
): string {
  const observation = entry.indicator.observations.find((candidate) => candidate.year === year);
  const figure = year === null ? null : observedFigure(entry, year);
  if (!observation || !figure?.ok) return published(entry);
  const [usual = ["", ""]] = sheetTexts(locale).figureWords.comparators[observation.comparator];
  return withWords(published(entry), usual, figure.value < 0);
}

function digits(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

function decimalsOf(figure: number): number {
  return (String(figure).split(".")[1] ?? "").length;
}

function wordsOf(entry: PlannedIndicator, target: Target, locale: Locale): Affix {
  const { bases } = sheetTexts(locale).figureWords;
  const [first, last] = bases[target.basis ?? "level"];
  const perCent = target.basis === "growth" && target.unit ? inLanguage(target.unit, locale) : "";
  const [before, after] = comparedWords(entry, target, locale);
  return [`${first}${before}`, `${perCent}${after}${last}`];
}

/** Those of the plan's own words: 不低于30, where another plan prints 30以上. */
function comparedWords(entry: PlannedIndicator, target: Target, locale: Locale): Affix {
  const { comparator } = target;
  if (comparator === "range") return rangeWords(entry);
  const { comparators } = sheetTexts(locale).figureWords;
  const wording = targetWording(entry, target).read;
  const choices: readonly Affix[] = comparators[comparator satisfies Comparator];
  const own = choices.find(([before, after]) => {
    const words = before + after;
    return words !== "" && wording.includes(words.trim());
  });
  return own ?? choices[0] ?? ["", ""];
}

/** The other end of the range: the figure itself is the bound that has to be reached. */
function rangeWords(entry: PlannedIndicator): Affix {
  const far = farBound(entry);
  if (far === null) return ["", ""];
  return entry.indicator.direction === "lower" ? [`${far}—`, ""] : ["", `—${far}`];
}

/** The sign stands before the number, not before the words. */
function withWords(number: string, [before, after]: Affix, isNegative: boolean): string {
  const quotedWords = (words: string): string => (words === "" ? "" : `"${words}"`);
  const format = (sign: string): string =>
    `${quotedWords(before)}${sign}${number}${quotedWords(after)}`;
  return isNegative && before !== "" ? `${format("")};${format("-")}` : format("");
}
