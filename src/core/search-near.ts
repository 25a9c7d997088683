import { foldForSearch, type SearchDocument, type SearchIndex } from "./search-index";

/** Which indicators (by their place in the index) have a word of Latin letters, or a Chinese character or pair of them. */
interface NearIndex {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly grams: ReadonlyMap<string, readonly number[]>;
}

/** An indicator whose name is like the query; 1 is as like as can be. */
export interface NearDocument {
  readonly document: SearchDocument;
  readonly likeness: number;
}

/** Below this likeness a name is no help to somebody who mistyped another. */
const LIKE = 0.5;

/** What is less like than this share of the best only distracts from it. */
const NEARLY_AS_LIKE = 0.75;

/** Between equals the headline indicator is meant more often. */
const HEADLINE = 0.05;

const indexes = new WeakMap<SearchIndex, NearIndex>();

/**
 * The indicators whose names are like what was typed, best first: shortened (万人专利), with a wrong character
 * (高薪技术企业) or letter (enterprize), or with a word that no name has (R&D spending).
 *
 * @example nearDocuments([index], "高薪技术企业", 5)[0]?.document.entry.indicator.name.zh // "高新技术企业"
 */
export function nearDocuments(
  indexes: readonly SearchIndex[],
  query: string,
  limit: number
): NearDocument[] {
  const parts = partsOf(foldForSearch(query));
  const like = indexes.flatMap((index) => likeIn(index, parts));
  like.sort((a, b) => b.likeness - a.likeness);
  const worst = (like[0]?.likeness ?? 0) * NEARLY_AS_LIKE;
  return like.filter(({ likeness }) => likeness >= worst).slice(0, limit);
}

function likeIn(index: SearchIndex, parts: readonly string[]): NearDocument[] {
  const near = nearIndexOf(index);
  const sums = new Float64Array(index.length);
  for (const part of parts) {
    const found = isHan(part) ? likeHan(near, part, index) : likeLatin(near, part, index.length);
    found.forEach((likeness, at) => {
      if (likeness > 0) sums[at] = (sums[at] ?? 0) + likeness / parts.length;
    });
  }
  return index.flatMap((document, at) => {
    const likeness = sums[at] ?? 0;
    return likeness < LIKE ? [] : [{ document, likeness: likeness + bonus(document) }];
  });
}

/** Makes ready what `nearDocuments` needs, so that the first search does not have to wait for it. */
export function prepareNear(index: SearchIndex): void {
  nearIndexOf(index);
}

function bonus({ entry, nameZh }: SearchDocument): number {
  const shorter = 1 / (100 + nameZh.length);
  return shorter + (entry.indicator.kind === "headline" ? HEADLINE : 0);
}

/** How much of the characters and pairs each name has; all of it where it has the parts of a shortened name. */
function likeHan({ grams }: NearIndex, part: string, index: SearchIndex): Float64Array {
  const own = [...gramsOf(part)];
  const shares = new Float64Array(index.length);
  for (const gram of own) {
    for (const at of grams.get(gram) ?? []) shares[at] = (shares[at] ?? 0) + 1 / own.length;
  }
  shares.forEach((share, at) => {
    const names = share < LIKE ? undefined : index[at];
    if (names && [names.nameZh, ...names.aliases].some((name) => hasParts(name, part)))
      shares[at] = 1;
  });
  return shares;
}

/** How like the most similar word of each name is. */
function likeLatin({ words }: NearIndex, part: string, size: number): Float64Array {
  const best = new Float64Array(size);
  const most = part.length >= 6 ? 2 : part.length >= 4 ? 1 : 0;
  for (const [word, documents] of words) {
    const distance = word === part ? 0 : distanceWithin(part, word, most);
    if (distance > most) continue;
    const likeness = 1 - distance / Math.max(part.length, word.length);
    for (const at of documents) if (likeness > (best[at] ?? 0)) best[at] = likeness;
  }
  return best;
}

/**
 * How many letters have to be changed, added or left out to make one word of the other (V. I. Levenshtein, 1966);
 * more than `most` where it is more.
 */
function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || most === 0) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

function nearIndexOf(index: SearchIndex): NearIndex {
  const known = indexes.get(index);
  if (known) return known;
  const [words, grams] = [new Map<string, number[]>(), new Map<string, number[]>()];
  index.forEach(({ nameZh, nameEn, aliases }, at) => {
    const texts = [nameZh, nameEn, ...aliases];
    const parts = texts.flatMap(partsOf);
    for (const word of new Set(parts.filter((part) => !isHan(part)))) append(words, word, at);
    for (const gram of new Set(parts.filter(isHan).flatMap((part) => [...gramsOf(part)])))
      append(grams, gram, at);
  });
  const made = { words, grams };
  indexes.set(index, made);
  return made;
}

function append(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

const PART = /\p{Script=Han}+|[a-z0-9&]+(?:[-'’][a-z0-9&]+)*/gu;
const HAN = /^\p{Script=Han}/u;
const JOINT = /[-'’]/g;

/** Of several or one: enterprises, enterprise. */
const PLURAL = /(?<=[a-z]{3})s$/;

/** Runs of Chinese characters, and words of letters, in the singular: a word with a hyphen as one and by its parts. */
function partsOf(text: string): readonly string[] {
  return (text.match(PART) ?? []).flatMap((part) => {
    const whole = part.replace(JOINT, "");
    const all = whole === part ? [part] : [whole, ...part.split(JOINT)];
    return all.map((each) => each.replace(PLURAL, ""));
  });
}

function isHan(part: string): boolean {
  return HAN.test(part);
}

function gramsOf(part: string): Set<string> {
  const characters = [...part];
  return new Set([...characters, ...characters.slice(1).map((c, i) => `${characters[i]}${c}`)]);
}

/** The shortest part of a name that still says something: 万人专利 is 万人 and 专利 of 每万人口发明专利拥有量. */
const SHORTEST = 2;

/**
 * Whether a text has the parts of a shortened name, in their order.
 *
 * @example hasParts("每万人口发明专利拥有量", "万人专利") // true
 */
export function hasParts(text: string, word: string): boolean {
  if (word === "") return true;
  for (let length = word.length; length >= SHORTEST; length--) {
    const start = text.indexOf(word.slice(0, length));
    if (start < 0) continue;
    if (hasParts(text.slice(start + length), word.slice(length))) return true;
  }
  return false;
}
