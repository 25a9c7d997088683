import { SHEET_ROWS } from "../../sheets/spec/address";
import type { TableColumns } from "./table-check";
import { rangeAt } from "../session/area";

/** How many lines below a table are read: more than a table of the add-in has. */
const NOTES = 30;

/**
 * Every table of the workbook that has one of certain columns, with these columns and the lines right below it. Other
 * tables are not read, however large they are. Changes nothing.
 *
 * @param isWanted whether the column of this header is read
 */
export async function loadTables(
  context: Excel.RequestContext,
  isWanted: (header: string) => boolean
): Promise<TableColumns[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/id,items/worksheet/name");
  await context.sync();
  const located = tables.items.map((table) => {
    const range = table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount");
    const header = table.getRange().getRow(0).untrack().load("values");
    return { table, range, header };
  });
  if (located.length > 0) await context.sync();
  const read = located.flatMap(({ table, range, header }) => {
    const headers = (header.values[0] ?? []).map(String);
    const wanted = headers.flatMap((text, index) => (isWanted(text) ? [{ text, index }] : []));
    if (wanted.length === 0) return [];
    const area = {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    const columns = wanted.map(({ text, index }) => ({
      header: text,
      index,
      range: rangeAt(table.worksheet, {
        ...area,
        column: area.column + index,
        columns: 1,
      }).load("values"),
    }));
    return [{ table, area, columns, notes: notesBelow(table.worksheet, area) }];
  });
  if (read.length > 0) await context.sync();
  return read.map(({ table, area, columns, notes }) => ({
    sheetId: table.worksheet.id,
    sheet: table.worksheet.name,
    table: table.name,
    area,
    columns: columns.map(({ header, index, range }) => ({
      header,
      index,
      cells: range.values.slice(1).map(([cell]) => cell as unknown),
    })),
    notes: notes === null ? [] : linesIn(notes.values),
  }));
}

function notesBelow(
  sheet: Excel.Worksheet,
  { row, column, rows }: TableColumns["area"]
): Excel.Range | null {
  const below = row + rows;
  const count = Math.min(NOTES, SHEET_ROWS - below);
  return count === 0
    ? null
    : rangeAt(sheet, { row: below, column, rows: count, columns: 1 }).load("values");
}

/** Up to the first blank cell. */
function linesIn(values: readonly (readonly unknown[])[]): string[] {
  const lines = values.map(([cell]) => String(cell ?? ""));
  const end = lines.indexOf("");
  return end < 0 ? lines : lines.slice(0, end);
}
