import { LEAST_SCALE, readableHeight } from "./paper";
import { sizeOf, type Area, type SheetSpec } from "./sheet-spec";
import { sideBySide, stacked } from "./stacking";

/**
 * Two tables of the same rows as one sheet whose text can be read on paper: below one another on one page or on a page each, or,
 * where one of them takes several pages, side by side, so that its heading is repeated on every page.
 */
export function twoBlocks(first: SheetSpec, second: SheetSpec): SheetSpec {
  const most = readableHeight(first.page.format);
  const room = most * LEAST_SCALE;
  const [above, below] = [height(first), height(second)];
  if (Math.max(above, below) > most) return sideBySide(first, second);
  const onOnePage = above + BLANK_HEIGHT + below <= most;
  const both = onOnePage
    ? stacked([first, second])
    : stacked([filling(first, room), filling(second, room)]);
  const page = { ...both.page, repeatedRows: null };
  return {
    ...both,
    page: onOnePage ? { ...page, pages: 1 } : { ...page, pages: 2, printAreas: apart(both, first) },
  };
}

/** Whether a sheet can be read when all of it is printed on one page. */
export function fitsOnePage(spec: SheetSpec): boolean {
  return height(spec) <= readableHeight(spec.page.format);
}

/** The two tables with their lines, each on a page. */
function apart({ page }: SheetSpec, first: SheetSpec): Area[] {
  const { rows } = sizeOf(first);
  return page.printAreas.flatMap((area) => [
    { ...area, rows },
    { ...area, row: rows + 1, rows: area.rows - rows - 1 },
  ]);
}

const BLANK_HEIGHT = 14;
/** How much higher the rows of a short table may become to fill its page. */
const HIGHEST = 1.6;

function height({ rowHeights }: SheetSpec): number {
  return rowHeights.reduce((sum, points) => sum + points, 0);
}

/** A table that has a page to itself, with rows as high as the page has room for, within limits. */
function filling(spec: SheetSpec, room: number): SheetSpec {
  const [table] = spec.tables;
  if (!table) return spec;
  const isBody = (row: number): boolean =>
    row > table.area.row && row < table.area.row + table.area.rows;
  const body = spec.rowHeights.reduce((sum, points, row) => sum + (isBody(row) ? points : 0), 0);
  const factor = Math.min(HIGHEST, 1 + Math.max(0, room - height(spec)) / body);
  return {
    ...spec,
    rowHeights: spec.rowHeights.map((points, row) =>
      isBody(row) ? Math.floor(points * factor) : points
    ),
  };
}
