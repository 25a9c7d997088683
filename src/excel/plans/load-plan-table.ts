import { readTableAt, type SheetTable } from "../tables/actuals-link";

/** A table with what stands above it, as far as that may tell of a plan. */
export interface TableWithAbove {
  readonly table: SheetTable;
  readonly above: {
    /** Row of the sheet that it begins with, from 0. */
    readonly row: number;
    readonly values: readonly (readonly unknown[])[];
    readonly numberFormats: readonly (readonly unknown[])[];
  };
}

/** How much above a table can be about the plan: the template takes 17 rows and 2 columns. */
const ROWS_ABOVE = 40;
const COLUMNS_ABOVE = 8;

/** Reads the table that covers a range, and the rows above it; null where no table does. Changes nothing. */
export async function readTableWithAbove(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<TableWithAbove | null> {
  const table = await readTableAt(context, range);
  if (table === null) return null;
  const { row: end, column, columns } = table.area;
  const row = Math.max(0, end - ROWS_ABOVE);
  if (end === row) return { table, above: { row, values: [], numberFormats: [] } };
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const width = Math.min(Math.max(columns, 2), COLUMNS_ABOVE);
  const above = sheet.getRangeByIndexes(row, column, end - row, width).untrack();
  above.load("values,numberFormat");
  await context.sync();
  return { table, above: { row, values: above.values, numberFormats: above.numberFormat } };
}
