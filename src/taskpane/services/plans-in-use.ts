import type { Catalogue } from "../../core/lookup";
import { createSearchIndex, searchIndicators } from "../../core/search";
import type { SearchIndex } from "../../core/search";
import type { Plan } from "../../core/types";
import { factsOf } from "./facts";
import type { PlansInUse } from "./services";

/** Of each plan by itself: only what has changed is read again. */
const indexes = new WeakMap<Plan, SearchIndex>();

function indexOf(plan: Plan): SearchIndex {
  const known = indexes.get(plan);
  if (known) return known;
  const entries = plan.indicators.map((indicator) => ({ plan, indicator }));
  const made = createSearchIndex(entries, factsOf);
  indexes.set(plan, made);
  return made;
}

/** The plans of a catalogue, ready to be searched. The index is made in idle time, at the latest when the first key is typed. */
export function plansInUse(catalogue: Catalogue): PlansInUse {
  let index: SearchIndex | undefined;
  const all = (): SearchIndex => (index ??= catalogue.plans.flatMap(indexOf));
  return {
    catalogue,
    search: (query) => searchIndicators(all(), query),
    searchIndexes: () => catalogue.plans.map(indexOf),
  };
}
