import { yearsOfPeriod } from "../../period";
import { placeOf, type PlanTables, type Row } from "../model";
import type { PlanFault, Problem } from "../problem";

/** A plan's own years must fit together: base before target, target within the period. */
export function planProblems({ plans }: PlanTables): readonly Problem[] {
  return plans.rows.flatMap((plan) =>
    planFaults(plan).map(([column, fault]) => ({ ...placeOf(plans, plan, column), ...fault }))
  );
}

type ColumnFault = readonly ["period" | "base_year" | "target_year" | "issued_on", PlanFault];

/** A plan's own years, as they are checked against each other. */
type PlanYears = Pick<Row<"plans">, "base_year" | "target_year" | "period" | "issued_on">;

/** What does not fit among a plan's years, by the column that has to change. */
export function planFaults(plan: PlanYears): readonly ColumnFault[] {
  const { base_year: baseYear, target_year: targetYear, period } = plan;
  const { from, to } = yearsOfPeriod(period);
  if (!(from <= to)) return [["period", { code: "periodBackwards" }]];
  const faults: ColumnFault[] = [];
  if (targetYear <= baseYear) {
    faults.push(["target_year", { code: "targetYearNotAfterBase", baseYear }]);
  } else if (targetYear < from || targetYear > to) {
    faults.push(["target_year", { code: "targetYearOutsidePeriod", period }]);
  }
  if (baseYear > from) faults.push(["base_year", { code: "baseYearAfterPeriodStart", period }]);
  if (Number(plan.issued_on.slice(0, 4)) < baseYear) {
    faults.push(["issued_on", { code: "issuedBeforeBase", baseYear }]);
  }
  return faults;
}
