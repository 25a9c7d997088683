import type { YearSpan } from "./candidate";
import type { TimeMark } from "./times";

/** What a reader has in mind when he comes to a sentence. */
export interface Context {
  readonly period: YearSpan;
  /** The last year that was named, null where none was. */
  readonly year: number | null;
  /** Whether that year was named as the end of a span. */
  readonly isSpan: boolean;
  /** The headings over it speak of what was reached before. */
  readonly isPastChapter: boolean;
  /** What the item or section is about: named where a sentence names nothing. */
  readonly topic: string;
  /** Whether the headings speak of targets, so that a wording may be one. */
  readonly isTargets: boolean;
}

/** The year that a figure is told of. */
export interface YearReading {
  readonly year: number;
  readonly isPast: boolean;
  readonly isSpan: boolean;
  /** No year is printed near it: the last of the period is meant. */
  readonly isAssumed: boolean;
}

/**
 * The year of a figure: the one that stands with it, else the last one named before it, else the last of
 * the period (data/README.md).
 *
 * @param own the year inside the figure itself
 */
export function yearAt(
  { period, year, isSpan, isPastChapter }: Context,
  times: readonly TimeMark[],
  at: number,
  own: number | null
): YearReading {
  const marks = times.filter((each) => !each.isBase && each.start <= at);
  const mark = marks.at(-1);
  const named = own ?? namedBy(marks, year, period);
  const isPast = named === null ? isPastChapter : named < period.first;
  const reading = { isPast, isSpan: own === null && (mark?.isSpan ?? isSpan) };
  if (named !== null) return { ...reading, year: named, isAssumed: false };
  return { ...reading, year: isPast ? period.first - 1 : period.last, isAssumed: true };
}

/** 五年 behind a past year is past. */
function namedBy(
  marks: readonly TimeMark[],
  before: number | null,
  { first }: YearSpan
): number | null {
  const named = marks.filter(({ isRelative }) => !isRelative).at(-1)?.year ?? before;
  if (named !== null && named < first) return named;
  return marks.at(-1)?.year ?? before;
}

/** The context behind a sentence: its last year holds on. */
export function after(context: Context, times: readonly TimeMark[]): Context {
  const marks = times.filter((each) => !each.isBase);
  const mark = marks.at(-1);
  if (mark === undefined) return context;
  const year = namedBy(marks, context.year, context.period);
  // A chapter on what was reached looks ahead only within a sentence.
  if (context.isPastChapter && year !== null && year >= context.period.first) return context;
  return { ...context, year, isSpan: mark.isSpan };
}

const PAST =
  /(?:基础|现状|成就|成效|成绩|回顾|完成情况|执行情况|实施情况|形势|背景|问题|进展|挑战|机遇|不足)(?:表|与|和|及|、|$)/;
const FUTURE =
  /目标|任务|举措|措施|展望|要求|行动|工程|加强|推进|提升|夯实|强化|完善|优化|深化|加快|筑牢|巩固|打牢|解决|应对/;

/** @example isPastHeading("发展基础") // true */
export function isPastHeading(heading: string): boolean {
  return PAST.test(heading) && !FUTURE.test(heading);
}

/** @example isTargetsHeading("三、主要目标") // true */
export function isTargetsHeading(heading: string): boolean {
  return /目标|指标|愿景/.test(heading);
}
