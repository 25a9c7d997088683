import type { Indicator, Target } from "../core/types";
import { comparatorText } from "../i18n/citation";
import type { Locale } from "../i18n/locale";
import { taskpaneTexts } from "../i18n/taskpane";

/**
 * A figure as the plan prints it, with the indicator's decimals and unit.
 *
 * @example figureText(1.57, rdIntensity, "zh-CN") // "1.57%"
 */
export function figureText(value: number, indicator: Indicator, locale: Locale): string {
  const { figures } = taskpaneTexts(locale);
  return figures.withUnit(numberText(value, indicator.decimals), unitText(indicator, locale));
}

/**
 * The target in words: 3000家, 不少于50项, 2—3个, 2015年的2倍.
 * What is not a number is said as the plan prints it.
 */
export function targetText(target: Target, indicator: Indicator, locale: Locale): string {
  const { figures } = taskpaneTexts(locale);
  const { comparator, lower, upper, multiple } = target;
  if (comparator === "multiple" && multiple !== null) {
    return figures.multiple(numberText(multiple, 0), target.multipleBaseYear);
  }
  if (comparator === "coverage") return comparatorText(comparator, locale);
  if (comparator === "range" && lower !== null && upper !== null) {
    const [from, to] = [lower, upper].map((bound) => numberText(bound, indicator.decimals));
    return figures.withUnit(figures.range(from ?? "", to ?? ""), unitText(indicator, locale));
  }
  const bound = lower ?? upper;
  if (bound === null) return target.printed;
  const figure = figureText(bound, indicator, locale);
  return comparator === "eq"
    ? figure
    : figures.compared(comparatorText(comparator, locale), figure);
}

/**
 * The last published figure and the target in one line: 2015年 1035家 → 2020年 3000家.
 */
export function developmentText(indicator: Indicator, locale: Locale): string {
  const { figures } = taskpaneTexts(locale);
  const latest = indicator.observations.reduce<Indicator["observations"][number] | null>(
    (last, observation) => (last && last.year > observation.year ? last : observation),
    null
  );
  const target = indicator.targets[indicator.targets.length - 1];
  const from = latest && figures.dated(latest.year, figureText(latest.value, indicator, locale));
  const to = target && figures.dated(target.year, targetText(target, indicator, locale));
  if (from && to) return figures.development(from, to);
  return from ?? to ?? figures.none;
}

/** @example percentText(0.2372) // "23.7%" */
export function percentText(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}

/** The name in the reader's language. */
export function nameText(indicator: Indicator, locale: Locale): string {
  return locale === "zh-CN" ? indicator.name.zh : indicator.name.en;
}

/** The unit in the reader's language; empty where there is none. */
export function unitText(indicator: Indicator, locale: Locale): string {
  return locale === "zh-CN" ? indicator.unit.zh : indicator.unit.en;
}

/**
 * A published number. Decimals are filled up to the indicator's; a figure printed with more keeps them.
 *
 * @example numberText(60, 1) // "60.0"
 */
export function numberText(value: number, decimals: number): string {
  const own = String(value).split(".")[1]?.length ?? 0;
  return value.toFixed(Math.max(own, decimals));
}

/** A computed number, rounded for display to the decimals of its indicator. */
export function computedText(value: number, { decimals }: Indicator): string {
  return value.toFixed(decimals);
}
