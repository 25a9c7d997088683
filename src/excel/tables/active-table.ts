import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf } from "../session/area";
import { readCells } from "../session/cells";

/** The table that the active cell is in. */
export interface ActiveTable {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}

/** Reads the table that the active cell is in; null outside every table. Changes nothing. */
export async function readActiveTable(context: Excel.RequestContext): Promise<ActiveTable | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const tables = context.workbook.getActiveCell().untrack().getTables(false).load("items/id");
  await context.sync();
  const [table] = tables.items;
  if (!table) return null;
  const range = sheet.tables.getItem(table.id).getRange().untrack();
  range.load(AREA);
  await context.sync();
  const area = areaOf(range);
  const { values } = await readCells(context, sheet, area, ["values"]);
  return { sheetId: sheet.id, area, values };
}
