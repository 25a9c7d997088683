import type { Pinyin } from "./types";

const HAN = /\p{Script=Han}/u;
const LETTER = /[a-z0-9]/;
const SYLLABLE = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouvü]{1,3}(?:ng?|r)?$/;
const LONGEST_SYLLABLE = 6;

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
export function soundsOf(name: string, pinyin: Pinyin): Sounds | null {
  const characters = [...name.matchAll(/\p{Script=Han}|[a-z0-9]/gu)].map((found) => found.index);
  const spoken = characters.filter((index) => HAN.test(name.charAt(index)));
  const voiced = [characters, spoken].find((some) => some.length === pinyin.initials.length);
  if (!voiced) return null;
  const starts = syllableStarts(pinyin, 0, 0, (unit) =>
    LETTER.test(name.charAt(voiced[unit] ?? 0))
  );
  return starts && { starts, characters: voiced };
}

/** The starts of the syllables from `unit` on, which begin at `position`; null if the rest cannot be split so. */
function syllableStarts(
  pinyin: Pinyin,
  unit: number,
  position: number,
  isLetter: (unit: number) => boolean
): number[] | null {
  const { full, initials } = pinyin;
  if (unit === initials.length) return position === full.length ? [] : null;
  for (let length = isLetter(unit) ? 1 : LONGEST_SYLLABLE; length > 0; length--) {
    const next = position + length;
    // Where the next syllable would start, its initial has to stand, or nothing after the last.
    if (next > full.length || full.charAt(next) !== initials.charAt(unit + 1)) continue;
    if (!isLetter(unit) && !SYLLABLE.test(full.slice(position, next))) continue;
    const rest = syllableStarts(pinyin, unit + 1, next, isLetter);
    if (rest) return [position, ...rest];
  }
  return null;
}
