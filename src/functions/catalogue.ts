import { findIndicator } from "../core/lookup";
import type { Catalogue } from "../core/lookup";
import { createSearchIndex } from "../core/search-index";
import type { SearchIndex } from "../core/search-index";
import { builtInCatalogue } from "../dataset/built-in";
import { remembering } from "./memory";

let searchIndex: SearchIndex | undefined;

export function catalogue(): Catalogue {
  return builtInCatalogue();
}

/** The indicator of this name, or why there is none. */
export const indicatorNamed = remembering((name) => findIndicator(catalogue(), name));

export function indexedIndicators(): SearchIndex {
  return (searchIndex ??= createSearchIndex(catalogue().entries));
}
