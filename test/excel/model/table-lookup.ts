/** Where a table's parts are, and which tables an area touches. */
import { type Area, cellArea, intersect, parseAddress } from "./address";
import type { SheetData, TableData } from "./data";
import type { Workbook } from "./workbook";

export interface PlacedTable {
  readonly table: TableData;
  readonly area: Area;
}

/** Header, body and total row together. */
export const tableArea = (table: TableData): Area => parseAddress(table.address).area;

export function headerArea(table: TableData): Area | null {
  return table.showHeaders ? { ...tableArea(table), rowCount: 1 } : null;
}

export function bodyArea(table: TableData): Area {
  const area = tableArea(table);
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return { ...area, row: area.row + header, rowCount: area.rowCount - header - totals };
}

export function totalsArea(table: TableData): Area | null {
  const area = tableArea(table);
  return table.showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : null;
}

/** The tables of the sheet that share a cell with the area. */
export const tablesTouching = (workbook: Workbook, sheet: SheetData, area: Area): PlacedTable[] =>
  workbook.data.tables
    .filter((table) => table.sheetId === sheet.id)
    .map((table) => ({ table, area: tableArea(table) }))
    .filter((placed) => intersect(placed.area, area));

export const tableAt = (
  workbook: Workbook,
  sheet: SheetData,
  row: number,
  column: number
): TableData | undefined => tablesTouching(workbook, sheet, cellArea(row, column))[0]?.table;

/** A table by name or id, of one sheet or of all. */
export function findTable(
  workbook: Workbook,
  nameOrId: string,
  sheetId?: string
): TableData | undefined {
  const wanted = nameOrId.toLowerCase();
  return workbook.data.tables.find(
    (table) =>
      (table.id === nameOrId || table.name.toLowerCase() === wanted) &&
      (sheetId === undefined || table.sheetId === sheetId)
  );
}
