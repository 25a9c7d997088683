import { targetFigure } from "../../src/core/figures";
import { type Failure, fail, type Outcome } from "../../src/core/outcome";
import type { PlannedIndicator } from "../../src/core/types";
import { comparedTargetCell, defaultMarks } from "../../src/sheets/indicator-table/marks";

/** Whether sheets compare figures with the target natively; else it stands there in words, and nothing is computed. */
function isComparedAsLevel(entry: PlannedIndicator): boolean {
  return !targetFigure(entry).ok || typeof comparedTargetCell(entry, defaultMarks) === "number";
}

/** What core gives, as far as native formulas follow it: for levels. */
export function ofLevel<T>(entry: PlannedIndicator, outcome: Outcome<T>): Outcome<T> {
  const { name } = entry.indicator;
  return isComparedAsLevel(entry)
    ? outcome
    : fail("notAvailable", { code: "notJudged", name: name.zh });
}

/** What the cell of the target shows: the figure, or the words of what is no level. */
export function expectedTarget(entry: PlannedIndicator): Outcome<number> | string {
  return isComparedAsLevel(entry)
    ? targetFigure(entry)
    : String(comparedTargetCell(entry, defaultMarks));
}

/**
 * The mark that a sheet shows where core gives no figure: "—" where the plan sets no target in figures or where the
 * arithmetic has no result, ".." where the plan does not publish what is needed.
 */
export function expectedMark(entry: PlannedIndicator, { reason }: Failure): "—" | ".." {
  const { plan, indicator } = entry;
  const final = indicator.targets.find(({ year }) => year === plan.targetYear);
  if (!targetFigure(entry).ok) return final?.comparator === "multiple" ? ".." : "—";
  return ["noBaseline", "totalHasNoGrowth"].includes(reason.code) ? ".." : "—";
}
