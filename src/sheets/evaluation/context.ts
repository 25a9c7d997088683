import type { PathMethod } from "../../core/path";
import type { Plan, PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { Marks } from "../indicator-table/marks";
import type { TableRules } from "../spec/statistical-table";

/** midterm 中期评估, final 期末总结评估: chapter 12 of the plan asks for both. */
export type EvaluationKind = "midterm" | "final";

/** What the sheets of one evaluation workbook share. */
export interface EvaluationContext {
  readonly plan: Plan;
  readonly entries: readonly PlannedIndicator[];
  readonly kind: EvaluationKind;
  /** The year evaluated: the last one with actual figures. */
  readonly year: number;
  readonly locale: Locale;
  readonly method: PathMethod;
  readonly marks: Marks;
  readonly rules: TableRules;
  /** The table of the detail sheet, which the overview and the charts count and draw. */
  readonly detailTable: string;
}
