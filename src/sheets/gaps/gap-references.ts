import * as native from "../indicator-table/native-formulas";
import { absoluteArea, columnLetters, quotedSheet } from "../spec/address";
import type { Area } from "../spec/sheet-spec";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import type { GapColumn } from "./gap-facts";

/** How the formulas of gap columns refer to cells. Rows count from 0. */
export interface GapReferences {
  /** The actual figure of a row. */
  actual(row: number): string;
  /** An expression that finds the actual figure of a name; only where the names stand elsewhere. */
  found(madeFor: string): string;
  /** A condition: the row still stands for the name that it was made for. */
  standsFor(madeFor: string, row: number): string;
  /** The cell of a gap column in the same row. */
  own(column: GapColumn, row: number): string;
}

/** Names and actual figures where they stand: of a table, or of cells. */
export type GapSource =
  | { readonly table: string; readonly name: string; readonly actual: string }
  | { readonly sheet: string; readonly names: Area; readonly actuals: Area };

/** Columns beside cells: addresses that keep their columns and follow their row. */
export function besideCells(
  at: { readonly row: number; readonly name: number; readonly actual: number },
  first: number,
  columns: readonly GapColumn[]
): GapReferences {
  const cell = (column: number, row: number): string =>
    `$${columnLetters(column)}${at.row + row + 1}`;
  const actual = (row: number): string => cell(at.actual, row);
  return {
    actual,
    found: () => actual(0),
    standsFor: (madeFor, row) => `${cell(at.name, row)}=${madeFor}`,
    own: (column, row) => cell(first + columns.indexOf(column), row),
  };
}

/**
 * Columns of the table that holds the names: one text in every row.
 *
 * @param heading of a gap column in that table
 */
export function inTable(
  { table, name, actual }: Extract<GapSource, { table: string }>,
  heading: (column: GapColumn) => string
): GapReferences {
  return {
    actual: () => thisRow(table, actual),
    found: () => thisRow(table, actual),
    standsFor: (madeFor) => `${thisRow(table, name)}=${madeFor}`,
    own: (column) => thisRow(table, heading(column)),
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
  heading: (column: GapColumn) => string
): GapReferences {
  const [names = "", actuals = ""] =
    "table" in source
      ? [wholeColumn(source.table, source.name), wholeColumn(source.table, source.actual)]
      : [source.names, source.actuals].map(
          (area) => `${quotedSheet(source.sheet)}!${absoluteArea(area)}`
        );
  const own = (column: GapColumn): string => thisRow(table, heading(column));
  return {
    actual: () => own("actual"),
    found: (madeFor) =>
      `IFERROR(LOOKUP(2,1/((${names}=${madeFor})*(${actuals}<>"")),${actuals}),"")`,
    standsFor: (madeFor) => `${native.countRows([`${names}=${madeFor}`])}=1`,
    own,
  };
}
