const wideCharacters =
  "\\u1100-\\u115f\\u2010-\\u2027\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6";

const wide = new RegExp(`[${wideCharacters}]`);

/** A wide character by itself, or a word with the blanks behind it: what a line may end after. */
const pieces = new RegExp(
  `[${wideCharacters}]|[^\\s${wideCharacters}]*\\s+|[^\\s${wideCharacters}]+`,
  "g"
);

/** How many characters of the default font a text is wide: a Chinese character takes two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

/** Letters of an English text are narrower on the average than the digits that columns are measured by. */
const LETTER = 0.9;

/**
 * How many lines a text takes in so many characters. A line ends between words or after a Chinese character; a word that
 * is longer than the line is broken.
 *
 * @example linesOf("Required annual growth", 10) // 2
 */
export function linesOf(text: string, characters: number): number {
  const room = Math.max(2, Math.floor(wide.test(text) ? characters : characters / LETTER));
  let lines = 1;
  let taken = 0;
  for (const piece of text.match(pieces) ?? []) {
    const visible = textWidth(piece.trimEnd());
    if (taken > 0 && taken + visible > room) {
      lines += 1;
      taken = 0;
    }
    lines += Math.max(0, Math.ceil(visible / room) - 1);
    taken = visible > room ? visible % room : taken + textWidth(piece);
  }
  return lines;
}
