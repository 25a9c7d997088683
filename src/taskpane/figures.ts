import { targetFigure } from "../core/figures";
import { bilingualWording } from "../core/wording";
import type { Indicator, Plan, PlannedIndicator, Target } from "../core/types";
import { comparatorText } from "../i18n/citation";
import { inLanguage, type Locale } from "../i18n/locale";
import { taskpaneTexts } from "../i18n/taskpane";

/**
 * A published figure with its unit. It is not filled up with zeros: the plan prints 60%, not 60.0%.
 *
 * @example figureText(2.5, rdIntensity, "zh-CN") // "2.5%"
 */
export function figureText(value: number, indicator: Indicator, locale: Locale): string {
  const { figures } = taskpaneTexts(locale);
  return figures.withUnit(String(value), unitText(indicator, locale));
}

/**
 * The target in words: 3000家, 不少于50项, 2—3个, 1792家（翻番）.
 * What is not a number is said as the plan prints it.
 */
export function targetText(target: Target, entry: PlannedIndicator, locale: Locale): string {
  const { figures } = taskpaneTexts(locale);
  const { indicator } = entry;
  const { comparator, lower, upper } = target;
  if (comparator === "multiple") return multipleText(target, entry, locale);
  if (comparator === "coverage") return comparatorText(comparator, locale);
  if (comparator === "range" && lower !== null && upper !== null) {
    const range = figures.range(String(lower), String(upper));
    return figures.withUnit(range, unitText(indicator, locale));
  }
  const bound = lower ?? upper;
  if (bound === null) return inLanguage(bilingualWording(entry, target), locale);
  const figure = figureText(bound, indicator, locale);
  return comparator === "eq"
    ? figure
    : figures.compared(comparatorText(comparator, locale), figure);
}

/** A multiple with what it comes to, where the plan publishes the figure that is multiplied. */
function multipleText(target: Target, entry: PlannedIndicator, locale: Locale): string {
  const { figures } = taskpaneTexts(locale);
  const { multiple, multipleBase: baseYear } = target;
  const printed = inLanguage(bilingualWording(entry, target), locale);
  const wording = multiple === null ? printed : figures.multiple({ printed, multiple, baseYear });
  const product = targetFigure(entry, target.year);
  return product.ok
    ? figures.computed(figureText(product.value, entry.indicator, locale), wording)
    : wording;
}

/**
 * The last published figure and the target in one line: 2015年 1035家 → 2020年 3000家.
 */
export function developmentText(entry: PlannedIndicator, locale: Locale): string {
  const { figures } = taskpaneTexts(locale);
  const { indicator } = entry;
  const latest = indicator.observations.reduce<Indicator["observations"][number] | null>(
    (last, observation) => (last && last.year > observation.year ? last : observation),
    null
  );
  const target = indicator.targets[indicator.targets.length - 1];
  const from = latest && figures.dated(latest.year, figureText(latest.value, indicator, locale));
  const to = target && figures.dated(target.year, targetText(target, entry, locale));
  if (from && to) return figures.development(from, to);
  return from ?? to ?? figures.none;
}

/** @example percentText(0.2372) // "23.7%" */
export function percentText(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}

/** The name in the reader's language. */
export function nameText(indicator: Indicator, locale: Locale): string {
  return inLanguage(indicator.name, locale);
}

/** The title in the reader's language. */
export function planTitle({ title }: Plan, locale: Locale): string {
  return inLanguage(title, locale);
}

/** The unit in the reader's language; empty where there is none. */
export function unitText(indicator: Indicator, locale: Locale): string {
  return inLanguage(indicator.unit, locale);
}

/** A computed number, rounded for display to the decimals of its indicator. */
export function roundedText(value: number, { decimals }: Indicator): string {
  return value.toFixed(decimals);
}
