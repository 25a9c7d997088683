import { currentCatalogue } from "../dataset/plans-at-hand";
import type { Locale } from "../i18n/locale";
import { columnLetters } from "./address";
import { gapColumns } from "./gap-columns";
import { readSelection, type Selection } from "./host/selection";
import { inExcel } from "./host/session";
import { insert, wordFailure, type InsertionReport } from "./insertion";
import { InsertionError } from "./insertion-error";
import { recognise, type Recognition } from "./recognition";

/** Where the new columns go: right beside the selection, or right of everything on the sheet. */
export type Side = "besideSelection" | "besideData";

export interface GapInsertion extends InsertionReport {
  readonly recognition: Recognition;
}

/**
 * What the selection holds: indicator names, actual figures, and which rows are not recognised and why. Changes nothing.
 *
 * @param actualColumn of the actual figures, counted from 0 within the selection, where the user has named it
 * @throws InsertionError "nothingRecognised", "severalColumns"
 */
export async function recogniseSelection(actualColumn?: number): Promise<Recognition> {
  return (await recognisedSelection(actualColumn)).recognition;
}

/**
 * Adds baseline, target, gap, progress and status beside the selected names and actual figures.
 *
 * @param year of the actual figures
 * @param actualColumn of the actual figures, as in `recogniseSelection`
 * @throws InsertionError
 */
export async function insertGapColumns(
  year: number,
  side: Side,
  locale: Locale,
  actualColumn?: number
): Promise<GapInsertion> {
  const { selection, recognition } = await recognisedSelection(actualColumn);
  const { sheetId, area } = selection;
  const column =
    side === "besideSelection" ? area.column + area.columns : selection.columnBesideData;
  const report = await insert(
    () => gapColumns(recognition, { locale, selection: area, column, year }),
    { sheetId, row: area.row, column }
  );
  return { ...report, recognition };
}

async function recognisedSelection(
  actualColumn?: number
): Promise<{ selection: Selection; recognition: Recognition }> {
  const selection = await wordFailure(() => inExcel("insertion", readSelection));
  const recognition = selection && recognise(selection, currentCatalogue(), actualColumn);
  if (!selection || !recognition) throw new InsertionError({ code: "nothingRecognised" });
  if ("candidates" in recognition) {
    const columns = recognition.candidates.map((column) =>
      columnLetters(selection.area.column + column)
    );
    throw new InsertionError({ code: "severalColumns", details: { columns } });
  }
  return { selection, recognition };
}
