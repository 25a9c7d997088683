import { without } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { putBack, type Held } from "../session/change-cells";
import type { WidenedColumn } from "./steps";

/** Cells that an insertion has written, and what tells them from what somebody has typed there since. */
export interface OwnCells {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** The header rows of tables are cleared last, with the tables: Excel would name the columns anew. */
  readonly headers: readonly Area[];
  /** Formats were written too, not only contents. */
  readonly formats: boolean;
  /** What was written into a row takes at most so many bytes. */
  readonly rowBytes: number;
  /** Whether a cell holds what the insertion has written, or nothing. */
  isOwn(row: number, column: number, content: unknown): boolean;
}

/** Sends what is waiting, and words the failure. */
export type Send = () => Promise<void>;

/** What is sent with the last of the cells: before they are cleared, and after. */
export interface Around {
  readonly before?: () => void;
  readonly after?: () => void;
}

/** Cells that are read and cleared in one request, and about how much of them the answer holds: cleared is cleared. */
const CELLS = 2_000;
const ANSWER_BYTES = 1_000_000;

/**
 * Takes contents and formats out of cells that had been empty before they were written. Each request reads the cells
 * before it clears them, and what somebody has typed there since is put back at once.
 *
 * @param around what else is taken away, in the last request: before the cells are cleared, and asked after that
 * @returns the cells that hold what somebody has typed
 */
export async function clearOwn(send: Send, own: OwnCells, around: Around = {}): Promise<Area[]> {
  const pieces = without(own.area, own.headers).flatMap((area) => piecesOf(area, own.rowBytes));
  const last = pieces.splice(-1);
  const typed: TypedCell[] = [];
  for (const piece of pieces) typed.push(...(await clearPieces(send, own, [piece], {})));
  typed.push(...(await clearPieces(send, own, [...last, ...own.headers], around)));
  return typed.map(({ area }) => area);
}

interface TypedCell {
  readonly area: Area;
  readonly held: Held;
  readonly format: unknown;
}

async function clearPieces(
  send: Send,
  own: OwnCells,
  areas: readonly Area[],
  { before, after }: Around
): Promise<TypedCell[]> {
  const { sheet } = own;
  const read = areas.map((area) => ({
    area,
    cells: rangeAt(sheet, area).load("formulas,values,numberFormat"),
  }));
  before?.();
  // Not "all": comments on blank cells had been there before, or have come since.
  for (const area of areas) {
    rangeAt(sheet, area).clear(Excel.ClearApplyTo.contents);
    if (own.formats) rangeAt(sheet, area).clear(Excel.ClearApplyTo.formats);
  }
  after?.();
  await send();
  const typed = read.flatMap(({ area, cells }) => typedIn(own, area, cells));
  for (const { area, held, format } of typed) {
    if (own.formats) rangeAt(sheet, area).numberFormat = [[format]];
    putBack(sheet, area, held);
  }
  if (typed.length > 0) await send();
  return typed;
}

function typedIn(
  own: OwnCells,
  area: Area,
  { formulas, values, numberFormat }: Excel.Range
): TypedCell[] {
  return formulas.flatMap((line: unknown[], i: number) =>
    line.flatMap((content, j): TypedCell[] => {
      const [row, column] = [area.row + i, area.column + j];
      if (own.isOwn(row, column, content)) return [];
      return [
        {
          area: { row, column, rows: 1, columns: 1 },
          held: { formulas: [[content]], values: [[values[i]?.[j]]] },
          format: numberFormat[i]?.[j],
        },
      ];
    })
  );
}

function piecesOf(area: Area, rowBytes: number): Area[] {
  const fitting = Math.min(CELLS / area.columns, ANSWER_BYTES / rowBytes);
  const height = Math.max(1, Math.floor(fitting));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, index) => ({
    ...area,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}

/** What goes from an area besides its cells. */
export function clearAround(
  sheet: Excel.Worksheet,
  area: Area,
  tables: readonly Excel.Table[]
): void {
  // Deleting a table would move the cells below it, so it is turned into plain cells first.
  for (const table of tables) table.convertToRange();
  const range = rangeAt(sheet, area);
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

/**
 * Deletes a sheet that an insertion has made, but only when nothing else stands on it once its own cells are cleared:
 * no cell, comment, name, table or chart of somebody else.
 *
 * @param removed what is taken away with its cells
 * @returns where something else stands, so that the sheet stays; empty where it is gone
 */
export async function deleteOwnSheet(
  context: Excel.RequestContext,
  send: Send,
  own: OwnCells,
  removed: () => void
): Promise<Area[]> {
  const { sheet, area } = own;
  sheet.load("name");
  const others: Others[] = [];
  const typed = await clearOwn(send, own, {
    before: removed,
    after: () => others.push(loadOthers(sheet)),
  });
  if (typed.length > 0) return typed;
  const [found] = others.filter(stands);
  if (found) return [found.used.isNullObject ? area : areaOf(found.used)];
  const late = sheet.getUsedRangeOrNullObject(true).load(`${AREA},formulas,values,numberFormat`);
  sheet.delete();
  await send();
  if (late.isNullObject) return [];
  // Somebody has typed between the two requests: it comes back on a sheet of the same name.
  const again = context.workbook.worksheets.add(sheet.name);
  rangeAt(again, areaOf(late)).numberFormat = late.numberFormat;
  putBack(again, areaOf(late), late);
  await send();
  return [areaOf(late)];
}

/** What else can stand on a sheet. */
interface Others {
  readonly used: Excel.Range;
  readonly collections: readonly { readonly items: readonly unknown[] }[];
  readonly names: Excel.NamedItemCollection;
}

function loadOthers(sheet: Excel.Worksheet): Others {
  return {
    used: sheet.getUsedRangeOrNullObject(true).load(AREA),
    collections: [
      sheet.comments.load("items/id"),
      sheet.tables.load("items/id"),
      sheet.charts.load("items/id"),
    ],
    names: sheet.names.load("items/name"),
  };
}

/** Excel keeps the print titles that we set as a name. */
const PRINT_NAMES = /^(_xlnm\.)?Print_/;

function stands({ used, collections, names }: Others): boolean {
  return (
    !used.isNullObject ||
    collections.some(({ items }) => items.length > 0) ||
    names.items.some(({ name }) => !PRINT_NAMES.test(name))
  );
}

/** Gives a column back the width it had before it was made wider. */
export function narrow(sheet: Excel.Worksheet, row: number, { column, from }: WidenedColumn): void {
  if (!from) return;
  const { format } = rangeAt(sheet, { row, column, rows: 1, columns: 1 });
  if (from.isStandard) format.useStandardWidth = true;
  else format.columnWidth = from.width;
}
