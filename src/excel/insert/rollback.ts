import { placed } from "../../sheets/spec/address";
import { isFormula, isPlain, type Cell, type SheetSpec } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";
import { afterCellEdit, isNameTaken } from "../session/session";
import { contentsOf, rowBytes } from "./contents";
import { clearAround, narrow, takeAway, type OwnCells, type Removal } from "./clear";
import type { Site } from "./look";
import { loadMark } from "./mark";
import { widenedColumns, widenTable, type Part } from "./steps";
import type { Journal } from "./write";
import { forgetWritten, loadWritten } from "./written";

/**
 * Takes back what an insertion has written before it failed: its sites had been empty, so everything there goes but
 * what somebody else has typed there.
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
    const send = (): Promise<void> => context.sync();
    const found = await findRemains(context, parts, error, journal);
    const [first] = parts;
    if (first) context.workbook.worksheets.getItem(first.site.activeSheetId).activate();
    await takeAway(
      context,
      send,
      found.flatMap((remains) => remains.removal() ?? [])
    );
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
    return part.site.sheet === null
      ? [remainingSheet(sheet, part, error)]
      : [remainingCells(sheet, reached(part, journal.reachedRow))];
  });
  await context.sync();
  return found;
}

/** What is left of a part. Both answer after the request that looked for it. */
interface Remains {
  /** What goes of it; null where it turns out to be somebody else's. */
  removal(): Removal | null;
  /** Something is left that may be ours or somebody else's. */
  isUnsure(): boolean;
}

function remainingSheet(sheet: Excel.Worksheet, part: Part, error: unknown): Remains {
  const isMarked = loadMark(sheet);
  const written = loadWritten(sheet);
  const tables = sheet.tables.load("items/id");
  const charts = sheet.charts.load("items/id,items/name");
  return {
    removal() {
      if (!isMarked() && isNameTaken(error)) return null;
      return {
        own: { ...ownCells(sheet, part), formats: false },
        deletesSheet: true,
        before() {
          for (const chart of charts.items) if (isOurs(part.spec, chart)) chart.delete();
          for (const table of tables.items) table.convertToRange();
          forgetWritten(sheet, written(namesIn(part)));
        },
      };
    },
    isUnsure: () => false,
  };
}

/** What the part has sent to its cells; of an insertion that failed, each holds that or still nothing. */
function ownCells(sheet: Excel.Worksheet, { spec, site }: Part): OwnCells {
  const { area } = site;
  return {
    sheet,
    area,
    headers: [
      ...spec.tables.map((table) => ({ ...placed(table.area, area), rows: 1 })),
      ...(site.extended ? [{ ...area, rows: 1 }] : []),
    ].filter(({ row }) => row < area.row + area.rows),
    formats: !isPlain(spec),
    rowBytes: rowBytes(contentsOf(spec)),
    isOwn: (row, column, content) =>
      content === "" || isSent(spec.cells[row - area.row]?.[column - area.column] ?? null, content),
  };
}

/** Whether a cell holds what was sent to it. Excel writes formulas in its own way, so any formula is taken for ours. */
function isSent(cell: Cell, content: unknown): boolean {
  if (cell === null) return false;
  return isFormula(cell)
    ? typeof content === "string" && content.startsWith("=")
    : cell === content;
}

function remainingCells(sheet: Excel.Worksheet, part: Part): Remains {
  const { spec, site } = part;
  const tables = rangeAt(sheet, site.area).getTables(false).load("items/id");
  const charts = sheet.charts.load("items/id,items/name");
  const written = loadWritten(sheet);
  return {
    removal: () => ({
      own: ownCells(sheet, part),
      deletesSheet: false,
      before() {
        for (const chart of newCharts(site, charts)) if (isOurs(spec, chart)) chart.delete();
        const own = tables.items.filter(({ id }) => id !== site.extended?.id);
        if (own.length < tables.items.length) takeOff(sheet, site);
        if (!isPlain(spec)) clearAround(sheet, site.area, own);
        forgetWritten(sheet, written(namesIn(part)));
      },
      after() {
        for (const column of widenedColumns(part)) narrow(sheet, site.area.row, column);
      },
    }),
    isUnsure: () =>
      spec.charts.length > 0 && newCharts(site, charts).some((chart) => !isOurs(spec, chart)),
  };
}

function namesIn({ spec }: Part): string[] {
  return spec.tables.map(({ name }) => name);
}

/** The table touches the place: it has been given these columns. */
function takeOff(sheet: Excel.Worksheet, { extended, area }: Site): void {
  if (extended) widenTable(sheet.tables.getItem(extended.id), -area.columns);
}

/** A chart of an earlier insertion has the same name, so the name alone does not tell. */
function newCharts({ charts }: Site, { items }: Excel.ChartCollection): Excel.Chart[] {
  return items.filter(({ id }) => !charts.includes(id));
}

function isOurs({ charts }: SheetSpec, chart: Excel.Chart): boolean {
  return charts.some(({ name }) => name === chart.name);
}
