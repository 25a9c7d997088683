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

const WEIGHTS: Record<MatchField, number> = {
  code: 100,
  nameZh: 90,
  nameEn: 80,
  alias: 70,
  initials: 60,
  pinyin: 50,
  place: 40,
};
const WHOLE = 9;
const AT_START = 6;
const AT_WORD = 3;

/** Everything in the index that has every word, best first; headline indicators first on a tie, then the plan's order. */
export function findMatches(index: SearchIndex, words: readonly string[]): Found[] {
  if (words.length === 0) return [];
  const found: Found[] = [];
  for (const document of index) {
    const hits = hitsIn(document, words);
    if (hits) found.push({ document, hits, score: scoreOf(document, hits) });
  }
  // Sorting is stable, so that the plan's order decides last.
  return found.sort((a, b) => b.score - a.score);
}

function scoreOf(document: SearchDocument, hits: readonly Hit[]): number {
  const sum = hits.reduce((total, { score }) => total + score, 0);
  return sum / hits.length + headlineBonus(document);
}

/** Smaller than any difference between two scores: it only decides a tie. */
function headlineBonus({ entry }: SearchDocument): number {
  return entry.indicator.kind === "headline" ? 0.001 : 0;
}

const PLACE = /(专栏|box|chapter|第(?=[^章]+章))\s*([0-9]+|[一二三四五六七八九十]+)(?=\D|$)/g;

/** The folded words; a place is one word however it is written: 专栏 2, Box 2, 第二章. */
export function wordsOf(query: string): string[] {
  const folded = foldForSearch(query).replace(
    PLACE,
    (_, label: string, number: string) => `${label}${chineseNumber(number)}`
  );
  return folded.split(/\s+/).filter((word) => word !== "");
}

/** 1 to 99 in Chinese numerals as a number: 二 is 2, 十二 is 12, 二十一 is 21. Other text stays as it is. */
function chineseNumber(text: string): string {
  if (/[0-9]/.test(text)) return text;
  const [tens = "", units] = text.includes("十") ? text.split("十") : ["零", text];
  const digit = (numeral = "") => Math.max(0, "零一二三四五六七八九".indexOf(numeral));
  return String((tens === "" ? 1 : digit(tens)) * 10 + (units ? digit(units) : 0));
}

function hitsIn(document: SearchDocument, words: readonly string[]): Hit[] | null {
  const hits: Hit[] = [];
  for (const word of words) {
    const hit = document.haystack.includes(word) ? bestHit(document, word) : null;
    if (!hit) return null;
    hits.push(hit);
  }
  return hits;
}

function bestHit(document: SearchDocument, word: string): Hit | null {
  const { nameZh, nameEn, initials, code, aliases, places } = document;
  let best: Hit | null = null;
  const consider = (field: MatchField, text: string, start: number) => {
    if (start < 0) return;
    const score = WEIGHTS[field] + closeness(text, word, start);
    if (!best || score > best.score) best = { field, score, start };
  };
  if (code === word) consider("code", code, 0);
  consider("nameZh", nameZh, nameZh.indexOf(word));
  for (const alias of aliases) consider("alias", alias, alias.indexOf(word));
  consider("nameEn", nameEn, nameEn.indexOf(word));
  consider("initials", initials, initials.indexOf(word));
  consider("pinyin", document.pinyin, syllableStart(document, word));
  if (places.includes(word)) consider("place", word, 0);
  return best;
}

function closeness(text: string, word: string, start: number): number {
  if (text.length === word.length) return WHOLE;
  if (start === 0) return AT_START;
  return /[\s\-/(]/.test(text.charAt(start - 1)) ? AT_WORD : 0;
}

/** Pinyin counts from the start of a syllable only: "an" is in every second name otherwise. */
function syllableStart(document: SearchDocument, word: string): number {
  const { pinyin } = document;
  let start = pinyin.indexOf(word);
  while (start > 0 && document.sounds()?.starts.includes(start) === false) {
    start = pinyin.indexOf(word, start + 1);
  }
  return start;
}
