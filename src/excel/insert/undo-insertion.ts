import type { AdditionSince } from "../../core/insertion/change-since";
import { inExcel, type ChangedPlace } from "../session/session";
import type { Imprint } from "./imprint";
import { attempt } from "../session/attempt";
import { takeBack } from "./undo";

/** What taking an insertion back has done besides. */
export interface UndoReport {
  /** Sheets were deleted, which clears Excel's undo list on the desktop. */
  readonly undoCleared: boolean;
  /** What somebody has typed while it was taken back: it stands there still. */
  readonly stayed: readonly ChangedPlace[];
}

/**
 * Takes an insertion back, exactly, if all of it is still as it was written; otherwise nothing is changed and the error
 * names what has been edited since. What is beside it stays as it is.
 *
 * @param imprints of the insertion's reports
 * @param agreed what others have added to it since, as an error told, and the user lets go
 * @throws InsertionError "changedSince"; "addedSince", to be asked about; "partlyDone" where Excel fails half way
 * @example await undoInsertion(report.imprints) // { undoCleared: false, stayed: [] }
 */
export async function undoInsertion(
  imprints: readonly Imprint[],
  agreed: readonly AdditionSince[] = []
): Promise<UndoReport> {
  const undoCleared = imprints.some(({ kind }) => kind === "sheet");
  const stayed = await attempt(() =>
    inExcel("insertion", (context) => takeBack(context, imprints, agreed), !undoCleared)
  );
  return { undoCleared, stayed };
}
