import type { SheetSpec } from "../sheet-spec";
import type { Site } from "./look";
import { rangeAt } from "./steps";

/**
 * Takes back what an insertion has written: the site had been empty, so everything there goes.
 * Waits until the user has finished typing into a cell. Deleting a sheet clears Excel's undo list.
 */
export async function rollBack(spec: SheetSpec, site: Site): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    if (site.sheet === null) await deleteSheet(context, spec.sheetName);
    else await clearArea(context, spec, site, site.sheet.id);
  });
}

async function deleteSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

async function clearArea(
  context: Excel.RequestContext,
  spec: SheetSpec,
  site: Site,
  sheetId: string
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const tables = spec.tables.map(({ name }) => sheet.tables.getItemOrNullObject(name).load("id"));
  await context.sync();
  // Deleting a table would move the cells below it, so it is turned into plain cells first.
  for (const table of tables) if (!table.isNullObject) table.convertToRange();
  const range = rangeAt(sheet, site.area);
  range.unmerge();
  range.clear();
  site.columnWidths.forEach((width, column) => {
    range.getColumn(column).format.columnWidth = width;
  });
  await context.sync();
}
