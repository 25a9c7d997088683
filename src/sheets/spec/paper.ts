/** What fits on a printed page: sizes in points, widths of columns in characters as everywhere in a specification. */

export type Paper = "a4" | "a3";
export type Orientation = "portrait" | "landscape";

/** A sheet of paper and how it is turned. */
export interface Format {
  readonly paper: Paper;
  readonly orientation: Orientation;
}

export function landscape(paper: Paper = "a4"): Format {
  return { paper, orientation: "landscape" };
}

/** Short and long side. */
const sides: Record<Paper, readonly [number, number]> = { a4: [595.3, 841.9], a3: [841.9, 1190.6] };

/** Around what is printed; the page number stands in the margin at the bottom. In inches, as Excel has them. */
export const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

const POINTS_PER_INCH = 72;

/** Text is set in 10.5 points at least and printed at 86 % at least: nothing on paper is smaller than 9 points. */
export const LEAST_SCALE = 0.86;

export function printableWidth({ paper, orientation }: Format): number {
  const side = sides[paper][orientation === "portrait" ? 0 : 1];
  return side - (margins.left + margins.right) * POINTS_PER_INCH;
}

function printableHeight({ paper, orientation }: Format): number {
  const side = sides[paper][orientation === "portrait" ? 1 : 0];
  return side - (margins.top + margins.bottom) * POINTS_PER_INCH;
}

/** Programs measure rows a little differently. */
const HEIGHT_SLACK = 0.96;

/** How high rows may be together, in points, for their text to be large enough when all of them are printed on one page. */
export function readableHeight(format: Format): number {
  return (printableHeight(format) * HEIGHT_SLACK) / LEAST_SCALE;
}

/** Of a default character and of the margin beside a column's text, at 100% zoom. */
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width in points of a column as wide as so many characters, which is how Excel shows widths. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

/** The width of neighbouring columns together. */
export function totalWidth(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, characters) => sum + widthInPoints(characters), 0);
}

/**
 * How much wider columns come out where the workbook's default font is missing and a wider one stands in for it: programs
 * measure columns by its digits. On such a machine, too, everything has to fit.
 */
const WIDEST_FONT = 4 / 3;
const SLACK = 0.98;

/** How wide columns may be together, in points, for their text to be large enough on paper wherever it is printed. */
export function readableWidth(format: Format): number {
  return (printableWidth(format) * SLACK) / LEAST_SCALE / WIDEST_FONT;
}
