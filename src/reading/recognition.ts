import { unitColumns } from "../core/actuals/columns";
import { readNumberCell, readYearCell } from "../core/actuals/number";
import { readFigure, type FigureDoubt } from "../core/actuals/reading";
import type { RowDoubt } from "../core/actuals/row-doubt";
import type { RowReason } from "../core/actuals/row-reason";
import { findIndicator, qualifiedId, type Catalogue } from "../core/lookup";
import type { PlannedIndicator } from "../core/types";
import { roleUnder, type LabelRole } from "./actuals/columns";
import { readHeading } from "./actuals/heading";
import { toldUnit } from "./actuals/figure-unit";
import { isWhole } from "./actuals/region";
import { wordsBeside } from "./actuals/remark";
import { splitUnit } from "./actuals/unit";
import { readWhen } from "./actuals/when";

/** A row of a selection and what it was recognised as. */
export type RecognisedRow =
  | {
      readonly kind: "matched";
      readonly row: number;
      readonly name: string;
      readonly entry: PlannedIndicator;
      /** The cell of the actual figure, which may be blank or hold a text. */
      readonly actual: unknown;
      /** Why the cell holds no figure yet: the row is followed once it does. */
      readonly doubt?: FigureDoubt;
    }
  | {
      readonly kind: "unmatched";
      readonly row: number;
      readonly name: string;
      readonly reason: RowReason;
    }
  | { readonly kind: "blank"; readonly row: number };

/** What a selection with indicator names and actual figures holds. Rows and columns count from 0 within it. */
export interface Recognition {
  readonly nameColumn: number;
  readonly actualColumn: number;
  /** The columns right of the names that hold numbers. */
  readonly numericColumns: readonly number[];
  readonly headings: ColumnHeadings;
  /** The first row is a header. */
  readonly hasHeader: boolean;
  /** The year that the header of the actual figures names. */
  readonly year: number | null;
  /** Without the header. */
  readonly rows: readonly RecognisedRow[];
}

/** What stands in words above the columns of numbers; columns without a heading are missing. */
export type ColumnHeadings = ReadonlyMap<number, string>;

/** Several columns right of the names hold numbers: which of them are the actual figures, only the user knows. */
export interface AmbiguousColumns {
  readonly candidates: readonly number[];
  readonly headings: ColumnHeadings;
}

/** What is selected. */
export interface SelectedCells {
  readonly values: readonly (readonly unknown[])[];
  /** Of each cell; all "General" if omitted. */
  readonly numberFormats?: readonly (readonly unknown[])[];
  /** The unit that a line above them tells. */
  readonly unit?: string;
}

/**
 * Finds the column of indicator names and the column of actual figures of a selection, and each row's indicator. Names
 * are matched exactly, as in a cell: a guess would set a figure against the wrong target. A row whose figure is not in
 * the plan's unit, as far as a column of units or the number format tells, is left out with the reason.
 *
 * @param actualColumn where the caller knows it, counted from 0 within the selection
 * @returns null where no column names an indicator or none right of it holds numbers
 * @example recognise({ values: [["指标", "2018年实际值"], ["高新技术企业", 2300]] }, catalogue)
 */
export function recognise(
  { values, numberFormats = [], unit: unitAbove = "" }: SelectedCells,
  catalogue: Catalogue,
  actualColumn?: number
): Recognition | AmbiguousColumns | null {
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => values.map((row) => row[column]));
  const matches = columns.map(
    (cells) => cells.filter((cell) => isIndicator(cell, catalogue)).length
  );
  const most = Math.max(0, ...matches);
  if (most === 0) return null;
  const nameColumn = matches.indexOf(most);
  const [first = []] = values;
  const isHeaderRow = !isIndicator(first[nameColumn], catalogue);
  const body = values.slice(isHeaderRow ? 1 : 0);
  const beside = isHeaderRow ? sideColumns(first, nameColumn) : noSideColumns;
  const numeric = [...columns.keys()].filter(
    (column) => column > nameColumn && !beside.roles.has(column) && holdsNumbers(body, column)
  );
  const candidates =
    actualColumn === undefined ? numeric : numeric.filter((c) => c === actualColumn);
  const [found] = candidates;
  if (found === undefined) return null;
  const headings = isHeaderRow ? headingsIn(first, numeric) : new Map<number, string>();
  if (candidates.length > 1) return { candidates, headings };
  const header = first[found];
  const hasHeader = isHeaderRow && (typeof header !== "number" || readYearCell(header) !== null);
  const rows = values.slice(hasHeader ? 1 : 0).map((cells, index) => {
    const row = index + (hasHeader ? 1 : 0);
    const format = numberFormats[row]?.[found];
    const heading = hasHeader ? splitUnit(textOf(header)).unit : "";
    const year = hasHeader ? yearIn(textOf(header)) : null;
    const place = { nameColumn, found, format, heading, unitAbove, year, beside };
    return recogniseRow(cells, row, place, catalogue);
  });
  return {
    nameColumn,
    actualColumn: found,
    numericColumns: numeric,
    headings,
    hasHeader,
    year: hasHeader ? yearIn(textOf(header)) : null,
    rows: withoutRepetitions(rows),
  };
}

