import type { Catalogue } from "../../core/lookup";
import type { Problem } from "../../core/validation/problem";
import type { BroughtFile } from "../files/brought-file";
import { readGrid } from "../grid/read-grid";
import type { BroughtFigure } from "./brought-figures";
import { changedPlanFigures, type ChangedPlanFigure } from "./changed-plan-figures";
import { readMonitoringSheet } from "./monitoring-sheet";

/** What came of files that were sent back. */
export interface ReturnedFiles {
  readonly figures: readonly BroughtFigure[];
  /** Baselines and targets in them that are not the plan's: told, never taken. */
  readonly changed: readonly ChangedPlanFigure[];
  /** Files with a monitoring sheet. */
  readonly read: readonly string[];
  /** Files without one. */
  readonly others: readonly string[];
  readonly problems: readonly Problem[];
}

/** More sheets than a workbook with monitoring sheets has. */
const MOST_SHEETS = 30;

/** The figures of the monitoring sheets in several files, file by file and sheet by sheet. */
export async function readReturnedFiles(
  files: readonly BroughtFile[],
  catalogue: Catalogue
): Promise<ReturnedFiles> {
  const found = { figures: [], changed: [], read: [], others: [], problems: [] } as {
    -readonly [Key in keyof ReturnedFiles]: ReturnedFiles[Key][number][];
  };
  for (const file of files) {
    const reading = await readGrid(file);
    if ("problems" in reading) {
      found.problems.push(...reading.problems);
      continue;
    }
    let isMonitoring = false;
    const [, ...further] = reading.sheets.slice(0, MOST_SHEETS);
    for (const sheet of [undefined, ...further]) {
      const next = sheet === undefined ? reading : await readGrid(file, { sheet });
      const figures = "grid" in next ? readMonitoringSheet(next.grid, file.name, catalogue) : null;
      if (figures === null || !("grid" in next)) continue;
      isMonitoring = true;
      found.figures.push(...figures);
      found.changed.push(...changedPlanFigures(next.grid, file.name, catalogue));
    }
    (isMonitoring ? found.read : found.others).push(file.name);
  }
  return found;
}
