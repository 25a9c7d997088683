/** A number at a place of a plain text; `null` for digits that are no sound number (0,930 or 1.2.3). */
export interface NumberAt {
  readonly value: number | null;
  readonly end: number;
}

/** Digits with whatever copies put between and after them; how it is read is decided on the whole. */
const DIGITS = /-?[0-9](?:[0-9.,]|[ '’](?=[0-9]{3}(?![0-9])))*/y;

/** Thousands in groups of three, all parted by the same sign. */
const SOUND =
  /^-?(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,2}(?: [0-9]{3})+)(?:\.[0-9]+)?$/;

/** What a double holds without loss. */
const MOST_DIGITS = 15;

/**
 * The number that begins at a place, with a printed minus. ASCII digits only: see plainText.
 *
 * @returns null where none begins there
 * @example numberAt("1,086.7亿元", 0) // { value: 1086.7, end: 7 }
 * @example numberAt("0,930", 0) // { value: null, end: 5 }
 */
export function numberAt(text: string, start: number): NumberAt | null {
  DIGITS.lastIndex = start;
  const found = DIGITS.exec(text)?.[0];
  if (found === undefined) return null;
  // A comma or a full stop at the end belongs to the sentence.
  const printed = found.replace(/[.,]+$/, "");
  const digits = printed.replace(/[^0-9]/g, "").length;
  const isSound = SOUND.test(printed) && digits <= MOST_DIGITS;
  const value = isSound ? Number(printed.replace(/[, ]/g, "")) : null;
  return { value, end: start + printed.length };
}
