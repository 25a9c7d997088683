/** A line of text as a format gives it, before anything is known of its place. */
export interface Line {
  readonly kind: "line";
  readonly text: string;
  /** Of a heading that the format marks, 1 for the outermost; else null. */
  readonly level: number | null;
  /** Of an item that the format counts itself, so that the number does not stand in the text. */
  readonly number: number | null;
}

/** A table as a format gives it; what a merged cell covers is blank. */
export interface FlowTable {
  readonly kind: "grid";
  readonly rows: readonly (readonly FlowCell[])[];
}

/** The lines of a cell, none of them blank. */
export type FlowCell = readonly string[];

/** What follows a box that the format frames: the box ends here. */
export interface BoxEnd {
  readonly kind: "boxEnd";
}

/** A document in reading order, as its format gives it. */
export type Flow = readonly (Line | FlowTable | BoxEnd)[];

export function line(text: string): Line {
  return { kind: "line", text, level: null, number: null };
}

/** Every kind of blank that offices and web pages put around a paragraph. */
export function trimmedText(text: string): string {
  return text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
}
