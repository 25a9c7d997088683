import { baselineFigure, targetFigure } from "../../src/core/figures";
import { requiredGrowth } from "../../src/core/growth";
import type { Outcome } from "../../src/core/outcome";
import { changesByPoints } from "../../src/core/points";
import type { PlannedIndicator } from "../../src/core/types";

/**
 * Shares and places need points a year, all else a rate of growth; where core gives no rate there is neither in the target year.
 *
 * @param from the actual figure and its year; the plan's baseline if omitted
 */
export function requiredChange(
  entry: PlannedIndicator,
  from?: { readonly actual: number; readonly year: number }
): Outcome<number> {
  const [baseline, target] = [baselineFigure(entry), targetFigure(entry)];
  const { baseYear, targetYear } = entry.plan;
  const year = from?.year ?? baseYear;
  const start = from ? ({ ok: true, value: from.actual } as const) : baseline;
  if (!changesByPoints(entry) || !start.ok || !target.ok || year === targetYear) {
    return requiredGrowth(entry, from?.actual, from?.year);
  }
  return { ok: true, value: (target.value - start.value) / (targetYear - year) };
}
