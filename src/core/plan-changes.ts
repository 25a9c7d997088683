import type { Indicator, Observation, Plan, Target } from "./types";

/** A figure of one year that another version of a plan gives otherwise. Null: that version has none. */
export interface FigureChange<Figure> {
  /** As the later version has it, and as the version before had it. */
  readonly indicator: Indicator;
  readonly former: Indicator;
  readonly year: number;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** What one version of a plan has otherwise than the version before. Indicators are the same by their id. */
export interface PlanChanges {
  readonly added: readonly Indicator[];
  readonly removed: readonly Indicator[];
  readonly targets: readonly FigureChange<Target>[];
  readonly observations: readonly FigureChange<Observation>[];
}

/**
 * What changes in results when a plan is replaced by another version of it. Names, notes and places are not compared.
 *
 * @example planChanges(carried, read).removed.map(({ name }) => name.zh)
 */
export function planChanges(before: Plan, after: Plan): PlanChanges {
  const former = new Map(before.indicators.map((indicator) => [indicator.id, indicator]));
  const later = new Set(after.indicators.map(({ id }) => id));
  const kept = after.indicators.flatMap((indicator) => {
    const old = former.get(indicator.id);
    return old ? [{ indicator, old }] : [];
  });
  return {
    added: after.indicators.filter(({ id }) => !former.has(id)),
    removed: before.indicators.filter(({ id }) => !later.has(id)),
    targets: kept.flatMap(({ indicator, old }) =>
      figureChanges({ indicator, former: old }, old.targets, indicator.targets)
    ),
    observations: kept.flatMap(({ indicator, old }) =>
      figureChanges({ indicator, former: old }, old.observations, indicator.observations)
    ),
  };
}

function figureChanges<Figure extends { readonly year: number }>(
  versions: Pick<FigureChange<Figure>, "indicator" | "former">,
  before: readonly Figure[],
  after: readonly Figure[]
): readonly FigureChange<Figure>[] {
  const years = [...new Set([...before, ...after].map(({ year }) => year))].sort((a, b) => a - b);
  return years
    .map((year) => ({
      ...versions,
      year,
      before: before.find((figure) => figure.year === year) ?? null,
      after: after.find((figure) => figure.year === year) ?? null,
    }))
    .filter((change) => !sameFigure(change.before, change.after));
}

/** Figures are records with the same fields. */
function sameFigure(one: object | null, other: object | null): boolean {
  if (one === null || other === null) return one === other;
  const values = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(
    ([field, value]) => JSON.stringify(values.get(field)) === JSON.stringify(value)
  );
}
