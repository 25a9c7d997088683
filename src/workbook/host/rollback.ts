import type { SheetSpec } from "../sheet-spec";
import type { Site } from "./look";
import { rangeAt, type Part } from "./steps";

/**
 * Takes back what an insertion has written: its sites had been empty, so everything there goes.
 * Waits until the user has finished typing into a cell. Deleting a sheet clears Excel's undo list.
 *
 * @throws Error where a new chart has no name of ours: Excel may have failed before naming it, or it is somebody else's
 */
export async function rollBack(parts: readonly Part[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = parts.map((part) => find(context, part));
    await context.sync();
    const [first] = parts;
    if (first) context.workbook.worksheets.getItem(first.site.activeSheetId).activate();
    for (const remains of found) takeBack(remains);
    await context.sync();
    refuseUnnamedCharts(found);
  });
}

interface Remains {
  readonly part: Part;
  readonly sheet: Excel.Worksheet;
  /** In the part's area, which held none before; null on a sheet that goes as a whole. */
  readonly tables: Excel.TableScopedCollection | null;
  /** All of the sheet; null on a sheet that goes as a whole. */
  readonly charts: Excel.ChartCollection | null;
}

function find(context: Excel.RequestContext, part: Part): Remains {
  const { worksheets } = context.workbook;
  const { spec, site } = part;
  if (site.sheet === null) {
    const made = worksheets.getItemOrNullObject(spec.sheetName);
    return { part, sheet: made.load("id"), tables: null, charts: null };
  }
  const sheet = worksheets.getItem(site.sheet.id);
  const tables = rangeAt(sheet, site.area).getTables(false).load("items/id");
  return { part, sheet, tables, charts: sheet.charts.load("items/id,items/name") };
}

function takeBack({ part, sheet, tables, charts }: Remains): void {
  const { site, spec } = part;
  if (site.sheet === null) {
    if (!sheet.isNullObject) sheet.delete();
    return;
  }
  for (const chart of charts ? newCharts(site, charts) : []) {
    if (isOurs(spec, chart)) chart.delete();
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

/** A chart of an earlier insertion has the same name, so the name alone does not tell. */
function newCharts({ charts }: Site, { items }: Excel.ChartCollection): Excel.Chart[] {
  return items.filter(({ id }) => !charts.includes(id));
}

function isOurs({ charts }: SheetSpec, chart: Excel.Chart): boolean {
  return charts.some(({ name }) => name === chart.name);
}

function refuseUnnamedCharts(found: readonly Remains[]): void {
  for (const { part, charts } of found) {
    if (!charts || part.spec.charts.length === 0) continue;
    const unsure = newCharts(part.site, charts).some((chart) => !isOurs(part.spec, chart));
    if (unsure) throw new Error("a chart of unknown origin");
  }
}
