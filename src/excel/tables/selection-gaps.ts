import { currentCatalogue } from "../../dataset/plans-at-hand";
import type { Locale } from "../../i18n/locale";
import { columnLetters, formatArea } from "../../sheets/spec/address";
import { gapColumns } from "../../sheets/gaps/gap-columns";
import type { GapSource } from "../../sheets/gaps/gap-references";
import { gapSheet, gapSheetNames } from "../../sheets/gaps/gap-sheet";
import { freeNames, type FreeNames } from "../../sheets/spec/free-names";
import { readSelection, type SelectedTable, type Selection } from "./selection";
import { inExcel } from "../session/session";
import {
  insert,
  inspect,
  type InsertionReport,
  type PlacementReport,
  type SheetCell,
} from "../insert/insertion";
import { attempt } from "../session/attempt";
import { InsertionError } from "../session/insertion-error";
import type { Marks } from "../../sheets/indicator-table/marks";
import { recognise, type ColumnHeadings, type Recognition } from "../../reading/recognition";
import { extentOf, type Area, type SheetSpec } from "../../sheets/spec/sheet-spec";

/**
 * Where the new columns go: right beside the selection, as columns of its table if it is one, or on a new sheet together with
 * the names. Never apart from the names on their sheet: to sort these would set every row against another indicator.
 */
export const sides = ["besideSelection", "newSheet"] as const;
export type GapSide = (typeof sides)[number];

export interface GapOptions {
  readonly side: GapSide;
  readonly locale: Locale;
  readonly marks?: Marks;
  /** Of the actual figures; what their header says if omitted. */
  readonly year?: number;
  /** The user's word that those of totals over the period are running totals. */
  readonly runningTotals?: boolean;
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
  /** The names as they stand in the rows of the selection, header included; none where they go to a new sheet. */
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
    names: options.side === "newSheet" ? [] : namesIn(selection, recognition),
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
  const { build, place } = placed(selection, recognition, { ...options, year });
  const report = await inspect(extentOf(build(freeNames({ sheets: [], tables: [] }))), place);
  return { spec: build(freeNames(report.taken)), report };
}

/**
 * Adds baseline, target, gap, progress and status to the selected names and actual figures.
 *
 * @throws InsertionError as `prepareGapColumns`, "noYear", and "obstructed" where something is in the way
 */
export async function insertGapColumns(options: GapOptions): Promise<GapInsertion> {
  const { selection, recognition } = await recognisedSelection(options.actualColumn);
  const year = options.year ?? recognition.year;
  if (year === null) throw new InsertionError({ code: "noYear" });
  const { build, place } = placed(selection, recognition, { ...options, year });
  return { ...(await insert(build, place)), recognition, firstRow: selection.area.row + 1 };
}

type WithYear = GapOptions & { readonly year: number };

/** What is written, and where. */
interface Placed {
  build(names: FreeNames): SheetSpec;
  readonly place: "newSheet" | SheetCell;
}

function placed(selection: Selection, recognition: Recognition, options: WithYear): Placed {
  return options.side === "newSheet"
    ? elsewhere(selection, recognition, options)
    : beside(selection, recognition, options);
}

/** A table whose first row is no heading in our eyes is told as being in the way. */
function beside(
  selection: Selection,
  recognition: Recognition,
  { locale, marks, year, runningTotals }: WithYear
): Placed {
  const { sheetId, area } = selection;
  const table = recognition.hasHeader ? selection.table : null;
  const { column, columns } = table ? table.area : area;
  const place = { sheetId, row: area.row, column: column + columns };
  const spec = gapColumns(recognition, {
    ...{ locale, marks, year, runningTotals, selection: area, column: place.column },
    names: namesIn(selection, recognition),
    ...(table && { table: { ...table, selected: headingsIn(selection, table) } }),
  });
  return { build: () => spec, place: table ? { ...place, extends: table.id } : place };
}

function elsewhere(
  selection: Selection,
  recognition: Recognition,
  { locale, marks, year, runningTotals }: WithYear
): Placed {
  const base = gapSheetNames(locale);
  const options = {
    ...{ locale, marks, year, runningTotals, names: namesIn(selection, recognition) },
    source: sourceIn(selection, recognition),
    place: `${selection.sheet}!${formatArea(selection.area)}`,
  };
  return {
    build: (names) =>
      gapSheet(recognition, {
        ...options,
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
      }),
    place: "newSheet",
  };
}

function sourceIn(selection: Selection, recognition: Recognition): GapSource {
  const { sheet, area, table } = selection;
  const { nameColumn, actualColumn, hasHeader } = recognition;
  if (table && hasHeader) {
    const headings = headingsIn(selection, table);
    const [name = "", actual = ""] = [headings[nameColumn], headings[actualColumn]];
    return { table: table.name, name, actual };
  }
  const first = hasHeader ? 1 : 0;
  const cells = (column: number): Area => ({
    ...{ row: area.row + first, rows: area.rows - first },
    ...{ column: area.column + column, columns: 1 },
  });
  return { sheet, names: cells(nameColumn), actuals: cells(actualColumn) };
}

/** Of the selected columns. */
function headingsIn({ area }: Selection, table: SelectedTable): string[] {
  const first = area.column - table.area.column;
  return table.headings.slice(first, first + area.columns);
}

function namesIn({ values }: Selection, { nameColumn }: Recognition): string[] {
  return values.map((row) => String(row[nameColumn] ?? ""));
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
