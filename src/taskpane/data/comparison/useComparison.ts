import { useMemo } from "react";
import { qualifiedId, type Catalogue } from "../../../core/lookup";
import type { Plan, PlannedIndicator } from "../../../core/types";
import type { ComparedPair } from "../../../sheets/comparison/plan-comparison";
import { usePane } from "../../context/PaneContext";
import { isSame } from "../../state/reducer";
import type { ComparisonDraft } from "../../state/state";

export type SideState = keyof ComparedPair;

/** One pair of the mapping as it is kept, with its indicators where they are at hand. */
export interface MappedPair {
  readonly ids: ComparisonDraft["pairs"][number];
  readonly left: PlannedIndicator | undefined;
  readonly right: PlannedIndicator | undefined;
}

/** The mapping of the plans that are chosen now, and what can be done with it. */
export interface Comparison {
  readonly plans: Readonly<Record<SideState, Plan>>;
  readonly pairs: readonly MappedPair[];
  /** The same with their indicators; null where one is not at hand. */
  readonly complete: readonly ComparedPair[] | null;
  choosePlan(side: SideState, plan: Plan): void;
  /** Adds those that are not in the mapping yet. */
  add(pairs: readonly ComparedPair[]): void;
  has(pair: ComparedPair): boolean;
  /** Puts a pair one place further up (-1) or down (1). */
  move(at: number, by: -1 | 1): void;
  remove(at: number): void;
}

/** null while no plan is at hand. */
export function useComparison(): Comparison | null {
  const { state, dispatch, services } = usePane();
  const { catalogue } = services;
  const { comparison } = state;
  const shown = useMemo(() => mappingOf(comparison, catalogue), [comparison, catalogue]);
  if (!shown) return null;
  const { plans, pairs } = shown;

  const keep = (ids: ComparisonDraft["pairs"]): void => {
    const others = comparison.pairs.filter((pair) => !isOf(plans, pair));
    dispatch({ type: "draftComparison", draft: { pairs: [...others, ...ids] } });
  };
  const shownIds = pairs.map(({ ids }) => ids);

  return {
    ...shown,
    choosePlan: (side, { id }) => dispatch({ type: "draftComparison", draft: { [side]: id } }),
    has: (pair) => shownIds.some((ids) => isSame(ids, idsOf(pair))),
    add: (added) => dispatch({ type: "addPairs", pairs: added.map(idsOf) }),
    move: (at, by) => keep(swapped(shownIds, at, at + by)),
    remove: (at) => keep(shownIds.filter((_, index) => index !== at)),
  };
}

type Ids = MappedPair["ids"];

/** The chosen plans and their pairs. */
function mappingOf(
  draft: ComparisonDraft,
  { plans: atHand, entries }: Catalogue
): Pick<Comparison, "plans" | "pairs" | "complete"> | null {
  const plans = chosenPlans(draft, atHand);
  if (!plans) return null;
  const byId = new Map(entries.map((entry) => [qualifiedId(entry), entry]));
  const pairs = draft.pairs
    .filter((ids) => isOf(plans, ids))
    .map((ids) => ({ ids, left: byId.get(ids.left), right: byId.get(ids.right) }));
  const complete = pairs.flatMap(({ left, right }) => (left && right ? [{ left, right }] : []));
  return { plans, pairs, complete: complete.length === pairs.length ? complete : null };
}

function isOf(plans: Comparison["plans"], { left, right }: Ids): boolean {
  return left.startsWith(`${plans.left.id}/`) && right.startsWith(`${plans.right.id}/`);
}

/** The plans of the mapping; where one is not at hand, another: the two differ if there are two. */
function chosenPlans(
  { left, right }: ComparisonDraft,
  plans: readonly Plan[]
): Record<SideState, Plan> | null {
  const [first, second = first] = plans;
  if (!first || !second) return null;
  return {
    left: plans.find(({ id }) => id === left) ?? first,
    right: plans.find(({ id }) => id === right) ?? second,
  };
}

function idsOf({ left, right }: ComparedPair): Ids {
  return { left: qualifiedId(left), right: qualifiedId(right) };
}

function swapped<T>(items: readonly T[], a: number, b: number): T[] {
  return items.map((item, index) => {
    if (index === a) return items[b] ?? item;
    return index === b ? (items[a] ?? item) : item;
  });
}
