import type { Question } from "../core/questions";
import type { Plan } from "../core/types";
import type { PrintedRow } from "./plan-table/row";
import type { Note } from "../core/validation/note";
import type { Problem } from "../core/validation/problem";

/** What became of a plan that a user brings. */
export interface PlanReading {
  /** Whole, with every mention; empty where there is any problem. */
  readonly plans: readonly Plan[];
  /** In the order of files and lines; at most LIMITS.problems of them. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** How a single table was understood, and what it leaves open: no plan while a question is. */
  readonly table?: UnderstoodTable;
}

export interface UnderstoodTable {
  readonly rows: readonly PrintedRow[];
  /** In one list: of the plan, of columns, of rows. */
  readonly questions: readonly Question[];
}

/** What is being done, for whoever waits. */
export type Stage = "unpack" | "read" | "check" | "assemble";

export interface Progress {
  readonly stage: Stage;
  /** Of the whole reading, 0 to 1. */
  readonly share: number;
}

export interface ReadingOptions {
  /** Ids that no brought plan may have. */
  readonly takenIds?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}
