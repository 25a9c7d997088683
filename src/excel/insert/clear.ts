import { without } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { putBack, type Held } from "../session/change-cells";
import { packed } from "../session/readings";
import { splitRows } from "./contents";
import { loadNotes } from "./notes";
import type { WidenedColumn } from "./steps";

/** Cells that an insertion has written, and what tells them from what somebody has typed there since. */
export interface OwnCells {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** The header rows of tables are cleared last, with the tables: Excel would name the columns anew. */
  readonly headers: readonly Area[];
  /** Formats were written too, not only contents. */
  readonly formats: boolean;
  /** About what Excel's answer takes for each row of the area. */
  readonly rowBytes: readonly number[];
  /** Whether a cell holds what the insertion has written, or nothing. */
  isOwn(row: number, column: number, content: unknown): boolean;
}

/** Something that is taken away: cells, with what is around them. */
export interface Removal {
  readonly own: OwnCells;
  /** Its sheet goes too where nothing else stands on it. */
  readonly deletesSheet: boolean;
  /** What else goes, in the request that clears the last of its cells: before they are cleared, and after. */
  readonly before?: () => void;
  readonly after?: () => void;
}

/** Sends what is waiting, and words the failure. */
export type Send = () => Promise<void>;

/**
 * Takes contents and formats out of cells that had been empty before they were written. Each request reads the cells
 * before it clears them, and what somebody has typed there since is put back at once. Then deletes the sheets that go.
 *
 * @returns for each removal, the cells where something of somebody else stands
 */
export async function takeAway(
  context: Excel.RequestContext,
  send: Send,
  removals: readonly Removal[]
): Promise<Area[][]> {
  const others = new Map<Removal, Others>();
  const stayed = new Map<Removal, Area[]>(removals.map((removal) => [removal, []]));
  for (const pieces of packed(removals.flatMap(piecesOf))) {
    for (const { removal, area } of await clearPieces(send, pieces, others)) {
      stayed.get(removal)?.push(area);
    }
  }
  const emptied = removals.filter(
    (removal) => removal.deletesSheet && stayed.get(removal)?.length === 0
  );
  for (const removal of emptied) stayed.get(removal)?.push(...standing(removal, others));
  const deleted = emptied.filter((removal) => stayed.get(removal)?.length === 0);
  for (const [removal, area] of await deleteSheets(context, send, deleted)) {
    stayed.get(removal)?.push(area);
  }
  return removals.map((removal) => stayed.get(removal) ?? []);
}

/** Cells of a removal that are cleared in one request. */
interface Piece {
  readonly removal: Removal;
  readonly areas: readonly Area[];
  readonly bytes: number;
  /** What is around goes with it. */
  readonly isLast: boolean;
}

function piecesOf(removal: Removal): Piece[] {
  const { own } = removal;
  const pieces = without(own.area, own.headers).flatMap((area) =>
    splitRows(area, (row) => own.rowBytes[row - own.area.row] ?? 0)
  );
  const last = pieces.splice(-1);
  return [
    ...pieces.map((area) => pieceOf(removal, [area], false)),
    pieceOf(removal, [...last, ...own.headers], true),
  ];
}

function pieceOf(removal: Removal, areas: readonly Area[], isLast: boolean): Piece {
  const bytes = areas.reduce((sum, area) => sum + bytesOf(removal.own, area), 0);
  return { removal, areas, bytes, isLast };
}

function bytesOf({ area, rowBytes }: OwnCells, { row, rows }: Area): number {
  const first = row - area.row;
  return rowBytes.slice(first, first + rows).reduce((sum, bytes) => sum + bytes, 0);
}

interface TypedCell {
  readonly removal: Removal;
  readonly area: Area;
  readonly held: Held;
  readonly format: unknown;
}

