/**
 * What a user types in a cell. Every parameter takes a value or a range, and results spill. The docstrings are the
 * English texts that Excel shows, so they say no more than a user needs; they and the Chinese ones in src/i18n become
 * the metadata (npm run metadata).
 *
 * Ids, names and parameters are for ever: saved workbooks carry them.
 */
import * as compute from "./computations";
import { findIndicators, listIndicators } from "./lists";

/**
 * Gives the target that the plan sets for an indicator, in the indicator's unit.
 * @customfunction PLANTARGET
 * @param indicator Name, code or id of the indicator
 * @param [year] Year of the target; the plan's target year if omitted
 */
export function planTarget(indicator: unknown[][], year?: unknown[][]): unknown[][] {
  return compute.targets(indicator, year);
}

/**
 * Gives the figure that the plan publishes for a past year, in the indicator's unit.
 * @customfunction PLANVALUE
 * @param indicator Name, code or id of the indicator
 * @param year Year of the figure, such as 2010 or 2015
 */
export function planValue(indicator: unknown[][], year: unknown[][]): unknown[][] {
  return compute.publishedFigures(indicator, year);
}

/**
 * Gives what is still missing to the target or, with a year, to the path of that year. Negative once it is passed.
 * @customfunction PLANGAP
 * @param indicator Name, code or id of the indicator
 * @param actual Actual figure, in the indicator's unit
 * @param [year] Year of the actual figure, to compare it with the path; with the target if omitted
 * @param [method] Path: "linear" (default) or "compound"; "cumulative" for actual figures that are running totals
 */
export function planGap(
  indicator: unknown[][],
  actual: unknown[][],
  year?: unknown[][],
  method?: unknown[][]
): unknown[][] {
  return compute.gaps(indicator, actual, year, method);
}

/**
 * Gives the share of the way from the baseline to the target that is covered: 0 at the baseline, 1 at the target.
 * @customfunction PLANPROGRESS
 * @param indicator Name, code or id of the indicator
 * @param actual Actual figure, in the indicator's unit
 * @param [method] "cumulative": the actual figure is a running total, for a target that is a total over the period
 */
export function planProgress(
  indicator: unknown[][],
  actual: unknown[][],
  method?: unknown[][]
): unknown[][] {
  return compute.progresses(indicator, actual, method);
}

/**
 * Gives the value on the path from the baseline to the target. It is computed; the plan does not print it.
 * @customfunction PLANPATH
 * @param indicator Name, code or id of the indicator
 * @param year Year on the path, from the plan's base year to its target year
 * @param [method] Path: "linear" (default) or "compound"; "cumulative" for actual figures that are running totals
 */
export function planPath(
  indicator: unknown[][],
  year: unknown[][],
  method?: unknown[][]
): unknown[][] {
  return compute.pathFigures(indicator, year, method);
}

/**
 * Gives the annual growth still required to reach the target, as a ratio like Excel's RRI.
 * @customfunction PLANGROWTH
 * @param indicator Name, code or id of the indicator
 * @param [actual] Actual figure to start from; the published figure if omitted
 * @param [year] Year of the actual figure; the plan's base year if both are omitted
 */
export function planGrowth(
  indicator: unknown[][],
  actual?: unknown[][],
  year?: unknown[][]
): unknown[][] {
  return compute.growths(indicator, actual, year);
}

/**
 * Tells how an actual figure stands against the plan: 已达标 (target met), 基本达标 (nearly), 达到预期 (on path), 滞后 (behind).
 * @customfunction PLANSTATUS
 * @param indicator Name, code or id of the indicator
 * @param actual Actual figure, in the indicator's unit
 * @param year Year of the actual figure
 * @param [tolerance] Shortfall still on path, as a share of the planned distance, below 0.5: 0.05 is 5%; 0 if omitted
 * @param [method] Path: "linear" (default) or "compound"; "cumulative" for actual figures that are running totals
 */
export function planStatus(
  indicator: unknown[][],
  actual: unknown[][],
  year: unknown[][],
  tolerance?: unknown[][],
  method?: unknown[][]
): unknown[][] {
  return compute.statuses(indicator, actual, year, tolerance, method);
}

/**
 * Gives what the plan says of an indicator: name, unit, attribute, printed wording, place and more.
 * @customfunction PLANINFO
 * @param indicator Name, code or id of the indicator
 * @param field What to give, such as "unit" or "printed"
 */
export function planInfo(indicator: unknown[][], field: unknown[][]): unknown[][] {
  return compute.information(indicator, field);
}

/**
 * Gives the official citation of an indicator, ready for a footnote.
 * @customfunction PLANSOURCE
 * @param indicator Name, code or id of the indicator
 */
export function planSource(indicator: unknown[][]): unknown[][] {
  return compute.citations(indicator);
}

/**
 * Lists the indicators of a topic, one row each.
 * @customfunction PLANLIST
 * @param [topic] Topic, kind such as "headline", or id of a plan; all indicators if omitted
 * @param [fields] Columns, such as "name,unit,target", or a header row; code, name, unit, baseline, target if omitted
 */
export function planList(topic?: unknown[][], fields?: unknown[][]): unknown[][] {
  return listIndicators(topic, fields);
}

/**
 * Finds the names of indicators by Chinese or English words, pinyin, initials, code or box number.
 * @customfunction PLANFIND
 * @param query What to search for, such as "gxjsqy"
 * @param [count] Number of names at most; 10 if omitted
 */
export function planFind(query: unknown[][], count?: unknown[][]): unknown[][] {
  return findIndicators(query, count);
}
