import type { Bilingual, Erratum, Mention } from "../core/types";
import { LIST_SEPARATOR, TEXT_SEPARATOR } from "./format";
import type { Column, CompiledDetailTable, CompiledTable, ErratumRow, MentionRow } from "./format";

type DatasetFault = "wrongFormat" | "damaged" | "versionsDiffer";

/** For compiled data that are not what this version of the product reads: nothing is computed from them. */
export function datasetError(code: DatasetFault): Error {
  return new Error(
    `The compiled data cannot be used: ${code}. Run "npm run data" and build again.`
  );
}

/** The mentions of each indicator, in the indicators' order, with the notes they refer to. */
export function mentionsOf(
  table: CompiledDetailTable<MentionRow>,
  notes: readonly Bilingual[]
): readonly (readonly Mention[])[] {
  return rowsPerIndicator(table).map((mentions) =>
    mentions.map(({ note, ...mention }) => ({
      ...mention,
      note: note === null ? null : at(notes, note),
    }))
  );
}

export function errataOf(table: CompiledTable<ErratumRow>): readonly Erratum[] {
  return rowsOf(table).map(({ reasonZh, reasonEn, ...erratum }) => ({
    ...erratum,
    certainty: erratum.certainty as Erratum["certainty"],
    reason: { zh: reasonZh, en: reasonEn },
  }));
}

/** The rows of a table, whose columns must all be as long as it says. */
export function rowsOf<Row extends object>({ rows, columns }: CompiledTable<Row>): readonly Row[] {
  const entries = Object.entries<Column<unknown>>(columns).map(
    ([name, column]) =>
      [name, typeof column === "string" ? column.split(TEXT_SEPARATOR) : column] as const
  );
  const isWhole = entries.every(([, column]) => column.length === rows);
  if (!isWhole || (rows > 0 && entries.length === 0)) throw datasetError("damaged");
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(entries.map(([name, column]) => [name, column[row]]))
  ) as Row[];
}

/** The rows of each indicator, in the indicators' order. */
export function rowsPerIndicator<Row extends object>(
  table: CompiledDetailTable<Row>
): readonly (readonly Row[])[] {
  const rows = rowsOf(table);
  let end = 0;
  const groups = table.perIndicator.map((count) => rows.slice(end, (end += count)));
  if (end !== rows.length) throw datasetError("damaged");
  return groups;
}

/** The texts of a row that lists some. */
export function listed(texts: readonly string[] | string): readonly string[] {
  if (typeof texts !== "string") return texts;
  return texts === "" ? [] : texts.split(LIST_SEPARATOR);
}

/** The row that another table refers to. */
export function at<T>(rows: readonly T[], position: number): T {
  const row = rows[position];
  if (row === undefined) throw datasetError("damaged");
  return row;
}
