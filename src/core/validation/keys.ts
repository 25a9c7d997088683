import {
  type TableValue,
  type Reference,
  STANDARD_TABLES,
  type TableName,
} from "../standard-tables";
import type { Problem } from "./problem";
import type { CheckedRow, CheckedTable } from "./schema";

type Checked = ReadonlyMap<TableName, CheckedTable>;

/** Keys that stand in more than one row, and references to rows that the other table does not have. */
export function keyProblems(tables: Checked): readonly Problem[] {
  return [...tables].flatMap(([name, table]) => {
    const { key, references }: Keys = STANDARD_TABLES[name];
    return [
      ...repeatedKeys(table, key),
      ...references.flatMap((reference) => danglingReferences(table, reference, tables)),
    ];
  });
}

interface Keys {
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

function repeatedKeys(table: CheckedTable, columns: readonly string[]): readonly Problem[] {
  const firstLines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const key = keyOf(row, columns);
    if (key === null) continue;
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) firstLines.set(key, row.line);
    else problems.push({ ...placeOf(table, row, columns), code: "repeated", columns, firstLine });
  }
  return problems;
}

function danglingReferences(
  table: CheckedTable,
  { fields, table: name, referenced }: Reference,
  tables: Checked
): readonly Problem[] {
  const target = tables.get(name as TableName);
  if (target === undefined || !target.readable) return [];
  const known = new Set(target.rows.map((row) => keyOf(row, referenced)));
  // A row whose key could not be read may be the very one that is referred to.
  if (known.has(null)) return [];
  return table.rows
    .filter((row) => {
      const reference = keyOf(row, fields);
      return reference !== null && !known.has(reference);
    })
    .map((row) => ({
      ...placeOf(table, row, fields),
      code: "referenceUnknown",
      target: target.file,
      columns: referenced,
    }));
}

/** The row's key as text; null where it has none, or a part of it is faulty: such a key refers to nothing. */
function keyOf({ cells }: CheckedRow, columns: readonly string[]): string | null {
  const parts = columns.map((column): TableValue => cells[column] ?? null);
  return parts.length === 0 || parts.includes(null) ? null : JSON.stringify(parts);
}

/** The last column of a key is the telling one: the earlier ones name the plan. */
function placeOf(table: CheckedTable, row: CheckedRow, columns: readonly string[]) {
  const column = columns[columns.length - 1] ?? "";
  return { file: table.file, line: row.line, column, value: String(row.cells[column] ?? "") };
}
