import { baselineFigure, targetFigure } from "./figures";
import { shortfall } from "./gap";
import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { expectedFigure } from "./path";
import type { PathMethod } from "./path";
import { withoutNoise } from "./rounding";
import type { PlannedIndicator } from "./types";

/** met 已达标, onPath 达到预期, behind 滞后. */
export type Status = "met" | "onPath" | "behind";

/**
 * 评价: how an actual figure of a year stands against the plan.
 *
 * met: the target of the target year is reached (passed, where the plan says "more than" or "less than").
 * onPath: not short of the path of that year by more than the tolerance. behind: anything less.
 *
 * @param tolerance share of the planned distance from baseline to target, 0 to 1; 0.05 allows 5% of the way
 * @returns #N/A outside the plan's years, or without a target or path; #VALUE! for a tolerance outside 0 to 1
 * @example status(highTechEnterprises, 2300, 2018) // "onPath": the path passes 2214 in 2018
 */
export function status(
  entry: PlannedIndicator,
  actual: number,
  year: number,
  tolerance = 0,
  method: PathMethod = "linear"
): Outcome<Status> {
  if (!(tolerance >= 0 && tolerance <= 1)) {
    return fail("invalidValue", { code: "toleranceOutsideRange" });
  }
  const { baseYear: from, targetYear: to } = entry.plan;
  if (year < from || year > to) {
    return fail("notAvailable", { code: "yearOutsidePath", year, from, to });
  }
  const target = targetFigure(entry);
  if (!target.ok) return target;
  if (isMet(entry, actual, target.value)) return succeed("met");
  const expected = expectedFigure(entry, year, method);
  if (!expected.ok) return expected;
  const allowance = tolerated(entry, target.value, tolerance);
  if (!allowance.ok) return allowance;
  const short = shortfall(entry.indicator, actual, expected.value);
  // In the target year a figure equal to the bound of "more than" is short of it by nothing, yet not on path.
  const reached = year === to && tolerance === 0 ? false : short <= allowance.value;
  return succeed(reached ? "onPath" : "behind");
}

/** Whether an actual figure reaches the target of the target year. "More than" and "less than" exclude the bound. */
function isMet({ plan, indicator }: PlannedIndicator, actual: number, target: number): boolean {
  const { comparator } = indicator.targets.find(({ year }) => year === plan.targetYear) ?? {};
  const short = shortfall(indicator, actual, target);
  return comparator === "gt" || comparator === "lt" ? short < 0 : short <= 0;
}

/** The planned distance times the tolerance. Without a tolerance no baseline is needed. */
function tolerated(entry: PlannedIndicator, target: number, tolerance: number): Outcome<number> {
  if (tolerance === 0) return succeed(0);
  const baseline = baselineFigure(entry);
  if (!baseline.ok) return baseline;
  return succeed(
    withoutNoise(Math.abs(target - baseline.value) * tolerance, target, baseline.value)
  );
}
