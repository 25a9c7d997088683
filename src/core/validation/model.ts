import { type CellsOf, TABLE_NAMES, type TableName } from "../standard-tables";
import type { TablePlace } from "./problem";
import type { CheckedTable } from "./schema";

/** A row whose every cell could be read. */
export type Row<T extends TableName> = CellsOf<T> & { readonly line: number };

export interface Table<T extends TableName> {
  readonly file: string;
  readonly rows: readonly Row<T>[];
  /** False where rows were left out because of a faulty cell: then nothing can be called missing. */
  readonly complete: boolean;
}

/** A plan's data package as the domain rules and `assemble` read it. */
export type PlanTables = { readonly [T in TableName]: Table<T> };

/** The checked tables with the types of their columns. A table that is not there comes out empty. */
export function readTables(tables: ReadonlyMap<TableName, CheckedTable>): PlanTables {
  const read = TABLE_NAMES.map((name) => [name, readTable(name, tables.get(name))]);
  return Object.fromEntries(read) as PlanTables;
}

function readTable<T extends TableName>(name: T, table: CheckedTable | undefined): Table<T> {
  if (table === undefined) return { file: name, rows: [], complete: false };
  const sound = table.rows.filter((row) => row.sound);
  return {
    file: table.file,
    // The cells were checked against the very columns that the type is made of.
    rows: sound.map(({ line, cells }) => ({ line, ...cells }) as Row<T>),
    complete: table.readable && sound.length === table.rows.length,
  };
}

/** The place of a cell, for a problem of it. */
export function placeOf<T extends TableName>(
  table: Table<T>,
  row: Row<T>,
  column: keyof CellsOf<T> & string
): TablePlace {
  const value: unknown = row[column] ?? "";
  return { file: table.file, line: row.line, column, value: String(value) };
}
