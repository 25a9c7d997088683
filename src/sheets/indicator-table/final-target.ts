import type { PlannedIndicator, Target } from "../../core/types";

/** The target of the plan's target year, if the plan sets one. */
export function finalTarget({ plan, indicator }: PlannedIndicator): Target | undefined {
  return indicator.targets.find(({ year }) => year === plan.targetYear);
}
