import { courseOf } from "./course";
import { baselineFigure, observedFigure, targetOf } from "./figures";
import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { withoutNoise } from "./rounding";
import type { PlannedIndicator } from "./types";

/**
 * 所需年均增速: the compound annual growth that still leads to the target, as a ratio: Excel's
 * RRI(years left, actual, target).
 *
 * Without an actual figure it starts from the figure that the plan publishes for the year, and without a year
 * from the baseline. An actual figure needs its year: guessing it would give a wrong rate.
 *
 * @returns #NUM! where RRI has none: no years left, a start of zero, a change of sign; #N/A for a total over the period
 *   and for what holds in every year: they do not grow
 * @example requiredGrowth(highTechEnterprises) // 0.2372 (1035 in 2015 to 3000 in 2020)
 * @example requiredGrowth(highTechEnterprises, 2500, 2018) // 0.0954
 */
export function requiredGrowth(
  entry: PlannedIndicator,
  actual?: number,
  year?: number
): Outcome<number> {
  const start = startFigure(entry, actual, year);
  if (!start.ok) return start;
  const end = endFigure(entry);
  if (!end.ok) return end;
  const from = year ?? entry.plan.baseYear;
  const to = entry.plan.targetYear;
  if (from >= to) return fail("invalidNumber", { code: "noYearsLeft", year: from, target: to });
  const growth = compoundGrowth(to - from, start.value, end.value);
  return Number.isFinite(growth)
    ? succeed(growth)
    : fail("invalidNumber", { code: "noGrowthRate", from: start.value, to: end.value });
}

/** Excel's RRI: the constant rate that turns a present value into a future one; NaN or infinite without one. */
export function compoundGrowth(periods: number, present: number, future: number): number {
  const ratio = future / present;
  // Over one year a change of sign would give a rate, which no one could read.
  return ratio < 0 ? NaN : withoutNoise(ratio ** (1 / periods) - 1, 1);
}

/** The level that growth has to lead to. */
function endFigure(entry: PlannedIndicator): Outcome<number> {
  const { plan, indicator } = entry;
  const course = courseOf(entry, "linear");
  if (!course.ok) return course;
  const { start, end, shape } = course.value;
  if (targetOf(indicator, plan.targetYear)?.basis === "total") {
    return fail("notAvailable", { code: "totalHasNoGrowth", name: indicator.name.zh });
  }
  return shape === "constant" && !start.ok ? start : succeed(end);
}

function startFigure(entry: PlannedIndicator, actual?: number, year?: number): Outcome<number> {
  if (actual === undefined) {
    return year === undefined ? baselineFigure(entry) : observedFigure(entry, year);
  }
  if (year === undefined)
    return fail("invalidValue", { code: "missingArgument", argument: "year" });
  return succeed(actual);
}
