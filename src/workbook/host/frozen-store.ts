import { columnLetters, parseAreas } from "../address";
import { literal } from "./literal";

/**
 * The very hidden sheet that remembers frozen formulas, a row for each. The first column is a reference to the frozen
 * cell: Excel keeps it right when rows are inserted or sheets renamed. Being cells, the records are undone together with
 * the freezing, saved by every program, and merged when several people edit.
 */
export const STORE = "_CQ_Frozen";

const HEADERS = ["cell", "formula", "rows", "columns", "digest", "dataVersion"];

export interface FrozenRecord {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What the formula filled: more than one cell where it spilled. */
  readonly rows: number;
  readonly columns: number;
  readonly digest: string;
  readonly dataVersion: string;
}

/** A record with its row in the store; the place is null where the cell has been deleted. */
export interface StoredRecord extends Omit<FrozenRecord, "sheet" | "row" | "column"> {
  readonly storeRow: number;
  readonly place: Pick<FrozenRecord, "sheet" | "row" | "column"> | null;
}

/** Adds records below those that are there; makes the sheet first where there is none. */
export function addRecords(
  context: Excel.RequestContext,
  records: readonly FrozenRecord[],
  store: { readonly exists: boolean; readonly rows: number }
): void {
  const { worksheets } = context.workbook;
  const sheet = store.exists ? worksheets.getItem(STORE) : worksheets.add(STORE);
  if (!store.exists) {
    sheet.visibility = "VeryHidden";
    sheet.getRangeByIndexes(0, 0, 1, HEADERS.length).untrack().values = [HEADERS];
  }
  const first = store.exists ? store.rows : 1;
  const range = sheet.getRangeByIndexes(first, 0, records.length, HEADERS.length).untrack();
  range.formulas = records.map((record) => [
    `='${record.sheet.replace(/'/g, "''")}'!$${columnLetters(record.column)}$${record.row + 1}`,
    literal(record.formula),
    record.rows,
    record.columns,
    literal(record.digest),
    literal(record.dataVersion),
  ]);
}

/** The records of the store's used cells. */
export function recordsIn(formulas: readonly (readonly unknown[])[]): StoredRecord[] {
  return formulas.slice(1).map(([reference, formula, rows, columns, mark, version], index) => ({
    storeRow: index + 1,
    place: placeOf(String(reference)),
    formula: String(formula),
    rows: Number(rows),
    columns: Number(columns),
    digest: String(mark),
    dataVersion: String(version),
  }));
}

/** @example placeOf("='O''Brien'!$B$5") // { sheet: "O'Brien", row: 4, column: 1 } */
function placeOf(reference: string): StoredRecord["place"] {
  const match = /^=(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(reference);
  const [area] = match?.[3] === undefined ? [] : parseAreas(match[3]);
  if (!match || !area) return null;
  const sheet = match[1] === undefined ? (match[2] ?? "") : match[1].replace(/''/g, "'");
  return { sheet, row: area.row, column: area.column };
}
