/**
 * Values of one kind, side by side: what is alike compresses best together, and a field's name stands once for all. Says
 * nothing about what the fields are, so that a new one needs no change here.
 */
export type PackedColumn =
  | readonly unknown[]
  | { readonly lengths: readonly number[]; readonly of: PackedColumn }
  | { readonly isThere: readonly number[]; readonly of: PackedColumn }
  | { readonly fields: Readonly<Record<string, PackedColumn>> };

type Fields = Readonly<Record<string, unknown>>;

/**
 * JSON values by column: records, which all have the same fields, field by field; lists as one list and their lengths.
 *
 * @example pack([{ year: 2015, note: null }, { year: 2020, note: null }]) // { fields: { year: [2015, 2020], note: [null, null] } }
 */
export function pack(values: readonly unknown[]): PackedColumn {
  const lists = values.filter((value): value is readonly unknown[] => Array.isArray(value));
  const records = values.filter(isRecord);
  const [first] = records;
  if (first !== undefined) {
    if (records.length < values.length) {
      return { isThere: values.map((value) => (isRecord(value) ? 1 : 0)), of: pack(records) };
    }
    const names = Object.keys(first);
    return {
      fields: Object.fromEntries(
        names.map((name) => [name, pack(records.map((record) => record[name]))])
      ),
    };
  }
  if (lists.length === 0) return values;
  return { lengths: lists.map(({ length }) => length), of: pack(lists.flat()) };
}

/** What was packed; a value that was not there is null. */
export function unpack(column: PackedColumn): readonly unknown[] {
  if ("fields" in column) {
    const fields = Object.entries(column.fields).map(([name, of]) => [name, unpack(of)] as const);
    const rows = fields[0]?.[1] ?? [];
    return rows.map((_, row) => Object.fromEntries(fields.map(([name, of]) => [name, of[row]])));
  }
  if ("lengths" in column) {
    const all = unpack(column.of);
    let end = 0;
    return column.lengths.map((length) => all.slice(end, (end += length)));
  }
  if ("isThere" in column) {
    const all = unpack(column.of);
    let next = 0;
    return column.isThere.map((isThere) => (isThere ? all[next++] : null));
  }
  return column;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
