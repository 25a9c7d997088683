/** Adding and deleting a table's rows and columns. */
import { type Area, formatArea } from "./address";
import { continueColumns } from "./calculated-columns";
import { existingCells, hasContent } from "./cells";
import type { SheetData, TableData } from "./data";
import { ExcelError } from "./errors";
import { requireUnprotected } from "./protection";
import { deleteCells, insertCells } from "./shifting";
import { columnNames, headerValues, writeHeaders } from "./table-headers";
import { bodyArea, headerArea, tableArea } from "./table-lookup";
import type { Workbook } from "./workbook";
import { clearArea, writeEntries } from "./writing";

/**
 * Adds rows at the index (null: at the end). What lies below the table moves down.
 * @returns the index of the first new row
 */
export function addRows(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number | null,
  values: unknown[][]
): number {
  requireUnprotected(sheet);
  const body = bodyArea(table);
  const isEmpty = hasNoRows(sheet, table);
  const at = isEmpty ? 0 : (index ?? body.rowCount);
  if (at < 0 || at > body.rowCount || (index ?? 0) > body.rowCount)
    throw new ExcelError("InvalidArgument");
  const added: Area = { ...body, row: body.row + at, rowCount: values.length };
  if (values.some((row) => row.length !== body.columnCount))
    throw new ExcelError("InvalidArgument");
  const room = isEmpty ? { ...added, row: added.row + 1, rowCount: added.rowCount - 1 } : added;
  if (room.rowCount > 0) makeRoom(workbook, sheet, table, room);
  writeEntries(workbook, sheet, added, values);
  if (!isEmpty) continueColumns(workbook, sheet, table, added);
  return at;
}

/** A table without rows shows one blank row, into which the first row goes that is added. */
const hasNoRows = (sheet: SheetData, table: TableData): boolean => {
  const body = bodyArea(table);
  const isBlank = existingCells(sheet, body).every(({ cell }) => !hasContent(cell));
  return body.rowCount === 1 && isBlank;
};

function makeRoom(workbook: Workbook, sheet: SheetData, table: TableData, added: Area): void {
  const before = tableArea(table);
  const below = { ...added, row: before.row + before.rowCount };
  const inside = added.row < before.row + before.rowCount;
  if (inside) {
    const upper = { ...before, rowCount: added.row - before.row };
    whileSmaller(table, upper, () => insertCells(workbook, sheet, added, "down"));
  } else if (existingCells(sheet, below).length > 0) {
    insertCells(workbook, sheet, below, "down");
  }
  table.address = formatArea({ ...before, rowCount: before.rowCount + added.rowCount });
}

/** The table must not count as torn while a part of it moves. */
function whileSmaller(table: TableData, area: Area, move: () => void): void {
  const { address } = table;
  table.address = formatArea(area);
  try {
    move();
  } finally {
    table.address = address;
  }
}

/**
 * Deletes rows; when none is left, a blank one stays.
 * @throws ExcelError InvalidArgument for a row the table does not have
 */
export function deleteRows(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number,
  count = 1
): void {
  requireUnprotected(sheet);
  const body = bodyArea(table);
  if (index < 0 || index + count > body.rowCount) throw new ExcelError("InvalidArgument");
  const before = tableArea(table);
  if (count === body.rowCount) {
    clearArea(workbook, sheet, { ...body, rowCount: 1 }, "Contents");
    if (count > 1) deleteRows(workbook, sheet, table, 1, count - 1);
    return;
  }
  const gone = { ...body, row: body.row + index, rowCount: count };
  const upper = { ...before, rowCount: gone.row - before.row };
  whileSmaller(table, upper, () => deleteCells(workbook, sheet, gone, "up"));
  table.address = formatArea({ ...before, rowCount: before.rowCount - count });
}

/** Adds a column at the index (null: at the end); `values` may hold the header and every row. */
export function addColumn(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number | null,
  values: unknown,
  name: string | null
): number {
  requireUnprotected(sheet);
  const before = tableArea(table);
  const at = index ?? before.columnCount;
  if (at < 0 || at > before.columnCount) throw new ExcelError("InvalidArgument");
  const added = { ...before, column: before.column + at, columnCount: 1 };
  const inside = at < before.columnCount;
  if (inside) {
    const left = { ...before, columnCount: Math.max(at, 1) };
    whileSmaller(table, left, () => insertCells(workbook, sheet, added, "right"));
  } else if (existingCells(sheet, added).length > 0) {
    insertCells(workbook, sheet, added, "right");
  }
  table.address = formatArea({ ...before, columnCount: before.columnCount + 1 });
  table.columns.splice(at, 0, { id: table.columns.length + 1, name: "" });
  if (Array.isArray(values)) writeEntries(workbook, sheet, added, values);
  const header = headerArea(table);
  if (header && name !== null) {
    writeEntries(workbook, sheet, { ...header, column: added.column, columnCount: 1 }, name);
  }
  if (header) nameColumns(workbook, sheet, table, header);
  return at;
}

function nameColumns(workbook: Workbook, sheet: SheetData, table: TableData, header: Area): void {
  columnNames(workbook, headerValues(sheet, header)).forEach((name, i) => {
    const column = table.columns[i];
    if (column) column.name = name;
  });
  writeHeaders(sheet, table);
}

export function deleteColumn(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  index: number
): void {
  requireUnprotected(sheet);
  const before = tableArea(table);
  if (before.columnCount === 1) throw new ExcelError("InvalidOperation");
  const gone = { ...before, column: before.column + index, columnCount: 1 };
  const left = { ...before, columnCount: Math.max(index, 1) };
  whileSmaller(table, left, () => deleteCells(workbook, sheet, gone, "left"));
  table.columns.splice(index, 1);
  table.address = formatArea({ ...before, columnCount: before.columnCount - 1 });
}
