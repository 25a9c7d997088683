import { findIndicator } from "../core/lookup";
import { createSearchIndex } from "../core/search-index";
import type { SearchIndex } from "../core/search-index";
import { currentCatalogue, onPlansChanged } from "../dataset/plans-at-hand";
import { forgetAnswers, remembering } from "./memory";

let searchIndex: SearchIndex | undefined;

onPlansChanged(() => {
  searchIndex = undefined;
  forgetAnswers();
});

/** The indicator of this name, or why there is none. */
export const indicatorNamed = remembering((name) => findIndicator(currentCatalogue(), name));

/** What PLANFIND searches: the indicators that bare names can mean. */
export function indexedIndicators(): SearchIndex {
  return (searchIndex ??= createSearchIndex(currentCatalogue().bareEntries));
}
