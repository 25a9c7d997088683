import { inExcel } from "../session/session";
import { takeBack } from "./undo";
import type { Imprint } from "./imprint";
import { wordFailure } from "./insertion";

/** What taking an insertion back has done besides. */
export interface UndoReport {
  /** Sheets were deleted, which clears Excel's undo list on the desktop. */
  readonly undoCleared: boolean;
}

/**
 * Takes an insertion back, exactly, if all of it is still as it was written; otherwise nothing is changed and the error
 * names what has been edited since. What is beside it stays as it is.
 *
 * @param imprints of the insertion's reports
 * @throws InsertionError "changedSince"; "partlyDone" where Excel fails half way
 * @example await undoInsertion(report.imprints) // { undoCleared: false }
 */
export async function undoInsertion(imprints: readonly Imprint[]): Promise<UndoReport> {
  await wordFailure(() => inExcel("insertion", (context) => takeBack(context, imprints)));
  return { undoCleared: imprints.some(({ kind }) => kind === "sheet") };
}
