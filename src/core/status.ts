import { type Course, courseOfActual, type Method } from "./course";
import { farBound, targetOf } from "./figures";
import { shortfall } from "./gap";
import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { expectedFigure, yearOutside } from "./path";
import { withoutNoise } from "./rounding";
import type { Comparator, PlannedIndicator } from "./types";

/**
 * met 已达标, nearlyMet 基本达标, onPath 达到预期, behind 滞后; of a range also above 高于上限 and, where less is better,
 * below 低于下限.
 */
export type Status = "met" | "nearlyMet" | "onPath" | "behind" | "above" | "below";

/** Tolerances from here on are more likely a percentage, 1 for 1%, than so large a share. */
const TOO_TOLERANT = 0.5;

/** How much of a target of "about" (左右) a figure may be short of and still nearly meet it. */
export const ABOUT = 0.1;

/**
 * 评价: how an actual figure of a year stands against the plan.
 *
 * met: the target of the target year is reached (passed, where the plan says "more than" or "less than"; within the
 * bounds of a range). nearlyMet: short of "about" by no more than a tenth of the target, or by the tolerance.
 * onPath: not short of the path of that year by more than the tolerance. behind: anything less.
 *
 * @param tolerance share of the planned distance from baseline to target, of "about" also of the target, below 0.5;
 *   0.05 allows 5%
 * @returns #N/A outside the plan's years, or without a target or path; #VALUE! for a tolerance that is none
 * @example status(highTechEnterprises, 2300, 2018) // "onPath": the path passes 2214 in 2018
 */
export function status(
  entry: PlannedIndicator,
  actual: number,
  year: number,
  tolerance?: number,
  method: Method = "linear"
): Outcome<Status> {
  if (tolerance !== undefined && !(tolerance >= 0 && tolerance < TOO_TOLERANT)) {
    return fail("invalidValue", { code: "toleranceOutsideRange" });
  }
  const course = courseOfActual(entry, method);
  if (!course.ok) return course;
  const outside = yearOutside(course.value, year);
  if (outside !== null) return outside;
  const { plan, indicator } = entry;
  const comparator = targetOf(indicator, plan.targetYear)?.comparator;
  const { end } = course.value;
  const short = shortfall(indicator, actual, end);
  if (isMet(short, comparator)) return succeed(beyondRange(entry, actual) ?? "met");
  if (comparator === "approx") {
    const nearly = withoutNoise(Math.abs(end) * (tolerance ?? ABOUT), end);
    if (short <= nearly) return succeed("nearlyMet");
    if (year === course.value.to) return succeed("behind");
  }
  return againstPath(entry, course.value, actual, year, tolerance ?? 0);
}

/** "More than" and "less than" exclude the bound. */
function isMet(short: number, comparator: Comparator | undefined): boolean {
  return comparator === "gt" || comparator === "lt" ? short < 0 : short <= 0;
}

/** Past the far side of a range the target is not met either. */
function beyondRange(entry: PlannedIndicator, actual: number): Status | null {
  const bound = farBound(entry);
  if (bound === null || shortfall(entry.indicator, actual, bound) >= 0) return null;
  return entry.indicator.direction === "lower" ? "below" : "above";
}

function againstPath(
  { indicator }: PlannedIndicator,
  course: Course,
  actual: number,
  year: number,
  tolerance: number
): Outcome<Status> {
  // A figure equal to the bound of "more than" is short of it by nothing, yet not on path.
  if (course.shape === "constant" || (year === course.to && tolerance === 0)) {
    return succeed("behind");
  }
  const expected = expectedFigure(course, year);
  if (!expected.ok) return expected;
  const allowance = tolerated(course, tolerance);
  if (!allowance.ok) return allowance;
  const short = shortfall(indicator, actual, expected.value);
  return succeed(short <= allowance.value ? "onPath" : "behind");
}

/** The planned distance times the tolerance. Without a tolerance no baseline is needed. */
function tolerated({ start, end }: Course, tolerance: number): Outcome<number> {
  if (tolerance === 0) return succeed(0);
  if (!start.ok) return start;
  return succeed(withoutNoise(Math.abs(end - start.value) * tolerance, end, start.value));
}
