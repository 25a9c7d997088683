/**
 * AutoCorrect's "Fill formulas in tables to create calculated columns", which is on unless the user turns it off and which
 * an add-in can neither see nor switch. Reports differ in what becomes of a column into which different formulas are
 * set; this is the harshest: the last of them fills every cell of the column that is blank or holds a formula.
 */
import { type Area, cellArea, eachCell, intersect } from "./address";
import { editCell, findCell, hasContent } from "./cells";
import type { SheetData, TableData } from "./data";
import { bodyArea, tablesTouching } from "./table-lookup";
import type { Workbook } from "./workbook";
import { removeSpill } from "./spills";

/** The rows of the formulas set into each column, from top to bottom, by column. */
export type SetFormulas = ReadonlyMap<number, readonly number[]>;

/** After a write into the area. */
export function fillCalculatedColumns(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  set: SetFormulas
): void {
  if (!workbook.fillsFormulas || set.size === 0) return;
  for (const { table } of tablesTouching(workbook, sheet, area)) {
    const body = bodyArea(table);
    for (const [column, rows] of set) {
      const last = rows.filter((row) => intersect(body, cellArea(row, column))).at(-1);
      if (last === undefined) continue;
      fillColumn(workbook, sheet, { ...body, column, columnCount: 1 }, last);
    }
  }
}

/** Gives rows that were added to a table the formulas of its calculated columns, where they are blank. */
export function continueColumns(
  workbook: Workbook,
  sheet: SheetData,
  table: TableData,
  added: Area
): void {
  if (!workbook.fillsFormulas) return;
  const body = bodyArea(table);
  for (let column = body.column; column < body.column + body.columnCount; column++) {
    const row = formulaRow(workbook, sheet, { ...body, column, columnCount: 1 }, added);
    if (row !== null) fillColumn(workbook, sheet, { ...added, column, columnCount: 1 }, row);
  }
}

/** A row of the formula that all cells of the column outside the added ones hold, or null. */
function formulaRow(
  workbook: Workbook,
  sheet: SheetData,
  column: Area,
  added: Area
): number | null {
  let first: { row: number; formula: string } | null = null;
  for (const { row, column: at } of eachCell(column)) {
    if (row >= added.row && row < added.row + added.rowCount) continue;
    const formula = findCell(sheet, row, at)?.formula;
    if (formula === undefined) return null;
    first ??= { row, formula };
    if (workbook.formulas.copied(first.formula, row - first.row, 0) !== formula) return null;
  }
  return first?.row ?? null;
}

/** Fills the column's cells that are blank or hold formulas with the formula in the row. */
function fillColumn(workbook: Workbook, sheet: SheetData, column: Area, from: number): void {
  const source = findCell(sheet, from, column.column)?.formula;
  if (source === undefined) return;
  for (const { row, column: at } of eachCell(column)) {
    const before = findCell(sheet, row, at);
    const formula = workbook.formulas.copied(source, row - from, 0);
    if (before?.formula === formula || (hasContent(before) && before?.formula === undefined)) {
      continue;
    }
    workbook.formulas.entered(sheet.name, row, at);
    editCell(sheet, row, at, (cell) => {
      removeSpill(sheet, row, at, cell);
      delete cell.value;
      delete cell.spilledFrom;
      cell.formula = formula;
    });
  }
}