/** A column of actual figures of which it is known which year they are of. */
export interface YearFigures extends Recognition {
  readonly year: number;
}

/**
 * The column of actual figures of a selection as `recognise` finds it, or several: where each column of numbers, or each of
 * those that were chosen, is headed by a year of its own, all of them are taken.
 *
 * @param chosen of the columns of numbers, counted from 0 within the selection
 * @returns one for each column, in the order of the years
 * @example recogniseYears({ values: [["指标", "2017年", "2018年"], ["高新技术企业", 1800, 2300]] }, catalogue)
 */
export function recogniseYears(
  selected: SelectedCells,
  catalogue: Catalogue,
  chosen?: readonly number[]
): readonly Recognition[] | AmbiguousColumns | null {
  const [only, another] = chosen ?? [];
  const found = recognise(selected, catalogue, another === undefined ? only : undefined);
  if (found === null) return null;
  if ("rows" in found) return [found];
  const columns = found.candidates.filter((column) => chosen?.includes(column) ?? true);
  const each = columns.flatMap((column) => {
    const one = recognise(selected, catalogue, column);
    return one && "rows" in one && one.year !== null ? [{ ...one, year: one.year }] : [];
  });
  const years = new Set(each.map(({ year }) => year));
  if (columns.length < 2 || years.size < columns.length) return found;
  return each.sort((a, b) => a.year - b.year);
}

/** The indicators of the rows for which no column has a figure in doubt, by their rows. */
export function matchedRows(
  recognitions: readonly Recognition[]
): ReadonlyMap<number, PlannedIndicator> {
  const rows = recognitions.flatMap((recognition) => recognition.rows);
  const doubted = new Set(rows.flatMap(({ kind, row }) => (kind === "unmatched" ? [row] : [])));
  return new Map(
    rows.flatMap((one) =>
      one.kind === "matched" && !doubted.has(one.row) ? [[one.row, one.entry] as const] : []
    )
  );
}

/** Columns that say of which figures a row is. */
interface SideColumns {
  readonly units: readonly number[];
  readonly periods: readonly number[];
  readonly regions: readonly number[];
  readonly roles: ReadonlyMap<number, LabelRole>;
}

const noSideColumns: SideColumns = { units: [], periods: [], regions: [], roles: new Map() };

function sideColumns(headings: readonly unknown[], nameColumn: number): SideColumns {
  const roles = new Map<number, LabelRole>();
  headings.forEach((heading, column) => {
    const isUnit = unitColumns(headings).includes(column);
    const role = isUnit ? "unit" : roleUnder(textOf(heading));
    if (role !== undefined && role !== "name" && column !== nameColumn) roles.set(column, role);
  });
  const under = (role: LabelRole): number[] =>
    [...roles].flatMap(([column, own]) => (own === role ? [column] : []));
  const periods = [...under("period"), ...under("year"), ...under("remark")];
  return { units: under("unit"), periods, regions: under("region"), roles };
}

interface RowPlace {
  readonly nameColumn: number;
  readonly found: number;
  readonly format: unknown;
  /** The unit in the heading of the figures. */
  readonly heading: string;
  readonly unitAbove: string;
  readonly year: number | null;
  readonly beside: SideColumns;
}

