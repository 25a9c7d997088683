import { baselineFigure, targetFigure } from "./figures";
import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { withoutNoise } from "./rounding";
import type { PlannedIndicator } from "./types";

/** linear 线性: the same amount every year. compound 复合: the same rate every year. */
export type PathMethod = "linear" | "compound";

/**
 * 目标路径: the value that lies on the way from the baseline (base year) to the target (target year).
 * It is computed; the plan does not print it.
 *
 * @param year from the plan's base year to its target year, both included: a path is not extrapolated
 * @returns #N/A outside these years or without a baseline or target; #NUM! for a compound path unless both
 *   ends are above zero
 * @example pathFigure(highTechEnterprises, 2018, "linear") // 2214
 */
export function pathFigure(
  entry: PlannedIndicator,
  year: number,
  method: PathMethod = "linear"
): Outcome<number> {
  const { baseYear: from, targetYear: to } = entry.plan;
  if (year < from || year > to) {
    return fail("notAvailable", { code: "yearOutsidePath", year, from, to });
  }
  const baseline = baselineFigure(entry);
  if (!baseline.ok) return baseline;
  const target = targetFigure(entry);
  if (!target.ok) return target;
  const share = to === from ? 1 : (year - from) / (to - from);
  return between(baseline.value, target.value, share, method);
}

/**
 * What an actual figure of a year is compared with: in the target year the target itself, which needs no
 * baseline; before it the path.
 */
export function expectedFigure(
  entry: PlannedIndicator,
  year: number,
  method: PathMethod = "linear"
): Outcome<number> {
  return year === entry.plan.targetYear ? targetFigure(entry) : pathFigure(entry, year, method);
}

function between(
  baseline: number,
  target: number,
  share: number,
  method: PathMethod
): Outcome<number> {
  if (method === "compound" && !(baseline > 0 && target > 0)) {
    return fail("invalidNumber", { code: "noCompoundPath" });
  }
  // The ends are the published figures themselves, untouched by arithmetic.
  if (share === 0) return succeed(baseline);
  if (share === 1) return succeed(target);
  const value =
    method === "compound"
      ? baseline * (target / baseline) ** share
      : baseline + (target - baseline) * share;
  return succeed(withoutNoise(value, baseline, target));
}
