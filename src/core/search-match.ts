import { chineseNumber } from "./chinese-numerals";
import { foldForSearch } from "./search-index";
import type { SearchDocument, SearchIndex } from "./search-index";

export type MatchField =
  "nameZh" | "nameEn" | "pinyin" | "initials" | "code" | "alias" | "place" | "fact";

/** A word of the query found in a field. */
export interface Hit {
  readonly field: MatchField;
  readonly score: number;
  readonly start: number;
  readonly end: number;
}

/** An indicator in which every word of the query was found. */
export interface Found {
  readonly document: SearchDocument;
  /** One for each word, or one for all of them. */
  readonly hits: readonly Hit[];
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/**
 * What is meant comes first: whole names and codes; then headline indicators; then what begins with the word, names and
 * aliases alike; then names that have it further in, and so on down the fields.
 */
const WEIGHTS: Record<MatchField | "withinWord", number> = {
  code: 150,
  nameZh: 90,
  nameEn: 80,
  alias: 70,
  initials: 60,
  pinyin: 50,
  withinWord: 40,
  place: 30,
  fact: 20,
};
const WHOLE = 60;
const AT_START = 22;
const HEADLINE = 25;

/**
 * What in the index has every word, best first; on a tie in the plan's order. A phrase counts as a whole where it stands so.
 *
 * A single letter finds nearly everything. Equal scores are many, so that collecting them by score is faster than sorting them.
 */
export function findMatches(index: SearchIndex, words: readonly string[], limit: number): Found[] {
  if (words.length === 0) return [];
  const byScore = new Map<number, Found[]>();
  for (const document of index) {
    const hits = hitsIn(document, words);
    if (hits.length === 0) continue;
    const score = scoreOf(document, hits);
    const equals = byScore.get(score);
    if (equals) equals.push({ document, hits, score });
    else byScore.set(score, [{ document, hits, score }]);
  }
  const best = [...byScore].sort(([a], [b]) => b - a).flatMap(([, equals]) => equals);
  return best.slice(0, limit);
}

function scoreOf({ entry }: SearchDocument, hits: readonly Hit[]): number {
  let sum = 0;
  for (const { score } of hits) sum += score;
  return sum / hits.length + (entry.indicator.kind === "headline" ? HEADLINE : 0);
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

/** Of all words together where a field has them so, else of each word; none where one is missing. */
function hitsIn(document: SearchDocument, words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const word of words) {
    const hit = document.haystack.includes(word) ? bestHit(document, word) : null;
    if (!hit) return [];
    hits.push(hit);
  }
  const whole = hits.length > 1 ? bestHit(document, words.join(" ")) : null;
  return whole ? [whole] : hits;
}

/** The hit in the first field that has the word, in the order of the weights. */
function bestHit(document: SearchDocument, word: string): Hit | null {
  const { code, nameZh, nameEn, initials, pinyin, aliases, places, facts } = document;
  return (
    hitIf("code", word, code === word) ??
    hitAt("nameZh", nameZh, word, nameZh.indexOf(word)) ??
    hitAt("nameEn", nameEn, word, wordStart(nameEn, word)) ??
    aliasHit(aliases, word) ??
    hitAt("initials", initials, word, initials.indexOf(word)) ??
    hitAt("pinyin", pinyin, word, syllableStart(document, word)) ??
    hitAt("nameEn", nameEn, word, nameEn.indexOf(word), WEIGHTS.withinWord) ??
    hitIf("place", word, places.includes(word)) ??
    hitIf(
      "fact",
      word,
      facts.some((fact) => tells(fact, word))
    )
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
  return { field, score: weight + closeness, start, end: start + word.length };
}

/** In a field of which no part is shown. */
function hitIf(field: MatchField, word: string, found: boolean): Hit | null {
  return found ? { field, score: WEIGHTS[field], start: 0, end: word.length } : null;
}

/** A figure is meant as a whole: 300 is not in 3000. */
function tells(fact: string, word: string): boolean {
  return fact === word || (!/^\d/.test(word) && fact.includes(word));
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
