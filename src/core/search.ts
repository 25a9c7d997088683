import { findMatches, wordsOf } from "./search-match";
import type { Hit, MatchField } from "./search-match";
import type { SearchDocument, SearchIndex } from "./search-index";
import type { PlannedIndicator } from "./types";

export { createSearchIndex } from "./search-index";
export type { SearchIndex } from "./search-index";
export type { MatchField } from "./search-match";

/** Start and end (not included) in a name. */
export type Range = readonly [start: number, end: number];

export interface Match {
  readonly entry: PlannedIndicator;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** Where the best word of the query was found. */
  readonly field: MatchField;
  /** What to highlight: in the English name if `field` is "nameEn", else in the Chinese name. */
  readonly ranges: readonly Range[];
}

/**
 * Searches as people type: Chinese, English, full pinyin, initials (gxjsqy), code, alias, chapter or box
 * (专栏2), parts of words. Every word of the query has to be found. Best first; headline indicators first on a
 * tie, then the plan's order.
 *
 * @example searchIndicators(index, "gxjsqy", 10)[0]?.entry.indicator.name.zh // "高新技术企业"
 */
export function searchIndicators(index: SearchIndex, query: string, limit = Infinity): Match[] {
  const words = wordsOf(query);
  return findMatches(index, words, limit).map(({ document, hits, score }) => {
    const { field } = hits.reduce((best, hit) => (hit.score > best.score ? hit : best));
    const ranges = rangesOf(document, field, hits, words);
    return { entry: document.entry, score, field, ranges };
  });
}

function rangesOf(
  document: SearchDocument,
  shown: MatchField,
  hits: readonly Hit[],
  words: readonly string[]
): Range[] {
  return hits
    .flatMap(({ field, start }, i) => {
      const end = start + (words[i]?.length ?? 0);
      if ((field === "nameEn") !== (shown === "nameEn")) return [];
      if (field === "nameEn" || field === "nameZh") return [[start, end] as const];
      if (field === "pinyin" || field === "initials") return spoken(document, field, start, end);
      return [];
    })
    .sort(([a], [b]) => a - b);
}

/** The characters of the name that are pronounced between two positions of its pinyin. */
function spoken(
  document: SearchDocument,
  field: "pinyin" | "initials",
  start: number,
  end: number
): Range[] {
  const { starts, characters } = document.typing;
  const first = field === "initials" ? start : starts.indexOf(start);
  const last =
    field === "initials" ? end - 1 : starts.filter((position) => position < end).length - 1;
  const from = characters[first];
  const to = characters[last];
  return from === undefined || to === undefined ? [] : [[from, to + 1]];
}
