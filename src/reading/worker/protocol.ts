import type { Locale } from "../../i18n/locale";
import type { BroughtTable } from "../conversion/brought-table";
import type { ToldOfTable, UnderstoodRows } from "../conversion/convert-table";
import type { PlanReading, Progress } from "../plan-reading";

/** A file as a file input or a drop gives it: not read yet. */
export interface ChosenFile {
  /** Path in the chosen folder (`webkitRelativePath`), else the file's name. */
  readonly name: string;
  readonly content: Blob;
}

/** Files that the user chose, a table of the open workbook, or what was taken from a document. */
export type PlanSource =
  | { readonly files: readonly ChosenFile[] }
  | { readonly table: BroughtTable }
  | { readonly taken: UnderstoodRows };

export type ReadingRequest = PlanSource & {
  /** Ids that no brought plan may have: that of the built-in plan. */
  readonly takenIds: readonly string[];
  /** What is told of a plan beside its single table. */
  readonly told?: ToldOfTable;
};

/** What the worker is asked. */
export type WorkerRequest = ReadingRequest & {
  /** Problems name the columns of a single table in this language. */
  readonly locale: Locale;
};

/** What it answers: progress any number of times, then one of the others. */
export type ReadingAnswer =
  | { readonly progress: Progress }
  | { readonly reading: PlanReading }
  | { readonly failure: string };
