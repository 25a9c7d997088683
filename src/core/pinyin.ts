import type { Pinyin } from "./types";

const LETTER = /[a-z0-9]/;

/** What follows the first letter of a syllable: the h of zh, ch, sh; vowels, v for ü; n, ng or r. */
const REST = /h?[aeiouv]{0,3}(?:ng?|r)?/y;
/** A letter and the longest rest: zhuang and one vowel more, which no syllable has but the pattern allows. */
const LONGEST = 7;

/** Where each typed sound of a name stands: `starts[i]` in the full pinyin, `characters[i]` in the name. */
export interface Sounds {
  readonly starts: readonly number[];
  readonly characters: readonly number[];
}

/**
 * Finds the syllables of a name's pinyin again, so that a match in the pinyin can be shown in the name.
 * Every Chinese character is a syllable; a Latin letter or digit of the name stands for itself.
 *
 * @param name folded, as `foldForSearch` gives it
 * @returns null where name and pinyin do not fit together
 * @example soundsOf("高企", { full: "gaoqi", initials: "gq" }) // { starts: [0, 3], characters: [0, 1] }
 */
export function soundsOf(name: string, { full, initials }: Pinyin): Sounds | null {
  const characters = [...name.matchAll(/\p{Script=Han}|[a-z0-9]/gu)].map((found) => found.index);
  if (characters.length !== initials.length || !/^[a-z0-9]*$/.test(initials)) return null;
  const isLetter = characters.map((index) => LETTER.test(name.charAt(index)));
  const starts = syllableStarts(full, initials, isLetter);
  return starts && { starts, characters };
}

/**
 * The initials say where syllables may part: "fangan" is fang an with "fa" and fan gan with "fg". Where they leave
 * a choice, an earlier syllable is as long as it can be.
 */
function syllableStarts(
  full: string,
  initials: string,
  isLetter: readonly boolean[]
): number[] | null {
  const furthest = furthestEnds(full);
  /** Where the sound of a unit ends at the latest if it starts here; it may end anywhere before. */
  const endOf = (unit: number, start: number): number => {
    if (full[start] !== initials[unit]) return start;
    return isLetter[unit] ? start + 1 : (furthest[start] ?? start);
  };
  // From the end: where each unit can start, latest first, so that what follows is taken up by it and the later units.
  const possible: number[][] = [[full.length]];
  for (let unit = initials.length - 1; unit >= 0; unit--) {
    possible.push(startsBefore(possible[possible.length - 1] ?? [], (start) => endOf(unit, start)));
  }
  possible.reverse();
  if (!possible[0]?.includes(0)) return null;
  let start = 0;
  return [...initials].map((_, unit) => {
    const here = start;
    start = possible[unit + 1]?.find((end) => end <= endOf(unit, here)) ?? here;
    return here;
  });
}

function furthestEnds(full: string): number[] {
  return [...full].map((_, start) => {
    REST.lastIndex = start + 1;
    return start + 1 + (REST.exec(full)?.[0].length ?? 0);
  });
}

/** The positions from which a sound reaches one of the ends; both latest first. */
function startsBefore(ends: readonly number[], endOf: (start: number) => number): number[] {
  const [latest = 0] = ends;
  const earliest = Math.max(0, (ends[ends.length - 1] ?? 0) - LONGEST);
  const starts: number[] = [];
  let next = 0;
  for (let start = latest - 1; start >= earliest; start--) {
    while ((ends[next + 1] ?? 0) > start) next++;
    if (endOf(start) >= (ends[next] ?? Infinity)) starts.push(start);
  }
  return starts;
}
