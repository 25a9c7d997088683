import type { Bilingual, Mention } from "../core/types";
import type { CompiledTable, MentionRow, TextRow } from "./format";

/** The compiled data are not what this version of the product reads: nothing is computed from them. */
export class DatasetError extends Error {
  constructor(readonly code: "wrongFormat" | "damaged" | "versionsDiffer") {
    super(`The compiled data cannot be used: ${code}. Run "npm run data" and build again.`);
    this.name = "DatasetError";
  }
}

interface CompiledMentions {
  readonly notes: CompiledTable<TextRow>;
  readonly mentions: CompiledTable<MentionRow>;
}

/** Mentions by the position of their indicator. */
export function mentionsOf(compiled: CompiledMentions): ReadonlyMap<number, readonly Mention[]> {
  const notes: readonly Bilingual[] = rowsOf(compiled.notes);
  const mentions = rowsOf(compiled.mentions).map(({ note, ...mention }) => ({
    ...mention,
    note: note === null ? null : at(notes, note),
  }));
  return byIndicator(mentions);
}

/** The rows of a table, whose columns must all be as long as it says. */
export function rowsOf<Row extends object>({ rows, columns }: CompiledTable<Row>): readonly Row[] {
  const entries: [string, readonly unknown[]][] = Object.entries(columns);
  const isWhole = entries.every(([, column]) => column.length === rows);
  if (!isWhole || (rows > 0 && entries.length === 0)) throw new DatasetError("damaged");
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(entries.map(([name, column]) => [name, column[row]]))
  ) as Row[];
}

/** Groups rows by the position of their indicator, and drops that position from them. */
export function byIndicator<Row extends { readonly indicator: number }>(
  rows: readonly Row[]
): ReadonlyMap<number, readonly Omit<Row, "indicator">[]> {
  const groups = new Map<number, Omit<Row, "indicator">[]>();
  for (const { indicator, ...row } of rows) {
    const group = groups.get(indicator) ?? [];
    groups.set(indicator, [...group, row]);
  }
  return groups;
}

/** The row that another table refers to. */
export function at<T>(rows: readonly T[], position: number): T {
  const row = rows[position];
  if (row === undefined) throw new DatasetError("damaged");
  return row;
}