async function clearPieces(
  send: Send,
  pieces: readonly Piece[],
  others: Map<Removal, Others>
): Promise<TypedCell[]> {
  // All is read before anything is cleared: what a formula gives changes with the cells before it.
  const read = pieces.flatMap(({ removal, areas }) =>
    areas.map((area) => ({
      removal,
      area,
      cells: rangeAt(removal.own.sheet, area).load("formulas,values,numberFormat"),
    }))
  );
  for (const { removal, areas, isLast } of pieces) {
    const { own, before, after, deletesSheet } = removal;
    if (isLast) before?.();
    // Not "all": comments on blank cells had been there before, or have come since.
    for (const area of areas) {
      rangeAt(own.sheet, area).clear(Excel.ClearApplyTo.contents);
      if (own.formats) rangeAt(own.sheet, area).clear(Excel.ClearApplyTo.formats);
    }
    if (isLast) after?.();
    if (isLast && deletesSheet) others.set(removal, loadOthers(own.sheet));
  }
  await send();
  const typed = read.flatMap(({ removal, area, cells }) => typedIn(removal, area, cells));
  for (const { removal, area, held, format } of typed) {
    const { sheet, formats } = removal.own;
    if (formats) rangeAt(sheet, area).numberFormat = [[format]];
    putBack(sheet, area, held);
  }
  if (typed.length > 0) await send();
  return typed;
}

function typedIn(
  removal: Removal,
  area: Area,
  { formulas, values, numberFormat }: Excel.Range
): TypedCell[] {
  return formulas.flatMap((line: unknown[], i: number) =>
    line.flatMap((content, j): TypedCell[] => {
      const [row, column] = [area.row + i, area.column + j];
      if (removal.own.isOwn(row, column, content)) return [];
      return [
        {
          removal,
          area: { row, column, rows: 1, columns: 1 },
          held: { formulas: [[content]], values: [[values[i]?.[j]]] },
          format: numberFormat[i]?.[j],
        },
      ];
    })
  );
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

/** Where something of somebody else stands on a sheet whose own cells are cleared: a cell, comment, name, table, chart, shape. */
function standing(removal: Removal, others: ReadonlyMap<Removal, Others>): Area[] {
  const found = others.get(removal);
  if (!found || !stands(found)) return [];
  return [found.used.isNullObject ? removal.own.area : areaOf(found.used)];
}

/**
 * Deletes sheets on which nothing stands. What somebody has typed there since that was seen comes back on a sheet of the
 * same name.
 */
async function deleteSheets(
  context: Excel.RequestContext,
  send: Send,
  removals: readonly Removal[]
): Promise<[Removal, Area][]> {
  if (removals.length === 0) return [];
  const deleted = removals.map((removal) => {
    const { sheet } = removal.own;
    const late = sheet.getUsedRangeOrNullObject(true).load(`${AREA},formulas,values,numberFormat`);
    sheet.load("name").delete();
    return { removal, late, sheet };
  });
  await send();
  const typed = deleted.filter(({ late }) => !late.isNullObject);
  for (const { late, sheet } of typed) {
    const again = context.workbook.worksheets.add(sheet.name);
    rangeAt(again, areaOf(late)).numberFormat = late.numberFormat;
    putBack(again, areaOf(late), late);
  }
  if (typed.length > 0) await send();
  return typed.map(({ removal, late }) => [removal, areaOf(late)]);
}

/** What else can stand on a sheet. */
interface Others {
  readonly used: Excel.Range;
  readonly collections: readonly { readonly items: readonly unknown[] }[];
  readonly names: Excel.NamedItemCollection;
}

function loadOthers(sheet: Excel.Worksheet): Others {
  const notes = loadNotes(sheet);
  return {
    used: sheet.getUsedRangeOrNullObject(true).load(AREA),
    collections: [
      sheet.comments.load("items/id"),
      ...(notes ? [notes] : []),
      sheet.tables.load("items/id"),
      sheet.charts.load("items/id"),
      sheet.shapes.load("items/id"),
    ],
    names: sheet.names.load("items/name"),
  };
}

/** Excel keeps the print titles that we set as a name. */
export const PRINT_NAMES = /^(_xlnm\.)?Print_/;

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
