/**
 * The part of Data Package v2 and Table Schema that a plan's data uses
 * (https://datapackage.org/standard/table-schema/). A descriptor that asks for more is refused by
 * descriptor.ts, so that no rule is ever passed over in silence.
 */
export const FIELD_TYPES = ["string", "integer", "number", "year", "date", "boolean"] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression that the whole text must match. */
  readonly pattern?: string;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly constraints: Constraints;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly resource: string;
  readonly referenced: readonly string[];
}

export interface TableSchema {
  readonly fields: readonly Field[];
  /** "exact": these columns in this order; "equal": these columns in any order. */
  readonly fieldsMatch: "exact" | "equal";
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: TableSchema;
}

export interface PackageDescriptor {
  /** Version of the package; null where it states none. */
  readonly version: string | null;
  readonly resources: readonly Resource[];
}

/** A cell after reading: null where it is blank. */
export type TableValue = string | number | boolean | null;

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
  readonly cells: ReadonlyMap<string, TableValue>;
  /** False where a cell of the row has a problem: its value is then null. */
  readonly sound: boolean;
}

export interface CheckedTable {
  readonly file: string;
  /** False where the headings are wrong or missing: then no row was read. */
  readonly readable: boolean;
  readonly rows: readonly CheckedRow[];
}
