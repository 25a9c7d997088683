import { findMatches, wordsOf } from "./search-match";
import type { Found, Hit, MatchField } from "./search-match";
import type { SearchDocument, SearchIndex } from "./search-index";
import type { PlannedIndicator } from "./types";

export { createSearchIndex } from "./search-index";
export type { FactsOf, SearchIndex } from "./search-index";
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
 * (专栏2), parts of words, and the facts of the index: figures, units, years. Every word of the query has to be found. Best
 * first: whole names, headline indicators, what begins with a word, the rest; on a tie in the plan's order.
 *
 * @example searchIndicators(index, "gxjsqy", 10)[0]?.entry.indicator.name.zh // "高新技术企业"
 */
export function searchIndicators(index: SearchIndex, query: string, limit = Infinity): Match[] {
  const words = wordsOf(query);
  return findMatches(index, words, limit).map((found) => new FoundMatch(found));
}

/** Its ranges are worked out when they are shown: a single letter finds nearly everything. */
class FoundMatch implements Match {
  readonly entry: PlannedIndicator;
  readonly score: number;
  readonly field: MatchField;

  constructor(private readonly found: Found) {
    const [first, ...others] = found.hits;
    const best = others.reduce((top, hit) => (top && top.score >= hit.score ? top : hit), first);
    this.entry = found.document.entry;
    this.score = found.score;
    this.field = best?.field ?? "nameZh";
  }

  get ranges(): readonly Range[] {
    return rangesOf(this.found.document, this.field, this.found.hits);
  }
}

function rangesOf(document: SearchDocument, shown: MatchField, hits: readonly Hit[]): Range[] {
  return hits
    .flatMap(({ field, start, end }) => {
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
