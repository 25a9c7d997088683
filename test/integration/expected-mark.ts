import { targetFigure } from "../../src/core/figures";
import type { Failure } from "../../src/core/outcome";
import type { PlannedIndicator } from "../../src/core/types";

/**
 * The mark that a sheet shows where core gives no figure: "—" where the plan sets no target in figures or where the
 * arithmetic has no result, ".." where the plan does not publish what is needed.
 */
export function expectedMark(entry: PlannedIndicator, { reason }: Failure): "—" | ".." {
  const { plan, indicator } = entry;
  const final = indicator.targets.find(({ year }) => year === plan.targetYear);
  if (!targetFigure(entry).ok) return final?.comparator === "multiple" ? ".." : "—";
  return reason.code === "noBaseline" ? ".." : "—";
}
