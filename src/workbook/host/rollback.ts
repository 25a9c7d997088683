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
  readonly tables: readonly Excel.Table[];
}

function find(context: Excel.RequestContext, part: Part): Remains {
  const { worksheets, tables } = context.workbook;
  const { spec, site } = part;
  const sheet =
    site.sheet === null
      ? worksheets.getItemOrNullObject(spec.sheetName)
      : worksheets.getItem(site.sheet.id);
  return {
    part,
    sheet: sheet.load("id"),
    tables: spec.tables.map(({ name }) => tables.getItemOrNullObject(name).load("id")),
  };
}

function takeBack({ part, sheet, tables }: Remains): void {
  const { site } = part;
  if (site.sheet === null) {
    if (!sheet.isNullObject) sheet.delete();
    return;
  }
  // Deleting a table would move the cells below it, so it is turned into plain cells first.
  for (const table of tables) if (!table.isNullObject) table.convertToRange();
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
