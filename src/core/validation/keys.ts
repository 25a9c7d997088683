import type { Problem } from "./problem";
import type { CheckedRow, CheckedTable, ForeignKey, Resource } from "./schema";

/** Values of `unique` fields, primary keys and unique keys that stand in more than one row. */
export function checkUniqueness(table: CheckedTable, resource: Resource): readonly Problem[] {
  const { fields, primaryKey, uniqueKeys } = resource.schema;
  const single = fields.filter((field) => field.constraints.unique).map((field) => [field.name]);
  const keys = distinctKeys([...single, primaryKey, ...uniqueKeys]);
  return keys.flatMap((columns) => repeatedKeys(table, columns));
}

/** References to rows that the other table does not have. */
export function checkReferences(
  table: CheckedTable,
  resource: Resource,
  tables: ReadonlyMap<string, CheckedTable>
): readonly Problem[] {
  return resource.schema.foreignKeys.flatMap((key) => {
    const target = tables.get(key.resource);
    return target === undefined || !target.readable ? [] : danglingReferences(table, key, target);
  });
}

/** A primary key of one `unique` field is one rule, told once. */
function distinctKeys(keys: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Map(keys.filter((key) => key.length > 0).map((key) => [key.join(","), key]));
  return [...seen.values()];
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
  key: ForeignKey,
  target: CheckedTable
): readonly Problem[] {
  const known = new Set(target.rows.map((row) => keyOf(row, key.referenced)));
  // A row whose key could not be read may be the very one that is referred to.
  if (known.has(null)) return [];
  return table.rows
    .filter((row) => {
      const reference = keyOf(row, key.fields);
      return reference !== null && !known.has(reference);
    })
    .map((row) => ({
      ...placeOf(table, row, key.fields),
      code: "referenceUnknown",
      target: target.file,
      columns: key.referenced,
    }));
}

/** The row's key as text; null where a part is blank or faulty, as such a key refers to nothing. */
function keyOf(row: CheckedRow, columns: readonly string[]): string | null {
  const parts = columns.map((column) => row.cells.get(column) ?? null);
  return parts.includes(null) ? null : JSON.stringify(parts);
}

/** The last column of a key is the telling one: the earlier ones name the plan. */
function placeOf(table: CheckedTable, row: CheckedRow, columns: readonly string[]) {
  const column = columns[columns.length - 1] ?? null;
  const value = column === null ? "" : String(row.cells.get(column) ?? "");
  return { file: table.file, line: row.line, column, value };
}
