import { findIndicator, type Catalogue } from "../core/lookup";
import type { Reason } from "../core/outcome";
import type { PlannedIndicator } from "../core/types";

/** A row of a selection and what it was recognised as. */
export type RecognisedRow =
  | { readonly kind: "matched"; readonly row: number; readonly entry: PlannedIndicator }
  | {
      readonly kind: "unmatched";
      readonly row: number;
      readonly name: string;
      readonly reason: Reason;
    }
  | { readonly kind: "blank"; readonly row: number };

/** What a selection with indicator names and actual figures holds. Rows and columns count from 0 within it. */
export interface Recognition {
  readonly nameColumn: number;
  readonly actualColumn: number;
  /** The first row is a header. */
  readonly hasHeader: boolean;
  /** The year that the header of the actual figures names. */
  readonly year: number | null;
  /** Without the header. */
  readonly rows: readonly RecognisedRow[];
}

/**
 * Finds the column of indicator names and the column of actual figures of a selection, and each row's indicator. Names
 * are matched exactly, as in a cell: a guess would set a figure against the wrong target.
 *
 * @returns null where no column names an indicator or none right of it holds numbers
 * @example recognise([["指标", "2018年实际值"], ["高新技术企业", 2300]], catalogue)
 */
export function recognise(
  values: readonly (readonly unknown[])[],
  catalogue: Catalogue
): Recognition | null {
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => values.map((row) => row[column]));
  const matches = columns.map(
    (cells) => cells.filter((cell) => isIndicator(cell, catalogue)).length
  );
  const most = Math.max(0, ...matches);
  if (most === 0) return null;
  const nameColumn = matches.indexOf(most);
  const actualColumn = columns.findIndex(
    (cells, column) => column > nameColumn && cells.some((cell) => typeof cell === "number")
  );
  if (actualColumn < 0) return null;
  const [first] = values;
  const header = first?.[actualColumn];
  const hasHeader = !isIndicator(first?.[nameColumn], catalogue) && typeof header !== "number";
  const body = hasHeader ? values.slice(1) : values;
  return {
    nameColumn,
    actualColumn,
    hasHeader,
    year: hasHeader ? yearIn(String(header)) : null,
    rows: body.map((row, index) =>
      recogniseRow(row[nameColumn], index + (hasHeader ? 1 : 0), catalogue)
    ),
  };
}

function recogniseRow(cell: unknown, row: number, catalogue: Catalogue): RecognisedRow {
  const name = String(cell ?? "").trim();
  if (name === "") return { kind: "blank", row };
  const found = findIndicator(catalogue, name);
  return found.ok
    ? { kind: "matched", row, entry: found.value }
    : { kind: "unmatched", row, name, reason: found.failure.reason };
}

function isIndicator(cell: unknown, catalogue: Catalogue): boolean {
  return typeof cell === "string" && cell.trim() !== "" && findIndicator(catalogue, cell).ok;
}

function yearIn(header: string): number | null {
  const year = /(?:19|20)\d\d/.exec(header)?.[0];
  return year === undefined ? null : Number(year);
}
