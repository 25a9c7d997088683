import { foldForSearch } from "./search-index";
import type { SearchDocument, SearchIndex } from "./search-index";
import type { PlannedIndicator } from "./types";

export { createSearchIndex } from "./search-index";
export type { SearchIndex } from "./search-index";

export type MatchField = "nameZh" | "nameEn" | "pinyin" | "initials" | "code" | "alias" | "place";

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

/** A word of the query found in a field. */
interface Hit {
  readonly field: MatchField;
  readonly score: number;
  readonly start: number;
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

/**
 * Searches as people type: Chinese, English, full pinyin, initials (gxjsqy), code, alias, chapter or box
 * (专栏2), parts of words. Every word of the query has to be found. Best first; headline indicators first on a
 * tie, then the plan's order.
 *
 * @example searchIndicators(index, "gxjsqy", 10)[0]?.entry.indicator.name.zh // "高新技术企业"
 */
export function searchIndicators(index: SearchIndex, query: string, limit = Infinity): Match[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const found: { document: SearchDocument; hits: Hit[]; score: number; order: number }[] = [];
  index.forEach((document, order) => {
    const hits = hitsIn(document, words);
    if (!hits) return;
    const score = hits.reduce((sum, hit) => sum + hit.score, 0) / hits.length;
    found.push({ document, hits, score: score + headlineBonus(document), order });
  });
  found.sort((a, b) => b.score - a.score || a.order - b.order);
  return found.slice(0, limit).map(({ document, hits, score }) => {
    const best = hits.reduce((a, b) => (b.score > a.score ? b : a));
    const { field } = best;
    return { entry: document.entry, score, field, ranges: rangesOf(document, field, hits, words) };
  });
}

/** Smaller than any difference between two scores: it only decides a tie. */
function headlineBonus({ entry }: SearchDocument): number {
  return entry.indicator.kind === "headline" ? 0.001 : 0;
}

const PLACE = /(专栏|box|chapter|第(?=[^章]+章))\s*([0-9]+|[一二三四五六七八九十]+)(?=\D|$)/g;

/** The folded words; a place is one word however it is written: 专栏 2, Box 2, 第二章. */
function wordsOf(query: string): string[] {
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
  const sounds = document.sounds();
  if (!sounds) return [];
  const first = field === "initials" ? start : sounds.starts.indexOf(start);
  const last =
    field === "initials" ? end - 1 : sounds.starts.filter((position) => position < end).length - 1;
  const from = sounds.characters[first];
  const to = sounds.characters[last];
  return from === undefined || to === undefined ? [] : [[from, to + 1]];
}
