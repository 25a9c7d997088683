import { findIndicator } from "../core/lookup";
import type { Catalogue } from "../core/lookup";
import type { Outcome } from "../core/outcome";
import { createSearchIndex } from "../core/search-index";
import type { SearchIndex } from "../core/search-index";
import type { PlannedIndicator } from "../core/types";
import { builtInCatalogue } from "../dataset/built-in";

/** Names that were looked up, as they were written: sheets ask for the same few names thousands of times. */
const known = new Map<string, Outcome<PlannedIndicator>>();
const KNOWN_AT_MOST = 5000;

let searchIndex: SearchIndex | undefined;

export function catalogue(): Catalogue {
  return builtInCatalogue();
}

/** The indicator of this name, or why there is none. */
export function indicatorNamed(name: string): Outcome<PlannedIndicator> {
  const answered = known.get(name);
  if (answered) return answered;
  const found = findIndicator(catalogue(), name);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(name, found);
  return found;
}

export function indexedIndicators(): SearchIndex {
  return (searchIndex ??= createSearchIndex(catalogue().entries));
}
