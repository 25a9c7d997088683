import { baselineFigure, observedFigure, targetFigure } from "./figures";
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
 * @returns #NUM! where RRI has none: no years left, a start of zero, a change of sign over several years
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
  const target = targetFigure(entry);
  if (!target.ok) return target;
  const from = year ?? entry.plan.baseYear;
  const to = entry.plan.targetYear;
  if (from >= to) return fail("invalidNumber", { code: "noYearsLeft", year: from, target: to });
  const growth = compoundGrowth(to - from, start.value, target.value);
  return Number.isFinite(growth)
    ? succeed(growth)
    : fail("invalidNumber", { code: "noGrowthRate", from: start.value, to: target.value });
}

/** Excel's RRI: the constant rate that turns a present value into a future one; NaN or infinite without one. */
export function compoundGrowth(periods: number, present: number, future: number): number {
  return withoutNoise((future / present) ** (1 / periods) - 1, 1);
}

function startFigure(entry: PlannedIndicator, actual?: number, year?: number): Outcome<number> {
  if (actual === undefined) {
    return year === undefined ? baselineFigure(entry) : observedFigure(entry, year);
  }
  if (year === undefined)
    return fail("invalidValue", { code: "missingArgument", argument: "year" });
  return succeed(actual);
}
