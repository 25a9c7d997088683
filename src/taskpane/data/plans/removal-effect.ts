import { createCatalogue, findIndicator } from "../../../core/lookup";
import type { Catalogue } from "../../../core/lookup";
import type { FormulaCell } from "../../../core/formula/formula-cell";

/** How many formulas another answer awaits when a plan is taken out. */
export interface RemovalEffect {
  /** They will give #N/A. */
  readonly lost: number;
  /** They give only a name, which will mean another plan's indicator. */
  readonly moved: number;
  /** They take their indicator from where it was not read: another sheet, a calculation. */
  readonly unclear: number;
}

/** Where an indicator is taken from a cell or another calculation: no name has any of these characters first. */
const REFERENCE = /^(?:\$?[A-Z]{1,3}\$?\d+|[^"]*[!([])/i;

/** What taking a plan out of the workbook does to its formulas. */
export function removalEffect(
  cells: readonly FormulaCell[],
  catalogue: Catalogue,
  plan: string
): RemovalEffect {
  const defaultPlan = catalogue.defaultPlan === plan ? null : catalogue.defaultPlan;
  const rest = createCatalogue(
    catalogue.plans.filter(({ id }) => id !== plan),
    defaultPlan
  );
  const named = cells.map((cell) => ({
    cell,
    found: findIndicator(catalogue, cell.indicatorName),
  }));
  const using = named.filter(({ found }) => found.ok && found.value.plan.id === plan);
  const moved = using.filter(({ cell }) => findIndicator(rest, cell.indicatorName).ok);
  return {
    lost: using.length - moved.length,
    moved: moved.length,
    unclear: countUnread(cells, catalogue),
  };
}

/** How many formulas take their indicator from where it was not read. */
export function countUnread(cells: readonly FormulaCell[], catalogue: Catalogue): number {
  return cells.filter(
    ({ indicator, indicatorName }) =>
      indicatorName === indicator &&
      REFERENCE.test(indicator) &&
      !findIndicator(catalogue, indicatorName).ok
  ).length;
}
