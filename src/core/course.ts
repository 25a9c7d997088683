import { baselineFigure, isRate, targetFigure, targetOf } from "./figures";
import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { yearsOfPeriod } from "./period";
import { withoutNoise } from "./rounding";
import type { PlannedIndicator } from "./types";

/** linear 线性: the same amount every year. compound 复合: the same rate every year. */
export type PathMethod = "linear" | "compound";

/** How figures are compared. cumulative 累计 is the user's word that actual figures are running totals: linear from 0. */
export type Method = PathMethod | "cumulative";

/** What actual figures are measured against, from the base year to the target year. */
export interface Course {
  /** Where the way begins; a failure where nothing says so. */
  readonly start: Outcome<number>;
  /** What has to be reached in the target year. */
  readonly end: number;
  /** constant: the same in every year, each judged by itself. */
  readonly shape: PathMethod | "constant";
  /** First and last year in which a figure can be compared. */
  readonly from: number;
  readonly to: number;
}

/**
 * The course of an indicator, by what its target counts: a level or change from the baseline, a total over the period
 * from 0, a rate of growth by the compound path of levels that it leads along, a rule for every year at the same height.
 *
 * @returns #N/A for what is not there to be reached, and without a target in figures; #VALUE! for running totals of what
 *   is no total
 */
export function courseOf(entry: PlannedIndicator, method: Method): Outcome<Course> {
  const { plan, indicator } = entry;
  const name = indicator.name.zh;
  if (!indicator.judged) return fail("notAvailable", { code: "notJudged", name });
  const figure = targetFigure(entry);
  if (!figure.ok) return figure;
  const target = targetOf(indicator, plan.targetYear);
  const basis = target?.basis ?? "level";
  if (method === "cumulative" && basis !== "total") {
    return fail("invalidValue", { code: "notATotal", name });
  }
  const { baseYear: from, targetYear: to } = plan;
  const end = figure.value;
  const shape = method === "compound" ? "compound" : "linear";
  if (basis === "total") return succeed({ start: succeed(0), end, shape: "linear", from, to });
  if (basis === "yearly" || (target && isRate(indicator, target))) {
    const code = basis === "yearly" ? "eachYearByItself" : "ratesOnly";
    const start = fail("notAvailable", { code, name });
    return succeed({ start, end, shape: "constant", ...yearsOfPeriod(plan.period) });
  }
  const start = baselineFigure(entry);
  if (basis !== "growth") return succeed({ start, end, shape, from, to });
  if (!start.ok) return fail("notAvailable", { code: "ratesOnly", name });
  const level = withoutNoise(start.value * (1 + end / 100) ** (to - from));
  return succeed({ start, end: level, shape: "compound", from, to });
}

/**
 * The course along which an actual figure is measured.
 *
 * @returns also #N/A for a total over the period where nobody has said that the actual figure is a running total
 */
export function courseOfActual(entry: PlannedIndicator, method: Method): Outcome<Course> {
  const { plan, indicator } = entry;
  const isTotal = targetOf(indicator, plan.targetYear)?.basis === "total";
  if (indicator.judged && isTotal && method !== "cumulative") {
    return fail("notAvailable", { code: "runningTotalsUnsaid", name: indicator.name.zh });
  }
  return courseOf(entry, method);
}
