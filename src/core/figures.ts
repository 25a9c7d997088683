import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { withoutNoise } from "./rounding";
import type { PlannedIndicator, Target } from "./types";

/**
 * The target as one number, in the indicator's unit.
 *
 * A bound ("3000家以上") gives the bound. A range gives the bound that has to be reached: the lower one, or the
 * upper one where less is better. A multiple gives the product with the figure published for its base year.
 *
 * @param year the plan's target year if omitted
 * @returns #N/A where the plan sets no target for the year, or none that is a number
 * @example targetFigure(highTechEnterprises, 2020) // 3000
 */
export function targetFigure(
  entry: PlannedIndicator,
  year: number = entry.plan.targetYear
): Outcome<number> {
  const { indicator } = entry;
  const target = indicator.targets.find((candidate) => candidate.year === year);
  if (!target) {
    const years = indicator.targets.map((candidate) => candidate.year);
    return fail("notAvailable", { code: "noTarget", name: indicator.name.zh, year, years });
  }
  const figure = target.comparator === "multiple" ? product(entry, target) : bound(entry, target);
  if (figure !== null) return succeed(figure);
  const { printed } = target;
  return fail("notAvailable", { code: "targetNotNumeric", name: indicator.name.zh, printed });
}

/**
 * The figure that the plan publishes for a past year, in the indicator's unit.
 *
 * @returns #N/A with the years that have one where the plan publishes none for this year
 * @example observedFigure(highTechEnterprises, 2010) // 338
 */
export function observedFigure({ indicator }: PlannedIndicator, year: number): Outcome<number> {
  const observation = indicator.observations.find((candidate) => candidate.year === year);
  if (observation) return succeed(observation.value);
  const years = indicator.observations.map((candidate) => candidate.year);
  return fail("notAvailable", { code: "noObservation", name: indicator.name.zh, year, years });
}

/** 基期值: the figure that the plan publishes for its base year. */
export function baselineFigure(entry: PlannedIndicator): Outcome<number> {
  const { plan, indicator } = entry;
  const observed = observedFigure(entry, plan.baseYear);
  if (observed.ok) return observed;
  const reason = { code: "noBaseline", name: indicator.name.zh, year: plan.baseYear } as const;
  return fail("notAvailable", reason);
}

function bound({ indicator }: PlannedIndicator, { lower, upper }: Target): number | null {
  return indicator.direction === "lower" ? (upper ?? lower) : (lower ?? upper);
}

function product(entry: PlannedIndicator, { multiple, multipleBase }: Target): number | null {
  if (multiple === null || multipleBase === null) return null;
  const base = observedFigure(entry, multipleBase);
  return base.ok ? withoutNoise(multiple * base.value) : null;
}
