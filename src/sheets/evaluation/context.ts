import type { PathMethod } from "../../core/path";
import type { Plan, PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { Marks } from "../indicator-table/marks";
import type { TableRules } from "../spec/statistical-table";

/** midterm 中期评估, final 期末总结评估: chapter 12 of the plan asks for both; yearly 年度评估. */
export type EvaluationKind = "midterm" | "final" | "yearly";

/** A year of the plan's period, or the name of one: the third for the mid-term, the target year for the final evaluation. */
export type EvaluatedYear = "midterm" | "final" | number;

/**
 * @throws RangeError for a year outside the plan's period
 * @example evaluatedYear(plan, "midterm") // 2018
 */
export function evaluatedYear({ baseYear, targetYear }: Plan, year: EvaluatedYear): number {
  if (year === "midterm") return Math.min(baseYear + MIDTERM, targetYear);
  if (year === "final") return targetYear;
  if (year <= baseYear || year > targetYear || !Number.isInteger(year)) {
    throw new RangeError(`The plan is evaluated in a year of ${baseYear + 1}-${targetYear}.`);
  }
  return year;
}

/** What the evaluation of a year is called. */
export function evaluationKind(plan: Plan, year: number): EvaluationKind {
  if (year === plan.targetYear) return "final";
  return year === plan.baseYear + MIDTERM ? "midterm" : "yearly";
}

/** Of the years of a five-year plan, the one of its mid-term. */
const MIDTERM = 3;

/** What the sheets of one evaluation workbook share. */
export interface EvaluationContext {
  readonly plan: Plan;
  readonly entries: readonly PlannedIndicator[];
  readonly kind: EvaluationKind;
  /** The year evaluated: only its figures are rated. */
  readonly year: number;
  readonly locale: Locale;
  readonly method: PathMethod;
  readonly marks: Marks;
  readonly rules: TableRules;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals: boolean;
  /** The table of the detail sheet, which all other sheets read. */
  readonly detailTable: string;
}

/** Free in the workbook. */
export interface SheetNames {
  readonly sheet: string;
  readonly table: string;
}
