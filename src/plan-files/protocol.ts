import type { PlanReading, Progress } from "./reading";

/** A file as a file input or a drop gives it: not read yet. */
export interface ChosenFile {
  /** Path in the chosen folder (`webkitRelativePath`), else the file's name. */
  readonly name: string;
  readonly content: Blob;
}

/** What the worker is asked. */
export interface ReadingRequest {
  readonly files: readonly ChosenFile[];
  readonly takenIds: readonly string[];
}

/** What it answers: progress any number of times, then one of the others. */
export type ReadingAnswer =
  | { readonly progress: Progress }
  | { readonly reading: PlanReading }
  | { readonly failure: string };
