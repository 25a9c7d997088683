import { rangeAt, type Part } from "./steps";

/**
 * Takes back what an insertion has written: its sites had been empty, so everything there goes.
 * Waits until the user has finished typing into a cell. Deleting a sheet clears Excel's undo list.
 */
export async function rollBack(parts: readonly Part[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = parts.map((part) => find(context, part));
    await context.sync();
    const [first] = parts;
    if (first) context.workbook.worksheets.getItem(first.site.activeSheetId).activate();
    for (const remains of found) takeBack(remains);
    await context.sync();
  });
}

interface Remains {
  readonly part: Part;
  readonly sheet: Excel.Worksheet;
  /** In the part's area, which held none before; null on a sheet that goes as a whole. */
  readonly tables: Excel.TableScopedCollection | null;
}

function find(context: Excel.RequestContext, part: Part): Remains {
  const { worksheets } = context.workbook;
  const { spec, site } = part;
  if (site.sheet === null) {
    const made = worksheets.getItemOrNullObject(spec.sheetName);
    return { part, sheet: made.load("id"), tables: null };
  }
  const sheet = worksheets.getItem(site.sheet.id);
  return { part, sheet, tables: rangeAt(sheet, site.area).getTables(false).load("items/id") };
}

function takeBack({ part, sheet, tables }: Remains): void {
  const { site } = part;
  if (site.sheet === null) {
    if (!sheet.isNullObject) sheet.delete();
    return;
  }
  // Deleting a table would move the cells below it, so it is turned into plain cells first.
  for (const table of tables?.items ?? []) table.convertToRange();
  const range = rangeAt(sheet, site.area);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear();
  site.columnWidths.forEach(({ width, isStandard }, column) => {
    const { format } = range.getColumn(column).untrack();
    if (isStandard) format.useStandardWidth = true;
    else format.columnWidth = width;
  });
}
