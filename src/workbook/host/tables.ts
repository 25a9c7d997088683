import type { TableValues } from "../changed-figures";

/** Every table of the workbook with its values. Changes nothing. */
export async function readTables(context: Excel.RequestContext): Promise<TableValues[]> {
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/worksheet/name");
  await context.sync();
  const read = tables.items.map((table) => {
    const range = table.getRange().untrack();
    return { table, range: range.load("rowIndex,columnIndex,rowCount,columnCount,values") };
  });
  if (read.length > 0) await context.sync();
  return read.map(({ table, range }) => ({
    sheet: table.worksheet.name,
    table: table.name,
    area: {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
    values: range.values,
  }));
}
