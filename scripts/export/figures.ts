import type { Catalogue } from "../../src/core/lookup";
import { rowDoubtText } from "../../src/i18n/actuals-reading";
import { problemLine } from "../../src/i18n/validation";
import {
  broughtFigures,
  figureKey,
  mergeFigures,
  type BroughtFigure,
} from "../../src/reading/actuals/brought-figures";
import { checkActuals } from "../../src/reading/actuals/check-table";
import { readActualsTable } from "../../src/reading/actuals/read-table";
import { readGrid } from "../../src/reading/grid/read-grid";
import { formatArea } from "../../src/sheets/spec/address";
import type { KnownFigures } from "../../src/sheets/monitoring/monitoring-sheet";
import { filesAt } from "../plan/files-at";
import { questionJson } from "../actuals/output";
import { exportTexts } from "./texts";

/** The figures of a table that are beyond doubt, and a line for each that is not. */
export interface FiguresAtHand {
  readonly figures: KnownFigures;
  readonly leftOut: readonly string[];
}

/**
 * The actual figures of a file, by the gate that all figures pass: what is asked about or refused stays blank.
 *
 * @throws Error for a file that holds no table of actual figures, or one of which something has to be asked first
 */
export async function figuresOf(path: string, catalogue: Catalogue): Promise<FiguresAtHand> {
  const texts = exportTexts();
  const file = filesAt(path)?.[0];
  if (!file) throw new Error(texts.notFound(path));
  const reading = await readGrid(file, {});
  if ("problems" in reading) {
    throw new Error(reading.problems.map((problem) => problemLine(problem, "")).join("\n"));
  }
  const table = readActualsTable(reading.grid, {});
  if (!table) throw new Error(texts.noTable(path));
  // Without a unit a figure is taken to be in the plan's, as at every entrance.
  const asked = table.questions.filter(({ asks }) => asks !== "unit");
  if (asked.length > 0) {
    throw new Error(
      texts.asked(
        path,
        asked.map((question) => questionJson(question).text)
      )
    );
  }
  const place = { file: file.name, sheet: "" };
  const { agreed, conflicts, doubtful } = mergeFigures(
    broughtFigures(checkActuals(table.figures, catalogue), place)
  );
  const known = new Map(agreed.map(({ entry, year, value }) => [figureKey(entry, year), value]));
  const left = [...doubtful, ...conflicts.flatMap(({ figures }) => figures)];
  return {
    figures: (entry, year) => known.get(figureKey(entry, year)) ?? null,
    leftOut: left.map(leftOutLine),
  };
}

function leftOutLine({ place: { row, column }, name, year, shown, doubt }: BroughtFigure): string {
  const cell = formatArea({ row, column, rows: 1, columns: 1 });
  const reason = doubt ? rowDoubtText(doubt) : exportTexts().conflict;
  return [cell, name, year ?? "", shown, reason].join("\t");
}
