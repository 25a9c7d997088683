import type { PlannedIndicator } from "../../core/types";
import { detailedPlan } from "../../dataset/details";

let byId: ReadonlyMap<string, PlannedIndicator> | undefined;

/**
 * An indicator of the built-in plan with all its places and the plan's errata. Sheets need them: without the errata a
 * damaged expression would be shown as if it were sound. An indicator of any other plan comes back as it is.
 */
export function detailedEntry(entry: PlannedIndicator): PlannedIndicator {
  const plan = detailedPlan();
  if (entry.plan.id !== plan.id) return entry;
  byId ??= new Map(plan.indicators.map((indicator) => [indicator.id, { plan, indicator }]));
  return byId.get(entry.indicator.id) ?? entry;
}
