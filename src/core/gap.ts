import { courseOfActual, type Method } from "./course";
import { succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { expectedFigure } from "./path";
import { withoutNoise } from "./rounding";
import type { Indicator, PlannedIndicator } from "./types";

/**
 * 差距: what is still missing to the target of the plan's target year, in the indicator's unit.
 *
 * Positive: still to go. Zero: reached. Negative: beyond the target. Where less is better the sign is turned,
 * so that positive always means still to go.
 *
 * @example gapToTarget(highTechEnterprises, 2500) // 500
 */
export function gapToTarget(
  entry: PlannedIndicator,
  actual: number,
  method: Method = "linear"
): Outcome<number> {
  const course = courseOfActual(entry, method);
  return course.ok ? succeed(shortfall(entry.indicator, actual, course.value.end)) : course;
}

/**
 * 差距 to the path: what an actual figure of a year is short of the value that the path has in that year.
 * In the target year it is the gap to the target.
 *
 * @returns #N/A outside the plan's years, or without a target or baseline
 * @example gapToPath(highTechEnterprises, 2100, 2018) // 114: the path passes 2214 in 2018
 */
export function gapToPath(
  entry: PlannedIndicator,
  actual: number,
  year: number,
  method: Method = "linear"
): Outcome<number> {
  const course = courseOfActual(entry, method);
  if (!course.ok) return course;
  const expected = expectedFigure(course.value, year);
  return expected.ok ? succeed(shortfall(entry.indicator, actual, expected.value)) : expected;
}

/** What an actual figure is short of an expected one, in the indicator's own direction. */
export function shortfall({ direction }: Indicator, actual: number, expected: number): number {
  const difference = direction === "lower" ? actual - expected : expected - actual;
  return withoutNoise(difference, actual, expected);
}
