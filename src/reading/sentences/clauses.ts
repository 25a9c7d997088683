/** A stretch of a sentence between two commas or semicolons; the mark belongs to neither. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const OPENING = "（(《〈“‘「〔[【";
const CLOSING = "）)》〉”’」〕]】";
const MARKS = "，,；;。！？!?：:";

/** 达到80家（其中省级12家）: a bracket that tells more is a clause of its own. */
const ASIDE = /^[（(](?:其中|比|较|同比|含|包括)/;

/** A bracket that never closes stops counting after so many characters. */
const LONGEST_BRACKET = 60;

/**
 * The clauses of a sentence. Marks inside brackets, quotation marks and figures part nothing.
 *
 * @param taken stretches that are no place for a mark: figures with their commas
 */
export function clausesOf(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[]
): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    while ((taken[next]?.end ?? Infinity) <= at) next++;
    if ((taken[next]?.start ?? Infinity) <= at) continue;
    const character = text.charAt(at);
    if (depth === 0 && ASIDE.test(text.slice(at, at + 4))) {
      clauses.push({ start, end: at });
      start = at + 1;
    } else if (OPENING.includes(character)) [depth, opened] = [depth + 1, at];
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (MARKS.includes(character) && (depth === 0 || at - opened > LONGEST_BRACKET)) {
      clauses.push({ start, end: at });
      start = at + 1;
      depth = 0;
    }
  }
  clauses.push({ start, end: text.length });
  return clauses;
}

/** No sentence of a plan is longer; what goes on is read from the next comma, or item of a list, as another. */
const LONGEST_SENTENCE = 1500;

/** The sentences of a paragraph with where they begin. */
export function sentencesOf(text: string, from: number): readonly { at: number; text: string }[] {
  const sentences: { at: number; text: string }[] = [];
  let start = from;
  for (let at = from; at < text.length; at++) {
    const isLong = at - start > LONGEST_SENTENCE;
    const ends = isLong ? "。！？；;，、" : "。！？";
    if (!ends.includes(text.charAt(at))) continue;
    sentences.push({ at: start, text: text.slice(start, at + 1) });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ at: start, text: text.slice(start) });
  return sentences.filter((sentence) => sentence.text.trim() !== "");
}
