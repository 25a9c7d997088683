import { type Typing, typingOf } from "./pinyin";
import type { Indicator, PlannedIndicator } from "./types";

/** What can be searched of one indicator, folded once so that a key stroke has little to do. */
export interface SearchDocument {
  readonly entry: PlannedIndicator;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly pinyin: string;
  readonly initials: string;
  readonly code: string;
  readonly aliases: readonly string[];
  /** 专栏2, box2, 第2章, chapter2: compared as a whole, so that 专栏2 does not find 专栏20. */
  readonly places: readonly string[];
  /** What else may be asked for: figures, units, years, topics. Numbers are compared as a whole. */
  readonly facts: readonly string[];
  /** All of the above: a word that is not in here is nowhere. */
  readonly haystack: string;
  readonly typing: Typing;
}

export type SearchIndex = readonly SearchDocument[];

/** What is said of an indicator besides its names and places, in words to search for. */
export type FactsOf = (entry: PlannedIndicator) => readonly string[];

/**
 * Folds the names, pinyin, codes and places of indicators for `searchIndicators`.
 *
 * @param factsOf what else is to be found; nothing unless given
 */
export function createSearchIndex(
  entries: readonly PlannedIndicator[],
  factsOf: FactsOf = () => []
): SearchIndex {
  return entries.map((entry) => documentOf(entry, factsOf(entry)));
}

/** Has no character that is written in two widths. */
const PLAIN = /^[ -~一-鿿]*$/;

/**
 * Lower case and half-width, character by character: a position in the folded text is the same in the original.
 *
 * @example foldForSearch("Ｒ＆Ｄ") // "r&d"
 */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) {
    const form = character.normalize("NFKC").toLowerCase();
    folded += form.length === character.length ? form : character;
  }
  return folded;
}

function documentOf(entry: PlannedIndicator, facts: readonly string[]): SearchDocument {
  const { indicator } = entry;
  const nameZh = foldForSearch(indicator.name.zh);
  const typing = typingOf(nameZh, indicator.pinyin);
  const fields = {
    nameZh,
    nameEn: foldForSearch(indicator.name.en),
    pinyin: typing.full,
    initials: typing.initials,
    code: foldForSearch(indicator.code),
    aliases: [...indicator.aliases, indicator.id].map(foldForSearch),
    places: placesOf(indicator),
    facts: facts.map(foldForSearch),
  };
  return {
    entry,
    ...fields,
    haystack: Object.values(fields).flat().join("\n"),
    typing,
  };
}

function placesOf({ mentions }: Indicator): string[] {
  const boxes = mentions.flatMap(({ box }) => (box === null ? [] : [`专栏${box}`, `box${box}`]));
  const chapters = mentions.flatMap(({ chapter }) =>
    chapter === null ? [] : [`第${chapter}章`, `chapter${chapter}`]
  );
  return [...new Set([...boxes, ...chapters])];
}
