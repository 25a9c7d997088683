import type { Failure } from "../core/outcome";
import { reasonText } from "../i18n/reasons";

/** An error value in a cell, with its sentence. */
export type CellError = CustomFunctions.Error;

/**
 * The error that a cell shows for a failure. Excel shows the sentence with #N/A and #VALUE! only.
 * `CustomFunctions.Error` exists only after Excel's host file has loaded, so it is touched in calls, never earlier.
 */
export function cellError({ kind, reason }: Failure): CellError {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], reasonText(reason));
}

/** Whether a cell that was passed in holds an error value such as #DIV/0!. */
export function isCellError(cell: unknown): cell is CellError {
  return typeof cell === "object" && cell instanceof CustomFunctions.Error;
}
