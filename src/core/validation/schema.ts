import type { TableValue, TableName } from "../standard-tables";

/** Where the tables of a plan are. That is all a descriptor says: the columns are those of ../standard-tables.ts. */
export interface PackageDescriptor {
  /** Version of the package; null where it states none. */
  readonly version: string | null;
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: TableName;
  readonly path: string;
}

/** A table as it was read: nothing but text, and the line each row starts at. */
export interface TextTable {
  readonly file: string;
  /** The first row holds the headings. */
  readonly rows: readonly TextRow[];
}

export interface TextRow {
  /** Line in the file where the row starts, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CheckedRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, TableValue>>;
  /** False where a cell of the row has a problem: its value is then null. */
  readonly sound: boolean;
}

export interface CheckedTable {
  readonly file: string;
  /** False where the headings are wrong or missing: then no row was read. */
  readonly readable: boolean;
  readonly rows: readonly CheckedRow[];
}
