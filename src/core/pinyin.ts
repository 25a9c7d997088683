import type { Pinyin } from "./types";

const LETTER = /[a-z0-9]/;

/** What follows the first letter of a syllable: the h of zh, ch, sh; vowels, v for ü; n, ng or r. */
const REST = "h?[aeiouv]{0,3}(?:ng?|r)?";

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
  // The initials say where syllables may part: "fangan" is fang an with "fa" and fan gan with "fg".
  const syllables = characters.map((index, unit) => {
    const rest = LETTER.test(name.charAt(index)) ? "" : REST;
    return `(${initials.charAt(unit)}${rest})`;
  });
  const parted = new RegExp(`^${syllables.join("")}$`).exec(full);
  if (!parted) return null;
  let next = 0;
  const starts = parted.slice(1).map((syllable) => (next += syllable.length) - syllable.length);
  return { starts, characters };
}
