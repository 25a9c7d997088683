/** Making, naming, resizing and removing tables, with what Excel refuses. */
import { type Area, formatArea, insideGrid } from "./address";
import { existingCells, mergesTouching } from "./cells";
import type { SheetData, TableData } from "./data";
import { ExcelError } from "./errors";
import { isValidName, findName } from "./names";
import { requireUnprotected } from "./protection";
import { shiftDown } from "./shifting";
import { rewriteFormulas } from "./rewriting";
import { columnNames, headerValues, writeHeaders } from "./table-headers";
import { tableArea, tablesTouching } from "./table-lookup";
import type { Workbook } from "./workbook";

/**
 * Makes the area a table. Header cells become unique text; without headers a row of "ColumnN" is put above the data.
 * @throws ExcelError InvalidArgument (touches a table), MergedRangeConflict (touches merged cells), AccessDenied
 */
export function addTable(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  hasHeaders: boolean
): TableData {
  requireUnprotected(sheet);
  const whole = withBody(area, hasHeaders);
  requireFree(workbook, sheet, whole);
  if (!hasHeaders) shiftDown(workbook, sheet, { ...area, rowCount: 1 });
  const headers = hasHeaders
    ? headerValues(sheet, whole)
    : Array<string>(whole.columnCount).fill("");
  const table: TableData = {
    id: workbook.newId(),
    name: freeTableName(workbook),
    sheetId: sheet.id,
    address: formatArea(whole),
    columns: columnNames(workbook, headers).map((name, j) => ({ id: j + 1, name })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filter: { criteria: {} },
  };
  workbook.data.tables.push(table);
  writeHeaders(sheet, table);
  workbook.touch();
  const { id, name } = table;
  workbook.events.emit({ type: "tableAdded", sheetId: sheet.id, tableId: id, name });
  return table;
}

/** A table has a header and at least one row. */
function withBody(area: Area, hasHeaders: boolean): Area {
  const rowCount = hasHeaders ? Math.max(area.rowCount, 2) : area.rowCount + 1;
  return insideGrid({ ...area, rowCount });
}

function requireFree(workbook: Workbook, sheet: SheetData, area: Area, except?: TableData): void {
  if (tablesTouching(workbook, sheet, area).some(({ table }) => table !== except)) {
    throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
  }
  if (mergesTouching(sheet, area).length > 0) throw new ExcelError("MergedRangeConflict");
  const spills = existingCells(sheet, area).some(({ cell }) => cell.spill ?? cell.spilledFrom);
  if (spills) throw new ExcelError("InvalidOperation");
}

function freeTableName(workbook: Workbook): string {
  const { table } = workbook.defaultNames;
  let number = workbook.data.tables.length + 1;
  while (isNameTaken(workbook, `${table}${number}`)) number++;
  return `${table}${number}`;
}

function isNameTaken(workbook: Workbook, name: string, except?: TableData): boolean {
  const { tables, names } = workbook.data;
  const byTable = tables.some((t) => t !== except && t.name.toLowerCase() === name.toLowerCase());
  return byTable || findName(names, name) !== undefined;
}

/** @throws ExcelError InvalidArgument for a name that is taken or not allowed. */
export function renameTable(workbook: Workbook, table: TableData, name: string): void {
  if (!isValidName(name) || isNameTaken(workbook, name, table)) {
    throw new ExcelError("InvalidArgument");
  }
  const before = table.name;
  table.name = name;
  rewriteFormulas(workbook, { kind: "table", before, after: name });
  workbook.touch();
}

/** @throws ExcelError InvalidArgument unless the header row stays where it is and the area is free. */
export function resizeTable(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  area: Area
): void {
  requireUnprotected(sheet);
  const before = tableArea(table);
  if (area.row !== before.row || area.rowCount < 2) throw new ExcelError("InvalidArgument");
  requireFree(workbook, sheet, area, table);
  table.address = formatArea(area);
  const names = columnNames(workbook, headerValues(sheet, area));
  table.columns = names.map((name, j) => ({ id: j + 1, name }));
  writeHeaders(sheet, table);
  workbook.touch();
}

/** Turns the table back into plain cells; they keep their values. */
export function convertToRange(workbook: Workbook, sheet: SheetData, table: TableData): void {
  requireUnprotected(sheet);
  workbook.data.tables = workbook.data.tables.filter((other) => other !== table);
  workbook.touch();
  const { id, name } = table;
  workbook.events.emit({ type: "tableDeleted", sheetId: sheet.id, tableId: id, name });
}

/** Removes the table and everything in its cells. */
export function deleteTable(workbook: Workbook, sheet: SheetData, table: TableData): void {
  convertToRange(workbook, sheet, table);
  for (const { row, column } of existingCells(sheet, tableArea(table))) {
    delete sheet.cells[formatArea({ row, column, rowCount: 1, columnCount: 1 })];
  }
}

/** Shows or hides the total row, which is added below the table and may push cells down. */
export function setTotals(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  shown: boolean
): void {
  requireUnprotected(sheet);
  if (shown === table.showTotals) return;
  const area = tableArea(table);
  const below = { ...area, row: area.row + area.rowCount, rowCount: 1 };
  if (shown) {
    if (existingCells(sheet, below).length > 0) shiftDown(workbook, sheet, below);
    table.address = formatArea({ ...area, rowCount: area.rowCount + 1 });
  } else {
    const last = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
    for (const { row, column } of existingCells(sheet, last)) {
      delete sheet.cells[formatArea({ row, column, rowCount: 1, columnCount: 1 })];
    }
    table.address = formatArea({ ...area, rowCount: area.rowCount - 1 });
  }
  table.showTotals = shown;
  workbook.touch();
}
