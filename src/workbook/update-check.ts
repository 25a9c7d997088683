import { builtInPlan } from "../dataset/built-in";
import { currentCatalogue } from "../dataset/plans-at-hand";
import { changedFigures, type ChangedFigure } from "./changed-figures";
import { readTables } from "./host/tables";
import { inExcel } from "./host/session";
import { wordFailure } from "./insertion";

export interface UpdateReport {
  /** Of the data that the figures were compared with. */
  readonly dataVersion: string;
  readonly changed: readonly ChangedFigure[];
}

/**
 * 更新: which figures of the plan in the workbook's tables differ from the data at hand. Tells, and changes nothing:
 * whether a figure was corrected or typed over is for the user to judge.
 *
 * @throws InsertionError
 */
export async function checkForUpdates(): Promise<UpdateReport> {
  const tables = await wordFailure(() => inExcel("insertion", readTables));
  return {
    dataVersion: builtInPlan().version,
    changed: changedFigures(tables, currentCatalogue()),
  };
}
