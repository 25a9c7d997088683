/** What people type, and what must come of it: the same at every entrance. */
export interface Input {
  readonly indicator: "share" | "intensity" | "count" | "money";
  readonly value: unknown;
  readonly format?: string;
  readonly unit?: string;
  /** The figure that is taken, or the code of the doubt; null for a blank. */
  readonly gives: number | string | null;
}

export type Row = readonly [value: unknown, gives: Input["gives"], format?: string, unit?: string];
