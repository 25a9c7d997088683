import { fail, succeed } from "./outcome";
import type { Outcome } from "./outcome";
import { yearsOfPeriod } from "./period";
import { withoutNoise } from "./rounding";
import type { Indicator, PlannedIndicator, Target } from "./types";

/** The target of a year: of several statements the first. */
export function targetOf({ targets }: Indicator, year: number): Target | undefined {
  return targets.find((target) => target.year === year);
}

/** What the plan says of a year beside its target: 突破4万家、力争5万家. */
export function furtherTargets({ targets }: Indicator, year: number): readonly Target[] {
  return targets.filter((target) => target.year === year).slice(1);
}

/**
 * The target as one number, in the indicator's unit; a rate of growth in per cent.
 *
 * A bound ("3000家以上") gives the bound. A range gives the bound that has to be reached: the lower one, or the
 * upper one where less is better. A multiple gives the product with the figure published for its base year, a change
 * ("提高1岁") the baseline with the change. A rule for every year holds in each year of the period.
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
  const target = targetOf(indicator, year) ?? yearlyTarget(entry, year);
  if (!target) {
    const years = [...new Set(indicator.targets.map((candidate) => candidate.year))];
    return fail("notAvailable", { code: "noTarget", name: indicator.name.zh, year, years });
  }
  const { lower, upper } = target;
  const bound = indicator.direction === "lower" ? (upper ?? lower) : (lower ?? upper);
  return figureOf(entry, target, bound);
}

/**
 * The bound beyond which a range is left on its far side: 5 of "3%—5%".
 *
 * @returns null where the target of the target year is no range, or gives no number
 */
export function farBound(entry: PlannedIndicator): number | null {
  const { plan, indicator } = entry;
  const target = targetOf(indicator, plan.targetYear);
  if (target?.comparator !== "range") return null;
  const far = figureOf(
    entry,
    target,
    indicator.direction === "lower" ? target.lower : target.upper
  );
  return far.ok ? far.value : null;
}

function yearlyTarget({ plan, indicator }: PlannedIndicator, year: number): Target | undefined {
  const { from, to } = yearsOfPeriod(plan.period);
  if (year < from || year > to) return undefined;
  return indicator.targets.find((target) => target.basis === "yearly" && target.year >= year);
}

function figureOf(entry: PlannedIndicator, target: Target, bound: number | null): Outcome<number> {
  const isInItsUnit = target.unit === null || target.basis === "growth";
  const figure =
    computation(entry, target, bound)?.result ??
    (isComputed(target) || !isInItsUnit ? null : bound);
  if (figure !== null) return succeed(figure);
  const { printed } = target;
  const { name } = entry.indicator;
  return fail("notAvailable", { code: "targetNotNumeric", name: name.zh, printed });
}

/** Whether the figure of a target is not printed, but comes from another one. */
export function isComputed({ comparator, basis }: Target): boolean {
  return comparator === "multiple" || basis === "increase";
}

/** How the figure of a target comes from one that the plan publishes. */
export interface Computation {
  readonly year: number;
  readonly base: number;
  readonly by: "multiple" | "change" | "share";
  /** The multiple, the change with its sign, or the change in per cent of the base. */
  readonly amount: number;
  readonly result: number;
}

/**
 * How a computed target comes about, for a note beside it.
 *
 * @param bound which figure of the target; the one that has to be reached if omitted
 * @returns null for a target that is printed, and where the plan does not publish what it is computed from
 * @example computation(rdInstitutions, doubled) // { year: 2015, base: 896, by: "multiple", amount: 2, result: 1792 }
 */
export function computation(
  entry: PlannedIndicator,
  target: Target,
  bound: number | null = target.lower ?? target.upper
): Computation | null {
  if (target.comparator === "multiple") {
    const { multiple: amount, multipleBase: year } = target;
    const base = year === null ? null : observedFigure(entry, year);
    if (!base?.ok || year === null || amount === null) return null;
    const result = withoutNoise(amount * base.value);
    return { year, base: base.value, by: "multiple", amount, result };
  }
  const base = baselineFigure(entry);
  if (target.basis !== "increase" || bound === null || !base.ok) return null;
  const by = measureOfChange(entry.indicator, target);
  if (by === null) return null;
  // The figure is the size of the change; which way it goes the direction says, unless a minus is printed.
  const amount = entry.indicator.direction === "lower" && bound > 0 ? -bound : bound;
  const change = by === "share" ? (base.value * amount) / 100 : amount;
  const result = withoutNoise(base.value + change, base.value, change);
  return { year: entry.plan.baseYear, base: base.value, by, amount, result };
}

const PER_CENT = "%";
const POINTS: readonly string[] = ["个百分点", "百分点"];

/** Whether a change is one in the indicator's unit or in per cent of the baseline; null where it is in another unit. */
function measureOfChange({ unit }: Indicator, target: Target): "change" | "share" | null {
  if (target.unit === null) return "change";
  if (unit.zh === PER_CENT) return POINTS.includes(target.unit.zh) ? "change" : null;
  return target.unit.zh === PER_CENT ? "share" : null;
}

/** Whether the indicator's own figures are rates of growth: then rates compare with rates. */
export function isRate({ unit }: Indicator, target: Target): boolean {
  return target.basis === "growth" && target.unit === null && ["%", "‰"].includes(unit.zh);
}

/**
 * The figure that the plan publishes for a past year, in the indicator's unit.
 *
 * @returns #N/A with the years that have one where the plan publishes none for this year, and for a total over years
 * @example observedFigure(highTechEnterprises, 2010) // 338
 */
export function observedFigure({ indicator }: PlannedIndicator, year: number): Outcome<number> {
  const name = indicator.name.zh;
  const observation = indicator.observations.find((candidate) => candidate.year === year);
  if (observation && observation.from !== null) {
    return fail("notAvailable", { code: "totalOverYears", name, from: observation.from, year });
  }
  if (observation) return succeed(observation.value);
  const years = indicator.observations.map((candidate) => candidate.year);
  return fail("notAvailable", { code: "noObservation", name, year, years });
}

/** 基期值: the figure that the plan publishes for its base year. */
export function baselineFigure(entry: PlannedIndicator): Outcome<number> {
  const { plan, indicator } = entry;
  const observed = observedFigure(entry, plan.baseYear);
  if (observed.ok) return observed;
  const reason = { code: "noBaseline", name: indicator.name.zh, year: plan.baseYear } as const;
  return fail("notAvailable", reason);
}
