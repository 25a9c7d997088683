/**
 * The very hidden sheet that remembers frozen formulas, a row for each. The first column is a reference to the frozen
 * cell: Excel keeps it right when rows are inserted or sheets renamed. Being cells, the records are undone together with
 * the freezing, saved by every program, and merged when several people edit.
 */
import { FROZEN_SHEET } from "../session/own-sheets";
import { columnLetters, parseAreas } from "../../sheets/spec/address";
import { literal } from "../session/literal";

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

/** Of a frozen cell. */
type Place = Pick<FrozenRecord, "sheet" | "row" | "column">;

/** A record with its row in the store; the place is null where the cell has been deleted. */
export interface StoredRecord extends Omit<FrozenRecord, keyof Place> {
  readonly storeRow: number;
  readonly place: Place | null;
}

/** What the store holds before something is added to it: its cells' formulas, none where there is no such sheet. */
export interface StoreContents {
  readonly exists: boolean;
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Adds records below those that are there; makes the sheet first where there is none. An older record of the same cell
 * goes: its formula has been replaced since.
 */
export function addRecords(
  context: Excel.RequestContext,
  records: readonly FrozenRecord[],
  store: StoreContents
): void {
  const { worksheets } = context.workbook;
  const sheet = store.exists ? worksheets.getItem(FROZEN_SHEET) : worksheets.add(FROZEN_SHEET);
  if (!store.exists) {
    sheet.visibility = "VeryHidden";
    writeRows(sheet, 0, [HEADERS]);
  }
  const cells = new Set(records.map(cellOf));
  const outdated = recordsIn(store.formulas).filter(
    ({ place }) => place !== null && cells.has(cellOf(place))
  );
  deleteRecords(sheet, outdated);
  const first = Math.max(1, store.formulas.length) - outdated.length;
  writeRows(
    sheet,
    first,
    records.map((record) => rowOf(record, cellOf(record)))
  );
}

/** Brings the store back to what it held, after adding `added` records to it failed half way. */
export function restoreRecords(
  sheet: Excel.Worksheet,
  { formulas }: StoreContents,
  added: number
): void {
  const rows = formulas.length + added;
  sheet.getRangeByIndexes(0, 0, rows, HEADERS.length).untrack().clear();
  const held = recordsIn(formulas).map((record, index) =>
    rowOf(record, String(formulas[index + 1]?.[0]))
  );
  writeRows(sheet, 0, [HEADERS, ...held]);
}

/** From the last row upwards, so that the rows still to go keep their numbers. */
export function deleteRecords(sheet: Excel.Worksheet, records: readonly StoredRecord[]): void {
  const upwards = [...records].sort((a, b) => b.storeRow - a.storeRow);
  for (const { storeRow } of upwards) {
    sheet.getCell(storeRow, 0).untrack().getEntireRow().untrack().delete("Up");
  }
}

function writeRows(
  sheet: Excel.Worksheet,
  first: number,
  rows: readonly (string | number)[][]
): void {
  const range = sheet.getRangeByIndexes(first, 0, rows.length, HEADERS.length).untrack();
  range.formulas = [...rows];
}

function cellOf({ sheet, row, column }: Place): string {
  return `='${sheet.replace(/'/g, "''")}'!$${columnLetters(column)}$${row + 1}`;
}

function rowOf(record: Omit<FrozenRecord, keyof Place>, reference: string): (string | number)[] {
  return [
    reference,
    literal(record.formula),
    record.rows,
    record.columns,
    literal(record.digest),
    literal(record.dataVersion),
  ];
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
