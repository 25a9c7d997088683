import type { Fault, Problem } from "../../core/validation/problem";

/** A file that a user brings. */
export interface BroughtFile {
  /** Path in the folder or the zip, e.g. "district/plans.csv"; only the name for a single file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A problem of a whole file. */
export function fileProblem(file: string, fault: Fault): Problem {
  return { file, line: null, column: null, value: "", ...fault };
}

/** @example baseName("district/plans.csv") // "plans.csv" */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder with its slash; empty for none. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
