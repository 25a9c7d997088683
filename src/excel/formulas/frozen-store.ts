/**
 * The very hidden sheet that remembers frozen formulas, a row for each. The first column is a reference to the frozen
 * cell: Excel keeps it right when rows are inserted or sheets renamed. Being cells, the records are undone together with
 * the freezing, saved by every program, and merged when several people edit.
 */
import { FROZEN_SHEET } from "../session/own-sheets";
import { columnLetters, parseAreas, quotedSheet, unquotedSheet } from "../../sheets/spec/address";
import { AREA, areaOf } from "../session/area";
import { readCells } from "../session/cells";
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

/** Reads the store; also sends what is waiting to be asked. */
export async function readStore(context: Excel.RequestContext): Promise<StoreContents> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(FROZEN_SHEET).load("id");
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(AREA);
  await context.sync();
  if (sheet.isNullObject) return { exists: false, formulas: [] };
  if (used.isNullObject) return { exists: true, formulas: [] };
  const { row, rows } = areaOf(used);
  const area = { row: 0, column: 0, rows: row + rows, columns: HEADERS.length };
  return { exists: true, formulas: (await readCells(context, sheet, area, ["formulas"])).formulas };
}

/** Makes the sheet. In a request of its own and outside every undo group: to undo the hiding of a sheet can end Excel. */
export async function makeStore(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add(FROZEN_SHEET);
  sheet.visibility = "VeryHidden";
  writeRows(sheet, 0, [HEADERS]);
  await context.sync();
}

/** The row below all records. */
export function endOf({ formulas }: StoreContents): number {
  return Math.max(1, formulas.length);
}

/** Writes records from a row on that nothing stands below. */
export function addRecords(
  context: Excel.RequestContext,
  records: readonly FrozenRecord[],
  first: number
): void {
  const sheet = context.workbook.worksheets.getItem(FROZEN_SHEET);
  writeRows(
    sheet,
    first,
    records.map((record) => rowOf(record, cellOf(record)))
  );
}

/** The rows of the records of the same cells: their formulas have been replaced since. */
export function outdatedRows(
  { formulas }: StoreContents,
  records: readonly FrozenRecord[]
): number[] {
  const cells = new Set(records.map(cellOf));
  return recordsIn(formulas).flatMap(({ place, storeRow }) =>
    place !== null && cells.has(cellOf(place)) ? [storeRow] : []
  );
}

/** Deletes rows of the store: neighbours at once, from the last upwards, so that the others keep their numbers. */
export function deleteRows(context: Excel.RequestContext, storeRows: readonly number[]): void {
  const sheet = context.workbook.worksheets.getItem(FROZEN_SHEET);
  const upwards = [...new Set(storeRows)].sort((a, b) => b - a);
  let end = 0;
  upwards.forEach((row, index) => {
    if (upwards[index + 1] === row - 1) return;
    const rows = index + 1 - end;
    sheet.getRangeByIndexes(row, 0, rows, 1).untrack().getEntireRow().untrack().delete("Up");
    end = index + 1;
  });
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
  return `=${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
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
  const match = /^=('(?:[^']|'')*'|[^'!]+)!(\$?[A-Z]+\$?\d+)$/.exec(reference);
  const [, sheet, address] = match ?? [];
  const [area] = address === undefined ? [] : parseAreas(address);
  return sheet === undefined || !area
    ? null
    : { sheet: unquotedSheet(sheet), row: area.row, column: area.column };
}
