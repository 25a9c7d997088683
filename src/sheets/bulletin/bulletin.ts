import { targetFigure } from "../../core/figures";
import { gapToTarget } from "../../core/gap";
import { requiredGrowth } from "../../core/growth";
import type { Method, PathMethod } from "../../core/path";
import { progress } from "../../core/progress";
import { withoutNoise } from "../../core/rounding";
import { status, type Status } from "../../core/status";
import { changesByPoints, yearlyPoints } from "../../core/points";
import type { PlannedIndicator } from "../../core/types";
import { bulletinTexts } from "../../i18n/bulletin";
import { inLanguage, type Locale } from "../../i18n/locale";
import { isTotal } from "../indicator-table/basis";
import type { KnownFigures } from "../monitoring/monitoring-sheet";

export interface BulletinOptions {
  readonly locale: Locale;
  /** The year reported on: only its figures are rated. */
  readonly year: number;
  readonly figures: KnownFigures;
  /** "linear" if omitted. */
  readonly method?: PathMethod;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals?: boolean;
}

/** An indicator with its figure of the year, and how it stands; null where it has none or cannot be rated. */
interface Standing {
  readonly entry: PlannedIndicator;
  readonly actual: number | null;
  readonly method: Method | undefined;
  readonly status: Status | null;
}

/** In the order in which they are reported. */
const order: readonly Status[] = ["met", "nearlyMet", "onPath", "behind", "above", "below"];

/**
 * 通报文字: how the indicators stand at the end of a year, as paragraphs ready for a document: how many have which status, what is met,
 * what lags behind with gap and growth still required, and what is not rated. The same figures give the same text, and every number
 * in it is an actual figure, the plan's or computed from both.
 *
 * @param entries indicators of one plan
 * @throws RangeError for indicators of several plans
 * @example bulletin(headlines, { locale: "zh-CN", year: 2018, figures })[0]
 * // 截至2018年底，《重庆市科技创新“十三五”规划》10项指标中，已达标2项、符合预期进度5项、滞后3项。
 */
export function bulletin(
  entries: readonly PlannedIndicator[],
  { locale, year, figures, method, runningTotals = false }: BulletinOptions
): string[] {
  const [first] = entries;
  if (!first) return [];
  if (entries.some(({ plan }) => plan.id !== first.plan.id)) {
    throw new RangeError("A bulletin takes the indicators of one plan.");
  }
  const texts = bulletinTexts(locale);
  const standings = entries.map((entry): Standing => {
    const actual = figures(entry, year);
    const compared = runningTotals && isTotal(entry) ? "cumulative" : method;
    const rated = actual === null ? null : status(entry, actual, year, undefined, compared);
    return { entry, actual, method: compared, status: rated?.ok ? rated.value : null };
  });
  const having = (wanted: Status | null) => standings.filter((one) => one.status === wanted);
  const plan = inLanguage(first.plan.title, locale);
  const unrated = having(null);
  if (unrated.length === entries.length) return [texts.nothingRated(plan, year, entries.length)];
  const counts = order.flatMap((one) =>
    having(one).length > 0 ? [texts.count(texts.statuses[one], having(one).length)] : []
  );
  const all = unrated.length > 0 ? [...counts, texts.unrated(unrated.length, year)] : counts;
  return [
    texts.opening(plan, year, entries.length, all),
    ...order.flatMap((one) => paragraph(one, having(one), year, locale)),
    ...(unrated.length > 0
      ? [texts.unratedNames(unrated.map(({ entry }) => nameOf(entry, locale)))]
      : []),
  ];
}

function paragraph(
  one: Status,
  standings: readonly Standing[],
  year: number,
  locale: Locale
): string[] {
  const texts = bulletinTexts(locale);
  if (standings.length === 0) return [];
  return one === "behind"
    ? [texts.laggards(standings.map((standing) => lagging(standing, year, locale)))]
    : [
        texts.listed(
          texts.statuses[one],
          standings.map((standing) => standingText(standing, locale))
        ),
      ];
}

function standingText({ entry, actual }: Standing, locale: Locale): string {
  const target = targetFigure(entry);
  return bulletinTexts(locale).standing(
    nameOf(entry, locale),
    figureText(actual ?? 0, entry, locale),
    entry.plan.targetYear,
    target.ok ? figureText(target.value, entry, locale) : ""
  );
}

/** Progress beside the time, the gap, and what is required a year from here. */
function lagging({ entry, actual, method }: Standing, year: number, locale: Locale): string {
  const texts = bulletinTexts(locale);
  const { baseYear, targetYear } = entry.plan;
  const figure = actual ?? 0;
  const [share, target, gap] = [
    progress(entry, figure, method),
    targetFigure(entry),
    gapToTarget(entry, figure, method),
  ];
  const elapsed = percent((year - baseYear) / (targetYear - baseYear));
  return texts.lagging(nameOf(entry, locale), figureText(figure, entry, locale), [
    ...(share.ok ? [texts.progress(percent(share.value), elapsed)] : []),
    ...(target.ok && gap.ok
      ? [
          texts.gap(
            targetYear,
            figureText(target.value, entry, locale),
            changeText(gap.value, entry, locale)
          ),
        ]
      : []),
    ...required(entry, figure, year, locale),
  ]);
}

/** Shares change by points, all else by a rate; in the target year nothing can change any more. */
function required(entry: PlannedIndicator, actual: number, year: number, locale: Locale): string[] {
  const { growth, points } = bulletinTexts(locale);
  const { targetYear } = entry.plan;
  const target = targetFigure(entry);
  if (!target.ok || year >= targetYear) return [];
  if (changesByPoints(entry)) {
    const change = yearlyPoints(actual, target.value, targetYear - year);
    const digits = entry.indicator.decimals + 1;
    const text = changeText(Number(Math.abs(change).toFixed(digits)), entry, locale);
    return [change < 0 ? points.down(text) : points.up(text)];
  }
  const rate = requiredGrowth(entry, actual, year);
  if (!rate.ok) return [];
  return [rate.value < 0 ? growth.down(percent(-rate.value)) : growth.up(percent(rate.value))];
}

/** With one decimal, as sheets show shares. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function figureText(value: number, { indicator }: PlannedIndicator, locale: Locale): string {
  const decimals = Math.max(indicator.decimals, decimalsOf(value));
  return bulletinTexts(locale).figure(value.toFixed(decimals), inLanguage(indicator.unit, locale));
}

/** A difference of two percentages is one of percentage points. */
function changeText(value: number, entry: PlannedIndicator, locale: Locale): string {
  const texts = bulletinTexts(locale);
  const unit = texts.point[entry.indicator.unit.zh];
  if (unit === undefined) return figureText(value, entry, locale);
  const decimals = Math.max(entry.indicator.decimals, decimalsOf(value));
  return texts.figure(value.toFixed(decimals), unit);
}

/** As many as the figure has: none is lost. */
function decimalsOf(value: number): number {
  return (String(withoutNoise(value)).split(".")[1] ?? "").length;
}

function nameOf({ indicator }: PlannedIndicator, locale: Locale): string {
  return inLanguage(indicator.name, locale);
}
