import { chineseNumber } from "./chinese-numerals";
import { foldForSearch } from "./search-index";
import type { SearchDocument, SearchIndex } from "./search-index";

export type MatchField = "nameZh" | "nameEn" | "pinyin" | "initials" | "code" | "alias" | "place";

/** A word of the query found in a field. */
export interface Hit {
  readonly field: MatchField;
  readonly score: number;
  readonly start: number;
}

/** An indicator in which every word of the query was found. */
export interface Found {
  readonly document: SearchDocument;
  /** One for each word. */
  readonly hits: readonly Hit[];
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** Further apart than closeness reaches: a hit in a field is better than any hit in the next one. */
const WEIGHTS: Record<MatchField | "withinWord", number> = {
  code: 100,
  nameZh: 90,
  nameEn: 80,
  alias: 70,
  initials: 60,
  pinyin: 50,
  withinWord: 40,
  place: 30,
};
const WHOLE = 9;
const AT_START = 6;

/**
 * What in the index has every word, best first; headline indicators first on a tie, then the plan's order.
 *
 * A single letter finds nearly everything, while few are shown: so all are scored, but details are worked out only
 * for those that are given. Equal scores are many, so that collecting them by score is faster than sorting.
 */
export function findMatches(index: SearchIndex, words: readonly string[], limit: number): Found[] {
  if (words.length === 0) return [];
  const byScore = new Map<number, SearchDocument[]>();
  for (const document of index) {
    const score = scoreOf(document, words);
    if (score === 0) continue;
    const equals = byScore.get(score);
    if (equals) equals.push(document);
    else byScore.set(score, [document]);
  }
  const best: Found[] = [];
  for (const [score, documents] of [...byScore].sort(([a], [b]) => b - a)) {
    for (const document of documents.slice(0, limit - best.length)) {
      best.push({ document, score, hits: hitsIn(document, words) });
    }
  }
  return best;
}

/** The average of the words' best hits; 0 where a word is missing. */
function scoreOf(document: SearchDocument, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const hit = document.haystack.includes(word) ? bestHit(document, word) : null;
    if (!hit) return 0;
    sum += hit.score;
  }
  return sum / words.length + headlineBonus(document);
}

/** Smaller than any difference between two scores: it only decides a tie. */
function headlineBonus({ entry }: SearchDocument): number {
  return entry.indicator.kind === "headline" ? 0.001 : 0;
}

const PLACE = /(专栏|box|chapter|第(?=[^章]+章))\s*([0-9]+|[一二三四五六七八九十]+)(?=\D|$)/g;

/** Between the syllables of a word that a Chinese input method is still composing: gao'xin. */
const SYLLABLE_MARK = /(?<=[a-z])['’](?=[a-z])/g;

/** The folded words; a place is one word however it is written: 专栏 2, Box 2, 第二章. */
export function wordsOf(query: string): string[] {
  const typed = foldForSearch(query).replace(SYLLABLE_MARK, "");
  const folded = typed.replace(
    PLACE,
    (_, label: string, number: string) =>
      `${label}${/[0-9]/.test(number) ? number : chineseNumber(number)}`
  );
  return folded.split(/\s+/).filter((word) => word !== "");
}

function hitsIn(document: SearchDocument, words: readonly string[]): Hit[] {
  return words.flatMap((word) => bestHit(document, word) ?? []);
}

/** The hit in the first field that has the word, in the order of the weights. */
function bestHit(document: SearchDocument, word: string): Hit | null {
  const { code, nameZh, nameEn, initials, pinyin, aliases, places } = document;
  if (code === word) return { field: "code", score: WEIGHTS.code, start: 0 };
  return (
    hitAt("nameZh", nameZh, word, nameZh.indexOf(word)) ??
    hitAt("nameEn", nameEn, word, wordStart(nameEn, word)) ??
    aliasHit(aliases, word) ??
    hitAt("initials", initials, word, initials.indexOf(word)) ??
    hitAt("pinyin", pinyin, word, syllableStart(document, word)) ??
    hitAt("nameEn", nameEn, word, nameEn.indexOf(word), WEIGHTS.withinWord) ??
    (places.includes(word) ? { field: "place", score: WEIGHTS.place, start: 0 } : null)
  );
}

function hitAt(
  field: MatchField,
  text: string,
  word: string,
  start: number,
  weight = WEIGHTS[field]
): Hit | null {
  if (start < 0) return null;
  const closeness = text.length === word.length ? WHOLE : start === 0 ? AT_START : 0;
  return { field, score: weight + closeness, start };
}

function aliasHit(aliases: readonly string[], word: string): Hit | null {
  let best: Hit | null = null;
  for (const alias of aliases) {
    const hit = hitAt("alias", alias, word, wordStart(alias, word));
    if (hit && hit.score > (best?.score ?? 0)) best = hit;
  }
  return best;
}

/** Where the word stands in the text, Latin letters only from the start of a word: "an" is within many. */
function wordStart(text: string, word: string): number {
  let start = text.indexOf(word);
  if (!isLatin(word, 0)) return start;
  while (start > 0 && isLatin(text, start - 1)) start = text.indexOf(word, start + 1);
  return start;
}

/** Whether there is a letter a to z or a digit; by its code, as this is asked a hundred thousand times a key stroke. */
function isLatin(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Pinyin counts from the start of a syllable only, for the same reason. */
function syllableStart({ pinyin, typing }: SearchDocument, word: string): number {
  let start = pinyin.indexOf(word);
  while (start > 0 && !typing.starts.includes(start)) {
    start = pinyin.indexOf(word, start + 1);
  }
  return start;
}