function recogniseRow(
  cells: readonly unknown[],
  row: number,
  place: RowPlace,
  catalogue: Catalogue
): RecognisedRow {
  const { nameColumn, found, format, heading, unitAbove, beside } = place;
  const written = textOf(cells[nameColumn]);
  const name = written.trim();
  if (name === "") return { kind: "blank", row };
  const unmatched = (reason: RowReason): RecognisedRow => ({
    kind: "unmatched",
    row,
    name,
    reason,
  });
  const indicator = findIndicator(catalogue, name);
  if (!indicator.ok) return unmatched(indicator.failure.reason);
  const entry = indicator.value;
  const told = beside.units.map((column) => textOf(cells[column]).trim());
  const places = { name: "", column: told.find((text) => text !== "") ?? "", format: "" };
  const unit = toldUnit({ ...places, heading, above: unitAbove === "" ? [] : [unitAbove] });
  const reading = readFigure(
    {
      value: cells[found],
      format,
      unit: unit?.unit ?? unitAbove,
      otherUnits: unit?.others ?? [],
    },
    entry.indicator
  );
  const actual = cells[found];
  if ("doubt" in reading) {
    const isText = typeof actual !== "number";
    const isAboutUnit = ["unitScaled", "otherUnit", "unitsDiffer"].includes(reading.doubt.code);
    const waits = isText && !isAboutUnit;
    if (!waits) return unmatched(reading.doubt);
    return { kind: "matched", row, name, entry, actual, doubt: reading.doubt };
  }
  const doubt = reading.state === "blank" ? null : besideDoubt(cells, place);
  return doubt ? unmatched(doubt) : { kind: "matched", row, name, entry, actual };
}

/** A part of a year, or one region of several, is not the indicator's figure of the year. */
function besideDoubt(
  cells: readonly unknown[],
  { nameColumn, found, year, beside: { periods, regions, roles } }: RowPlace
): RowDoubt | null {
  for (const column of periods) {
    const text = textOf(cells[column]).trim();
    const told = readWhen(text);
    if (told.period !== undefined && told.period !== "")
      return { code: "partOfYear", year: told.year ?? null, period: told.period };
    if (year !== null && told.year !== undefined && told.year !== year)
      return { code: "wordsUnclear", text };
  }
  for (const [column, cell] of cells.entries()) {
    const isOther = column !== nameColumn && readNumberCell(cell).kind === "text";
    const role = roles.get(column) ?? (isOther && column !== found ? "topic" : undefined);
    const text = role === undefined ? null : wordsBeside(role, textOf(cell));
    if (text !== null) return { code: "wordsUnclear", text };
  }
  const region = regions.map((column) => textOf(cells[column]).trim()).find((text) => text !== "");
  return region === undefined || isWhole(region) ? null : { code: "oneRegion", region };
}

/** Two rows for one indicator: which of them is meant, only the user knows. */
function withoutRepetitions(rows: readonly RecognisedRow[]): RecognisedRow[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isFilled(row)) {
      counts.set(qualifiedId(row.entry), (counts.get(qualifiedId(row.entry)) ?? 0) + 1);
    }
  }
  return rows.map((row) => {
    if (!isFilled(row) || (counts.get(qualifiedId(row.entry)) ?? 0) < 2) return row;
    const reason = { code: "severalRows", name: row.name, year: null } as const;
    return { kind: "unmatched", row: row.row, name: row.name, reason };
  });
}

function isFilled(row: RecognisedRow): row is Extract<RecognisedRow, { kind: "matched" }> {
  return row.kind === "matched" && readNumberCell(row.actual).kind !== "blank";
}

/** Numbers, also those that are stored as text. */
function holdsNumbers(rows: readonly (readonly unknown[])[], column: number): boolean {
  return rows.some((cells) =>
    ["number", "share", "doubtful"].includes(readNumberCell(cells[column]).kind)
  );
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

function headingsIn(cells: readonly unknown[], columns: readonly number[]): ColumnHeadings {
  return new Map(
    columns.flatMap((column) => {
      const heading = cells[column];
      const text = textOf(heading).trim();
      return text === "" ? [] : [[column, text] as const];
    })
  );
}

function isIndicator(cell: unknown, catalogue: Catalogue): boolean {
  return typeof cell === "string" && cell.trim() !== "" && findIndicator(catalogue, cell).ok;
}

/**
 * The year that a heading tells of the figures below it: only where it is a bare year, alone or with 实际值, 年末 and the
 * like. Null, so that the user is asked, beside anything else: a part of a year, a plan, a rank, a change, a name.
 *
 * @example yearIn("2018年实际值（万元）") // 2018
 * @example yearIn("2018年上半年") // null
 */
export function yearIn(heading: string): number | null {
  const { when, kind, name } = readHeading(heading);
  const isWholeYear = (when.period ?? "") === "" && !when.spansYears && !when.isShort;
  const isPlain = kind === "value" && name === "" && isWholeYear;
  return isPlain ? (when.year ?? null) : null;
}
