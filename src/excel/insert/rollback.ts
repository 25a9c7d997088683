import { isPlain, type Area, type SheetSpec } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { clearArea, clearContents, narrow } from "./clear";
import type { Site } from "./look";
import { loadMark } from "./mark";
import { afterCellEdit, isNameTaken } from "../session/session";
import { widenedColumns, type Part } from "./steps";
import type { Journal } from "./write";

/**
 * Takes back what an insertion has written before it failed: its sites had been empty, so everything there goes but
 * what somebody else has typed where formulas were still to come.
 * Waits until the user has finished typing into a cell. Deleting a sheet clears Excel's undo list.
 *
 * @param error what the insertion failed with: a sheet whose name was taken may be somebody else's
 * @param journal how far the insertion came: somebody else may use the cells it has not reached
 * @throws Error where a new chart has no name of ours: Excel may have failed before naming it, or it is somebody else's
 */
export async function rollBack(
  parts: readonly Part[],
  error: unknown,
  journal: Journal
): Promise<void> {
  await afterCellEdit(async (context) => {
    const found = await findRemains(context, parts, error, journal);
    const [first] = parts;
    if (first) context.workbook.worksheets.getItem(first.site.activeSheetId).activate();
    for (const remains of found) remains.takeBack();
    await context.sync();
    if (found.some(({ isUnsure }) => isUnsure())) throw new Error("a chart of unknown origin");
  });
}

/** The part as far as it may have been written. */
function reached({ spec, site }: Part, reachedRow: number): Part {
  const rows = Math.min(site.area.rows, Math.max(1, reachedRow - site.area.row));
  return { spec, site: { ...site, area: { ...site.area, rows } } };
}

async function findRemains(
  context: Excel.RequestContext,
  parts: readonly Part[],
  error: unknown,
  journal: Journal
): Promise<Remains[]> {
  const { worksheets } = context.workbook;
  const sheets = parts.map(({ site, spec }) =>
    site.sheet === null
      ? worksheets.getItemOrNullObject(spec.sheetName).load("id")
      : worksheets.getItem(site.sheet.id)
  );
  await context.sync();
  const found = parts.flatMap((part, index) => {
    const sheet = sheets[index];
    if (!sheet || sheet.isNullObject) return [];
    if (part.site.sheet === null) return [remainingSheet(sheet, error)];
    const typed = loadTyped(sheet, part, journal);
    return [remainingCells(sheet, reached(part, journal.reachedRow), typed)];
  });
  await context.sync();
  return found;
}

/** What is left of a part. Both answer after the request that looked for it. */
interface Remains {
  takeBack(): void;
  /** Something is left that may be ours or somebody else's. */
  isUnsure(): boolean;
}

function remainingSheet(sheet: Excel.Worksheet, error: unknown): Remains {
  const isMarked = loadMark(sheet);
  return {
    takeBack() {
      if (isMarked() || !isNameTaken(error)) sheet.delete();
    },
    isUnsure: () => false,
  };
}

/** Where somebody else has typed into cells that were left blank for formulas. Answers after the next request. */
function loadTyped(sheet: Excel.Worksheet, part: Part, { awaiting }: Journal): () => Area[] {
  const used = awaiting
    .filter((cells) => cells.part === part)
    .map(({ area }) => rangeAt(sheet, area).getUsedRangeOrNullObject(true).untrack().load(AREA));
  return () => used.filter(({ isNullObject }) => !isNullObject).map(areaOf);
}

function remainingCells(sheet: Excel.Worksheet, part: Part, typed: () => Area[]): Remains {
  const { spec, site } = part;
  const tables = rangeAt(sheet, site.area).getTables(false).load("items/id");
  const charts = sheet.charts.load("items/id,items/name");
  return {
    takeBack() {
      for (const chart of newCharts(site, charts)) {
        if (isOurs(spec, chart)) chart.delete();
      }
      if (isPlain(spec)) clearContents(sheet, site.area, typed());
      else clearArea(sheet, site.area, tables.items, typed());
      for (const column of widenedColumns(part)) narrow(sheet, site.area.row, column);
    },
    isUnsure: () =>
      spec.charts.length > 0 && newCharts(site, charts).some((chart) => !isOurs(spec, chart)),
  };
}

/** A chart of an earlier insertion has the same name, so the name alone does not tell. */
function newCharts({ charts }: Site, { items }: Excel.ChartCollection): Excel.Chart[] {
  return items.filter(({ id }) => !charts.includes(id));
}

function isOurs({ charts }: SheetSpec, chart: Excel.Chart): boolean {
  return charts.some(({ name }) => name === chart.name);
}
