import { currentCatalogue } from "../../dataset/plans-at-hand";
import type { Locale } from "../../i18n/locale";
import { columnLetters, formatArea } from "../../sheets/spec/address";
import { gapColumns } from "../../sheets/gaps/gap-columns";
import { readSelection, type Selection } from "./selection";
import { inExcel } from "../session/session";
import {
  insert,
  inspect,
  attempt,
  type InsertionReport,
  type PlacementReport,
  type SheetCell,
} from "../insert/insertion";
import { InsertionError } from "../session/insertion-error";
import type { Marks } from "../../sheets/indicator-table/marks";
import { recognise, type ColumnHeadings, type Recognition } from "../../reading/recognition";
import { extentOf, type SheetSpec } from "../../sheets/spec/sheet-spec";

/** Where the new columns go: right beside the selection, or right of everything on the sheet. */
export const sides = ["besideSelection", "besideData"] as const;
export type GapSide = (typeof sides)[number];

export interface GapOptions {
  readonly side: GapSide;
  readonly locale: Locale;
  readonly marks?: Marks;
  /** Of the actual figures; what their header says if omitted. */
  readonly year?: number;
  /** Of the actual figures, by its letters, where several columns hold numbers. */
  readonly actualColumn?: string;
}

/** What a selection holds, and what would be added beside it. */
export interface GapProspect {
  /** @example "A1:C11" */
  readonly selection: string;
  /** Of the selection, as Excel counts rows. */
  readonly firstRow: number;
  readonly recognition: Recognition;
  /** By their letters: the columns with the names and with the actual figures, and all that could hold those. */
  readonly columns: {
    readonly names: string;
    readonly actuals: string;
    readonly candidates: readonly string[];
    /** What stands above those that have a heading, by their letters. */
    readonly headings: Readonly<Record<string, string>>;
  };
  /** The names as they stand in the rows of the selection, header included. */
  readonly names: readonly string[];
  /** null: nobody has said of which year the actual figures are, and so nothing can be added. */
  readonly addition: { readonly spec: SheetSpec; readonly report: PlacementReport } | null;
}

export interface GapInsertion extends InsertionReport {
  readonly recognition: Recognition;
  /** Of the selection, as Excel counts rows. */
  readonly firstRow: number;
}

/**
 * Looks at the selection: which column holds indicator names and which actual figures, which rows are not recognised and
 * why, and where the new columns would go. Changes nothing.
 *
 * @throws InsertionError "nothingRecognised", "severalColumns"
 */
export async function prepareGapColumns(options: GapOptions): Promise<GapProspect> {
  const { selection, recognition } = await recognisedSelection(options.actualColumn);
  const letters = (column: number): string => columnLetters(selection.area.column + column);
  return {
    selection: formatArea(selection.area),
    firstRow: selection.area.row + 1,
    recognition,
    columns: {
      names: letters(recognition.nameColumn),
      actuals: letters(recognition.actualColumn),
      candidates: recognition.numericColumns.map(letters),
      headings: headingsByLetters(recognition.headings, letters),
    },
    names: selection.values.map((row) => String(row[recognition.nameColumn] ?? "")),
    addition: await addition(selection, recognition, options),
  };
}

async function addition(
  selection: Selection,
  recognition: Recognition,
  options: GapOptions
): Promise<GapProspect["addition"]> {
  const year = options.year ?? recognition.year;
  if (year === null) return null;
  const { spec, place } = placedColumns(selection, recognition, { ...options, year });
  return { spec, report: await inspect(extentOf(spec), place) };
}

/**
 * Adds baseline, target, gap, progress and status beside the selected names and actual figures.
 *
 * @throws InsertionError as `prepareGapColumns`, "noYear", and "obstructed" where something is in the way
 */
export async function insertGapColumns(options: GapOptions): Promise<GapInsertion> {
  const { selection, recognition } = await recognisedSelection(options.actualColumn);
  const year = options.year ?? recognition.year;
  if (year === null) throw new InsertionError({ code: "noYear" });
  const { spec, place } = placedColumns(selection, recognition, { ...options, year });
  return { ...(await insert(() => spec, place)), recognition, firstRow: selection.area.row + 1 };
}

function placedColumns(
  { sheetId, area, values, columnBesideData }: Selection,
  recognition: Recognition,
  { side, locale, marks, year }: GapOptions & { readonly year: number }
): { spec: SheetSpec; place: SheetCell } {
  const column = side === "besideSelection" ? area.column + area.columns : columnBesideData;
  const names = values.map((row) => String(row[recognition.nameColumn] ?? ""));
  const spec = gapColumns(recognition, { locale, selection: area, names, column, year, marks });
  return { spec, place: { sheetId, row: area.row, column } };
}

async function recognisedSelection(
  actualColumn?: string
): Promise<{ selection: Selection; recognition: Recognition }> {
  const selection = await attempt(() => inExcel("reading", readSelection));
  if (!selection) throw new InsertionError({ code: "nothingRecognised" });
  const letters = (column: number): string => columnLetters(selection.area.column + column);
  const chosen = [...(selection.values[0] ?? []).keys()].find(
    (column) => letters(column) === actualColumn
  );
  const catalogue = currentCatalogue();
  // A column that was chosen for another selection says nothing about this one.
  const recognition = recognise(selection, catalogue, chosen) ?? recognise(selection, catalogue);
  if (!recognition) throw new InsertionError({ code: "nothingRecognised" });
  if ("candidates" in recognition) {
    const columns = recognition.candidates.map(letters);
    const headings = headingsByLetters(recognition.headings, letters);
    throw new InsertionError({ code: "severalColumns", details: { columns, headings } });
  }
  return { selection, recognition };
}

function headingsByLetters(
  headings: ColumnHeadings,
  letters: (column: number) => string
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...headings].map(([column, heading]) => [letters(column), heading] as const)
  );
}
