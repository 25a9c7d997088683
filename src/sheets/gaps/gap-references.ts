import * as native from "../indicator-table/native-formulas";
import { absoluteArea, columnLetters, quotedSheet } from "../spec/address";
import type { Area } from "../spec/sheet-spec";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import type { GapColumn, GapFact } from "./gap-facts";

/** How the formulas of gap columns refer to cells. Rows count from 0; the year is that of the actual figures. */
export interface GapReferences {
  /** The actual figure of a row. */
  actual(year: number, row: number): string;
  /** An expression that finds the actual figure of a name; only where the names stand elsewhere. */
  found(year: number, madeFor: string): string;
  /** A condition: the row still stands for the name that it was made for. */
  standsFor(madeFor: string, row: number): string;
  /** The cell of a gap column in the same row. */
  own(fact: GapFact, year: number, row: number): string;
}

/** Names and actual figures, by their years, where they stand: of a table, or of cells. */
export type GapSource =
  | {
      readonly table: string;
      readonly name: string;
      readonly actuals: ReadonlyMap<number, string>;
    }
  | {
      readonly sheet: string;
      readonly names: Area;
      readonly actuals: ReadonlyMap<number, Area>;
    };

/** The column with a fact of a year, or with what is the same in all years. */
export function columnAt(columns: readonly GapColumn[], fact: GapFact, year: number): number {
  return columns.findIndex(
    (column) => column.fact === fact && (column.year === null || column.year === year)
  );
}

/** Columns beside cells: addresses that keep their columns and follow their row. */
export function besideCells(
  at: {
    readonly row: number;
    readonly name: number;
    readonly actuals: ReadonlyMap<number, number>;
  },
  first: number,
  columns: readonly GapColumn[]
): GapReferences {
  const cell = (column: number, row: number): string =>
    `$${columnLetters(column)}${at.row + row + 1}`;
  const actual = (year: number, row: number): string => cell(at.actuals.get(year) ?? 0, row);
  return {
    actual,
    found: (year) => actual(year, 0),
    standsFor: (madeFor, row) => `${cell(at.name, row)}=${madeFor}`,
    own: (fact, year, row) => cell(first + columnAt(columns, fact, year), row),
  };
}

/**
 * Columns of the table that holds the names: one text in every row.
 *
 * @param heading of a gap column in that table
 */
export function inTable(
  { table, name, actuals }: Extract<GapSource, { table: string }>,
  heading: (fact: GapFact, year: number) => string
): GapReferences {
  const actual = (year: number): string => thisRow(table, actuals.get(year) ?? "");
  return {
    actual,
    found: actual,
    standsFor: (madeFor) => `${thisRow(table, name)}=${madeFor}`,
    own: (fact, year) => thisRow(table, heading(fact, year)),
  };
}

/**
 * A table elsewhere that looks each name up where it stands, wherever its row has been moved to. A name that stands there
 * no longer, or twice, is of no row.
 *
 * @param heading of a gap column in the table elsewhere
 */
export function lookedUp(
  source: GapSource,
  table: string,
  heading: (fact: GapFact, year: number) => string
): GapReferences {
  const names =
    "table" in source
      ? wholeColumn(source.table, source.name)
      : cellsElsewhere(source.sheet, source.names);
  const own = (fact: GapFact, year: number): string => thisRow(table, heading(fact, year));
  return {
    actual: (year) => own("actual", year),
    found: (year, madeFor) => {
      const actuals = actualsElsewhere(source, year);
      return `IFERROR(LOOKUP(2,1/((${names}=${madeFor})*(${actuals}<>"")),${actuals}),"")`;
    },
    standsFor: (madeFor) => `${native.countRows([`${names}=${madeFor}`])}=1`,
    own,
  };
}

function actualsElsewhere(source: GapSource, year: number): string {
  if ("table" in source) return wholeColumn(source.table, source.actuals.get(year) ?? "");
  const area = source.actuals.get(year);
  return area ? cellsElsewhere(source.sheet, area) : "";
}

function cellsElsewhere(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${absoluteArea(area)}`;
}
