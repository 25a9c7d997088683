import { SHEET_ROWS } from "../../sheets/spec/address";
import type { TableColumn, TableColumns } from "./table-check";
import type { Area } from "../../sheets/spec/sheet-spec";
import { loadWritten, marksIn } from "../insert/written";
import { readAreas } from "../session/cells";

/** How many lines below a table are read: more than a table of the add-in has. */
const NOTES = 30;

/**
 * Every table of the workbook that has one of certain columns, with these columns and the lines right below it. Other
 * tables are not read, however large they are. Changes nothing.
 *
 * @param wantedColumns which columns are read of a table with these headers
 */
export async function loadTables(
  context: Excel.RequestContext,
  wantedColumns: (headers: readonly string[]) => readonly number[]
): Promise<TableColumns[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/id,items/worksheet/name");
  await context.sync();
  const located = tables.items.map((table) => {
    const range = table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount");
    const header = table.getRange().getRow(0).untrack().load("values");
    return { table, range, header, written: loadWritten(table.worksheet) };
  });
  if (located.length > 0) await context.sync();
  const read = located.flatMap(({ table, range, header, written }) => {
    const headers = (header.values[0] ?? []).map(String);
    const wanted = wantedColumns(headers).map((index) => ({ text: headers[index] ?? "", index }));
    if (wanted.length === 0) return [];
    const area = {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    return [{ table, area, wanted, marks: marksIn(written().map(({ value }) => value)) }];
  });
  const cells = await readAreas(
    context,
    read.flatMap(({ table: { worksheet: sheet }, area, wanted }) => [
      ...wanted.map(({ index }) => ({
        sheet,
        area: { ...area, column: area.column + index, columns: 1 },
      })),
      ...notesBelow(area).map((notes) => ({ sheet, area: notes })),
    ]),
    ["values", "formulas", "numberFormat"]
  );
  const next = cells.values();
  const nextColumn = (): ColumnCells => {
    const column = next.next().value;
    const [values, formulas, formats] = [
      column?.values,
      column?.formulas,
      column?.numberFormat,
    ].map((rows) => (rows ?? []).map(([cell]) => cell));
    return { cells: values ?? [], contents: formulas ?? [], formats: formats ?? [] };
  };
  return read.map(({ table, area, wanted, marks }) => ({
    sheetId: table.worksheet.id,
    sheet: table.worksheet.name,
    table: table.name,
    area,
    columns: wanted.map(({ text, index }) => ({
      header: text,
      index,
      ...withoutHeader(nextColumn()),
    })),
    notes: notesBelow(area).flatMap(() => linesIn(nextColumn().cells)),
    written: marks,
  }));
}

type ColumnCells = Pick<TableColumn, "cells" | "contents" | "formats">;

function withoutHeader({ cells, contents, formats }: ColumnCells): ColumnCells {
  return { cells: cells.slice(1), contents: contents.slice(1), formats: formats.slice(1) };
}

/** None at the end of the sheet. */
function notesBelow({ row, column, rows }: Area): Area[] {
  const below = row + rows;
  const count = Math.min(NOTES, SHEET_ROWS - below);
  return count === 0 ? [] : [{ row: below, column, rows: count, columns: 1 }];
}

/** Up to the first blank cell. */
function linesIn(cells: readonly unknown[]): string[] {
  const lines = cells.map((cell) => String(cell ?? ""));
  const end = lines.indexOf("");
  return end < 0 ? lines : lines.slice(0, end);
}
