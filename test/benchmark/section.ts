/** One line of docs/benchmarks.md. */
export interface Measurement {
  readonly what: string;
  /** With its unit, e.g. "24.1 KB" or "3.2 times". */
  readonly measured: string;
  readonly budget: string;
  readonly met: boolean;
}

/** A topic of docs/benchmarks.md. A new one is added to the list in main.ts. */
export interface Section {
  readonly title: string;
  /** How it is measured, in a sentence or two. */
  readonly method: string;
  measure(): readonly Measurement[] | Promise<readonly Measurement[]>;
}
