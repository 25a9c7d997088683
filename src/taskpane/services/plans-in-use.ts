import type { Catalogue } from "../../core/lookup";
import { createSearchIndex, searchIndicators } from "../../core/search";
import type { SearchIndex } from "../../core/search";
import type { PlansInUse } from "./services";

/** The plans of a catalogue, ready to be searched. The index is made when the first key is typed: few panes need it at once. */
export function plansInUse(catalogue: Catalogue): PlansInUse {
  let index: SearchIndex | undefined;
  return {
    catalogue,
    search: (query) => searchIndicators((index ??= createSearchIndex(catalogue.entries)), query),
  };
}
