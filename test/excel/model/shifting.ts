/** Inserting and deleting cells: cells, merges, tables, heights and widths move, and formulas and names follow. */
import {
  type Area,
  cellKey,
  formatArea,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  contains,
} from "./address";
import { continueColumns } from "./calculated-columns";
import { existingCells, mergesTouching } from "./cells";
import type { LineData, SheetData, TableData } from "./data";
import { ExcelError } from "./errors";
import { requireEditable } from "./protection";
import { rewriteFormulas } from "./rewriting";
import { tableArea, tablesTouching } from "./table-lookup";
import type { Workbook } from "./workbook";

type Direction = "down" | "right" | "up" | "left";

/** Moves the cells of the area and all below it down by the area's height. */
export const shiftDown = (workbook: Workbook, sheet: SheetData, area: Area): void =>
  insertCells(workbook, sheet, area, "down");

/** Inserts empty cells where the area is. @throws ExcelError as {@link move} */
export function insertCells(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  direction: "down" | "right"
): void {
  const moving = tail(area, direction);
  const size = extent(area, direction);
  const tables = tablesAfter(workbook, sheet, area, direction);
  move(workbook, sheet, moving, direction, size);
  for (const [table, after] of tables) table.address = formatArea(after);
  const [rows, columns] = direction === "down" ? [size, 0] : [0, size];
  const from = moving;
  rewriteFormulas(workbook, {
    kind: "moved",
    sheet: sheet.name,
    from,
    rows,
    columns,
    deleted: null,
  });
  if (direction === "down") moveLines(sheet, sheet.rows, area, area.row, area.rowCount);
  else moveLines(sheet, sheet.columns, area, area.column, area.columnCount);
  for (const { table } of tablesTouching(workbook, sheet, area)) {
    continueColumns(workbook, sheet, table, area);
  }
}

/** Deletes the cells of the area and closes the gap. */
export function deleteCells(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  direction: "up" | "left"
): void {
  requireEditable(sheet, area);
  const tables = tablesAfter(workbook, sheet, area, direction);
  for (const { row, column } of existingCells(sheet, area))
    delete sheet.cells[cellKey(row, column)];
  sheet.merges = sheet.merges.filter((merge) => !contains(area, parseAddress(merge).area));
  const size = extent(area, direction);
  const rest = tail(area, direction);
  const beyond =
    direction === "up"
      ? { ...rest, row: rest.row + size, rowCount: rest.rowCount - size }
      : { ...rest, column: rest.column + size, columnCount: rest.columnCount - size };
  const any = beyond.rowCount > 0 && beyond.columnCount > 0;
  if (any) move(workbook, sheet, beyond, direction, size);
  for (const [table, after] of tables) table.address = formatArea(after);
  const gone = tablesTouching(workbook, sheet, area).filter(
    ({ table }) => !tables.has(table) && contains(area, tableArea(table))
  );
  workbook.data.tables = workbook.data.tables.filter(
    (table) => !gone.some((placed) => placed.table === table)
  );
  const [rows, columns] = direction === "up" ? [-size, 0] : [0, -size];
  const from = any ? beyond : null;
  rewriteFormulas(workbook, {
    kind: "moved",
    sheet: sheet.name,
    from,
    rows,
    columns,
    deleted: area,
  });
  if (direction === "up") moveLines(sheet, sheet.rows, area, area.row, -area.rowCount);
  else moveLines(sheet, sheet.columns, area, area.column, -area.columnCount);
}

/**
 * Where the tables lie afterwards that the insertion or deletion touches; those that it deletes are left out. Rows inserted into
 * the body of a table or deleted from it make it longer or shorter.
 * @throws ExcelError InsertDeleteConflict when a table would be torn
 */
function tablesAfter(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  direction: Direction
): Map<TableData, Area> {
  const deletes = direction === "up" || direction === "left";
  const size = extent(area, direction);
  const after = new Map<TableData, Area>();
  for (const { table, area: own } of tablesTouching(workbook, sheet, tail(area, direction))) {
    if (deletes && contains(area, own)) continue;
    const overlap = intersect(area, own);
    const isMoved = contains(tail(area, direction), own) && !(deletes && overlap);
    if (isMoved) {
      const by = deletes ? -size : size;
      after.set(
        table,
        isVertical(direction) ? { ...own, row: own.row + by } : { ...own, column: own.column + by }
      );
      continue;
    }
    const wide =
      area.column <= own.column && area.column + area.columnCount >= own.column + own.columnCount;
    const rowCount = own.rowCount + (deletes ? -(overlap?.rowCount ?? 0) : size);
    const keepsHeader = area.row > own.row && rowCount >= 2;
    if (!wide || !isVertical(direction) || !keepsHeader) {
      throw new ExcelError("InsertDeleteConflict");
    }
    after.set(table, { ...own, rowCount });
  }
  return after;
}

const isVertical = (direction: Direction): boolean => direction === "down" || direction === "up";

const extent = (area: Area, direction: Direction): number =>
  isVertical(direction) ? area.rowCount : area.columnCount;

/** The area and everything after it in the direction. */
const tail = (area: Area, direction: Direction): Area =>
  isVertical(direction)
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };

/**
 * @throws ExcelError InsertDeleteConflict when a merge would be torn, NonBlankCellOffSheet at the grid's end
 */
function move(
  workbook: Workbook,
  sheet: SheetData,
  moving: Area,
  direction: Direction,
  by: number
): void {
  requireEditable(sheet, { ...moving, rowCount: 1, columnCount: 1 });
  const offset = direction === "up" || direction === "left" ? -by : by;
  const moved = (area: Area): Area =>
    isVertical(direction)
      ? { ...area, row: area.row + offset }
      : { ...area, column: area.column + offset };
  const torn = mergesTouching(sheet, moving).some((merge) => !contains(moving, merge));
  if (torn) throw new ExcelError("InsertDeleteConflict");

  const cells = existingCells(sheet, moving);
  for (const { row, column } of cells) delete sheet.cells[cellKey(row, column)];
  for (const { row, column, cell } of cells) {
    const to = moved({ row, column, rowCount: 1, columnCount: 1 });
    const origin = cell.spilledFrom && parseAddress(cell.spilledFrom).area;
    if (origin && contains(moving, origin)) cell.spilledFrom = formatArea(moved(origin));
    if (to.row >= MAX_ROWS || to.column >= MAX_COLUMNS)
      throw new ExcelError("NonBlankCellOffSheet");
    sheet.cells[cellKey(to.row, to.column)] = cell;
  }
  sheet.merges = sheet.merges.map((merge) => {
    const { area } = parseAddress(merge);
    return intersect(area, moving) ? formatArea(moved(area)) : merge;
  });
  workbook.touch();
}

/** Heights and widths move along when whole rows or columns are inserted or deleted. */
function moveLines(
  sheet: SheetData,
  lines: Record<string, LineData>,
  area: Area,
  from: number,
  by: number
): void {
  const whole =
    lines === sheet.rows ? area.columnCount === MAX_COLUMNS : area.rowCount === MAX_ROWS;
  if (!whole) return;
  const entries = Object.entries(lines);
  for (const [index] of entries) if (Number(index) >= from) delete lines[index];
  for (const [index, line] of entries) {
    const number = Number(index);
    if (number < from || (by < 0 && number < from - by)) continue;
    lines[number + by] = line;
  }
}
