import { type Course, courseOf, type Method } from "./course";
import { fail, succeed } from "./outcome";
import type { Failure, Outcome } from "./outcome";
import { withoutNoise } from "./rounding";
import type { PlannedIndicator } from "./types";

export type { Method, PathMethod } from "./course";

/**
 * 目标路径: the value that lies on the way from the baseline (base year) to the target (target year).
 * It is computed; the plan does not print it. Of a total over the period it is the share of the time that has passed, of
 * a rule for every year the rule itself.
 *
 * @param year from the plan's base year to its target year, both included: a path is not extrapolated
 * @returns #N/A outside these years or without a baseline or target; #NUM! for a compound path unless both
 *   ends are above zero
 * @example pathFigure(highTechEnterprises, 2018, "linear") // 2214
 */
export function pathFigure(
  entry: PlannedIndicator,
  year: number,
  method: Method = "linear"
): Outcome<number> {
  const course = courseOf(entry, method);
  if (!course.ok) return course;
  const outside = yearOutside(course.value, year);
  if (outside !== null) return outside;
  const { start, end, shape } = course.value;
  if (!start.ok) return isTheSameEveryYear(start.failure) ? succeed(end) : start;
  return shape === "constant"
    ? succeed(end)
    : between(start.value, end, share(course.value, year), shape);
}

/** A rule for every year has no start and is its own path; what cannot be compared has none. */
function isTheSameEveryYear({ reason }: Failure): boolean {
  return reason.code === "eachYearByItself";
}

/**
 * What an actual figure of a year is compared with: in the target year the target itself, which needs no
 * baseline; before it the path.
 */
export function expectedFigure(course: Course, year: number): Outcome<number> {
  const { start, end, shape, to } = course;
  const outside = yearOutside(course, year);
  if (outside !== null) return outside;
  if (shape === "constant" || year === to) return succeed(end);
  return start.ok ? between(start.value, end, share(course, year), shape) : start;
}

function share({ from, to }: Course, year: number): number {
  return to === from ? 1 : (year - from) / (to - from);
}

/** The failure of a year in which nothing can be compared; null for the others. */
export function yearOutside({ from, to }: Course, year: number) {
  if (year >= from && year <= to) return null;
  return fail("notAvailable", { code: "yearOutsidePath", year, from, to });
}

function between(
  baseline: number,
  target: number,
  ofTime: number,
  shape: "linear" | "compound"
): Outcome<number> {
  if (shape === "compound" && !(baseline > 0 && target > 0)) {
    return fail("invalidNumber", { code: "noCompoundPath" });
  }
  // The ends are the published figures themselves, untouched by arithmetic.
  if (ofTime === 0) return succeed(baseline);
  if (ofTime === 1) return succeed(target);
  const value =
    shape === "compound"
      ? baseline * (target / baseline) ** ofTime
      : baseline + (target - baseline) * ofTime;
  return succeed(withoutNoise(value, baseline, target));
}
