import { intersection } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { readCells } from "../session/cells";

/** The part of the selection that is in use; of a table that it touches, all rows of the selected columns. */
export interface Selection {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly table: SelectedTable | null;
}

/** A table with a header row and no row of totals, which can be given more columns. */
export interface SelectedTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** Of all its columns. */
  readonly headings: readonly string[];
}

/** Reads what is selected; whole columns may be. Null for a selection without contents. Changes nothing. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const selected = context.workbook.getSelectedRange().untrack();
  const used = selected.getUsedRangeOrNullObject(true).untrack().load(AREA);
  const tables = selected
    .getTables(false)
    .load("items/id,items/name,items/showHeaders,items/showTotals");
  await context.sync();
  if (used.isNullObject) return null;
  const table = await readTable(context, sheet, tables.items);
  const found = areaOf(used);
  const rows = table && { ...found, row: table.area.row, rows: table.area.rows };
  const area = (table && rows && intersection(table.area, rows)) ?? found;
  const { values, numberFormat } = await readCells(context, sheet, area, [
    "values",
    "numberFormat",
  ]);
  return { sheetId: sheet.id, sheet: sheet.name, area, values, numberFormats: numberFormat, table };
}

/** Null for none, or several of which nobody knows which is meant. */
async function readTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  [only, another]: readonly Excel.Table[]
): Promise<SelectedTable | null> {
  if (!only || another || !only.showHeaders || only.showTotals) return null;
  const range = sheet.tables.getItem(only.id).getRange().untrack().load(AREA);
  await context.sync();
  const area = areaOf(range);
  const headers = rangeAt(sheet, { ...area, rows: 1 }).load("values");
  await context.sync();
  const headings = (headers.values[0] ?? []).map(String);
  return { id: only.id, name: only.name, area, headings };
}
