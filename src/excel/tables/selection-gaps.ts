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
import {
  recogniseYears,
  type ColumnHeadings,
  type Recognition,
  type YearFigures,
} from "../../reading/recognition";
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
  /** Of the actual figures in a single column; what their header says if omitted. */
  readonly year?: number;
  /** The user's word that those of totals over the period are running totals. */
  readonly runningTotals?: boolean;
  /** Of the actual figures, by their letters, where several columns hold numbers; each of several is headed by its year. */
  readonly actualColumns?: readonly string[];
}

/** What a selection holds, and what would be added beside it. */
export interface GapProspect {
  /** @example "A1:C11" */
  readonly selection: string;
  /** Of the selection, as Excel counts rows. */
  readonly firstRow: number;
  /** Of each column of actual figures. */
  readonly recognitions: readonly Recognition[];
  /** By their letters: the columns with the names and with the actual figures, and all that could hold those. */
  readonly columns: {
    readonly names: string;
    readonly actuals: readonly string[];
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
  readonly recognitions: readonly Recognition[];
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
  const { selection, recognitions } = await recognisedSelection(options.actualColumns);
  const [{ nameColumn, numericColumns, headings }] = recognitions;
  const letters = (column: number): string => columnLetters(selection.area.column + column);
  return {
    selection: formatArea(selection.area),
    firstRow: selection.area.row + 1,
    recognitions,
    columns: {
      names: letters(nameColumn),
      actuals: recognitions.map(({ actualColumn }) => letters(actualColumn)),
      candidates: numericColumns.map(letters),
      headings: headingsByLetters(headings, letters),
    },
    names: options.side === "newSheet" ? [] : namesIn(selection, nameColumn),
    addition: await addition(selection, recognitions, options),
  };
}

async function addition(
  selection: Selection,
  recognitions: Recognised,
  options: GapOptions
): Promise<GapProspect["addition"]> {
  const figures = ofYears(recognitions, options);
  if (figures === null) return null;
  const { build, place } = placed(selection, figures, options);
  const report = await inspect(extentOf(build(freeNames({ sheets: [], tables: [] }))), place);
  return { spec: build(freeNames(report.taken)), report };
}

/**
 * Adds baseline, target, and of each year gap, progress and status to the selected names and actual figures.
 *
 * @throws InsertionError as `prepareGapColumns`, "noYear", and "obstructed" where something is in the way
 */
export async function insertGapColumns(options: GapOptions): Promise<GapInsertion> {
  const { selection, recognitions } = await recognisedSelection(options.actualColumns);
  const figures = ofYears(recognitions, options);
  if (figures === null) throw new InsertionError({ code: "noYear" });
  const { build, place } = placed(selection, figures, options);
  return { ...(await insert(build, place)), recognitions, firstRow: selection.area.row + 1 };
}

/** At least one column of actual figures. */
type Recognised = readonly [Recognition, ...Recognition[]];
type Figures = readonly [YearFigures, ...YearFigures[]];

/** null: nobody has said of which year the actual figures are. */
function ofYears([only, ...others]: Recognised, { year: chosen }: GapOptions): Figures | null {
  const year = (others.length === 0 ? chosen : undefined) ?? only.year;
  if (year === null) return null;
  return [
    { ...only, year },
    ...others.flatMap((one) => (one.year === null ? [] : [{ ...one, year: one.year }])),
  ];
}

/** What is written, and where. */
interface Placed {
  build(names: FreeNames): SheetSpec;
  readonly place: "newSheet" | SheetCell;
}

function placed(selection: Selection, figures: Figures, options: GapOptions): Placed {
  return options.side === "newSheet"
    ? elsewhere(selection, figures, options)
    : beside(selection, figures, options);
}

/** A table whose first row is no heading in our eyes is told as being in the way. */
function beside(
  selection: Selection,
  figures: Figures,
  { locale, marks, runningTotals }: GapOptions
): Placed {
  const { sheetId, area } = selection;
  const [{ nameColumn, hasHeader }] = figures;
  const table = hasHeader ? selection.table : null;
  const { column, columns } = table ? table.area : area;
  const place = { sheetId, row: area.row, column: column + columns };
  const spec = gapColumns(figures, {
    ...{ locale, marks, runningTotals, selection: area, column: place.column },
    names: namesIn(selection, nameColumn),
    ...(table && { table: { ...table, selected: headingsIn(selection, table) } }),
  });
  return { build: () => spec, place: table ? { ...place, extends: table.id } : place };
}

function elsewhere(
  selection: Selection,
  figures: Figures,
  { locale, marks, runningTotals }: GapOptions
): Placed {
  const base = gapSheetNames(locale);
  const options = {
    ...{ locale, marks, runningTotals, names: namesIn(selection, figures[0].nameColumn) },
    source: sourceIn(selection, figures),
    place: `${selection.sheet}!${formatArea(selection.area)}`,
  };
  return {
    build: (names) =>
      gapSheet(figures, {
        ...options,
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
      }),
    place: "newSheet",
  };
}

function sourceIn(selection: Selection, figures: Figures): GapSource {
  const { sheet, area, table } = selection;
  const [{ nameColumn, hasHeader }] = figures;
  const byYear = <T>(actualOf: (column: number) => T): ReadonlyMap<number, T> =>
    new Map(figures.map(({ year, actualColumn }) => [year, actualOf(actualColumn)]));
  if (table && hasHeader) {
    const headings = headingsIn(selection, table);
    const heading = (column: number): string => headings[column] ?? "";
    return { table: table.name, name: heading(nameColumn), actuals: byYear(heading) };
  }
  const first = hasHeader ? 1 : 0;
  const cells = (column: number): Area => ({
    ...{ row: area.row + first, rows: area.rows - first },
    ...{ column: area.column + column, columns: 1 },
  });
  return { sheet, names: cells(nameColumn), actuals: byYear(cells) };
}

/** Of the selected columns. */
function headingsIn({ area }: Selection, table: SelectedTable): string[] {
  const first = area.column - table.area.column;
  return table.headings.slice(first, first + area.columns);
}

function namesIn({ values }: Selection, nameColumn: number): string[] {
  return values.map((row) => String(row[nameColumn] ?? ""));
}

async function recognisedSelection(
  actualColumns?: readonly string[]
): Promise<{ selection: Selection; recognitions: Recognised }> {
  const selection = await attempt(() => inExcel("reading", readSelection));
  if (!selection) throw new InsertionError({ code: "nothingRecognised" });
  const letters = (column: number): string => columnLetters(selection.area.column + column);
  const columns = [...(selection.values[0] ?? []).keys()];
  const chosen = actualColumns && columns.filter((one) => actualColumns.includes(letters(one)));
  const catalogue = currentCatalogue();
  // A column that was chosen for another selection says nothing about this one.
  const found =
    recogniseYears(selection, catalogue, chosen) ?? recogniseYears(selection, catalogue);
  if (!found) throw new InsertionError({ code: "nothingRecognised" });
  if ("candidates" in found) {
    const candidates = found.candidates.map(letters);
    const headings = headingsByLetters(found.headings, letters);
    throw new InsertionError({
      code: "severalColumns",
      details: { columns: candidates, headings },
    });
  }
  const [first, ...others] = found;
  if (!first) throw new InsertionError({ code: "nothingRecognised" });
  return { selection, recognitions: [first, ...others] };
}

function headingsByLetters(
  headings: ColumnHeadings,
  letters: (column: number) => string
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...headings].map(([column, heading]) => [letters(column), heading] as const)
  );
}
