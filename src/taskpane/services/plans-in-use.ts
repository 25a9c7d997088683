import type { Catalogue } from "../../core/lookup";
import { createSearchIndex, searchIndicators } from "../../core/search";
import type { PlansInUse } from "./services";

/** The plans of a catalogue, ready to be searched. */
export function plansInUse(catalogue: Catalogue): PlansInUse {
  const index = createSearchIndex(catalogue.entries);
  return { catalogue, search: (query) => searchIndicators(index, query) };
}
