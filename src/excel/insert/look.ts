import type { Obstacle } from "../../core/insertion/obstacle";
import { parseAreas } from "../../sheets/spec/address";
import type { TakenNames } from "../../sheets/spec/free-names";
import { obstaclesIn, type NamedArea } from "./obstacles";
import type { Area, Extent } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf } from "../session/area";
import { readCells } from "../session/cells";

export type Placement = "activeCell" | "nextFree" | "newSheet";

/** A cell named beforehand: the first one of the place. */
export interface SheetCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** The id of the table right of which it lies: what is inserted becomes columns of that table. */
  readonly extends?: string;
}

/** Where an insertion would go, and what is there now. */
export interface Site {
  /** Null when the sheet is still to be made. */
  readonly sheet: { readonly id: string; readonly name: string } | null;
  /** The sheet that the user looks at. */
  readonly activeSheetId: string;
  readonly area: Area;
  readonly obstacles: readonly Obstacle[];
  readonly taken: TakenNames;
  /** All that the workbook has, by id and name. */
  readonly sheets: readonly Excel.Worksheet[];
  /** Of the area's columns; empty on a new sheet. */
  readonly columnWidths: readonly ColumnWidth[];
  /** The table that is given more columns. */
  readonly extended: LocatedTable | null;
  /** Ids of the charts that are on the sheet; empty on a new sheet. */
  readonly charts: readonly string[];
}

export interface LocatedTable extends NamedArea {
  readonly id: string;
}

export interface ColumnWidth {
  /** In points. */
  readonly width: number;
  /** Nobody has set it: it is the sheet's own. */
  readonly isStandard: boolean;
}

/** Between what a sheet holds and what is inserted below it. */
const BLANK_ROWS = 1;

/**
 * Looks at the place where something of the given size is to go, without changing anything. One request; one more
 * when tables share rows or columns with the place. Ranges are untracked, or Excel.run would keep each of them and ask
 * Excel once more to release them.
 *
 * @param purpose "toTell" leaves merged cells out: to ask for them can clear the user's undo list (OfficeDev/office-js#5918)
 */
export async function look(
  context: Excel.RequestContext,
  extent: Extent,
  place: Placement | SheetCell,
  purpose: "toTell" | "toWrite" = "toTell"
): Promise<Site> {
  return place === "newSheet"
    ? lookAtWorkbook(context, extent)
    : lookAtSheet(context, extent, place, purpose);
}

async function lookAtWorkbook(
  context: Excel.RequestContext,
  { rows, columns }: Extent
): Promise<Site> {
  const names = loadNames(context);
  const protection = context.workbook.protection.load("protected");
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return {
    sheet: null,
    activeSheetId: active.id,
    area: { row: 0, column: 0, rows, columns },
    obstacles: protection.protected ? [{ kind: "protectedWorkbook" }] : [],
    taken: names(),
    sheets: context.workbook.worksheets.items,
    columnWidths: [],
    extended: null,
    charts: [],
  };
}

async function lookAtSheet(
  context: Excel.RequestContext,
  { contentsOnly, ...size }: Extent,
  place: Exclude<Placement, "newSheet"> | SheetCell,
  purpose: "toTell" | "toWrite"
): Promise<Site> {
  const names = loadNames(context);
  const sheet = sheetOf(context, place).load("id,name");
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  const charts = sheet.charts.load("items/id");
  const first = firstCell(context, sheet, place);
  const range = first.getResizedRange(size.rows - 1, size.columns - 1).untrack();
  range.load("rowIndex,columnIndex,rowHidden,columnHidden,hasSpill,dataValidation/type");
  if (contentsOnly) range.load("numberFormat");
  const rules = range.conditionalFormats.getCount();
  sheet.protection.load("protected");
  const used = range.getUsedRangeOrNullObject(false).untrack();
  used.load(AREA);
  const merges = purpose === "toWrite" ? loadMerges(sheet, range) : () => [];
  const filtered = sheet.autoFilter.getRangeOrNullObject().untrack();
  filtered.load(AREA);
  const tables = [range.getEntireColumn(), range.getEntireRow()].map((band) =>
    band.untrack().getTables(false).load("items/id,items/name")
  );
  const widths = Array.from({ length: size.columns }, (_, column) =>
    range.getColumn(column).untrack().format.load("columnWidth,useStandardWidth")
  );
  await context.sync();

  const area = { row: range.rowIndex, column: range.columnIndex, ...size };
  const nearTables = await locate(
    context,
    sheet,
    tables.flatMap((collection) => collection.items)
  );
  const extended = nearTables.find((table) => isExtended(table, area, place)) ?? null;
  const obstacles = obstaclesIn(area, {
    sheet: sheet.name,
    protectedSheet: sheet.protection.protected,
    used: used.isNullObject
      ? null
      : {
          area: areaOf(used),
          ...(await readCells(context, sheet, areaOf(used), ["formulas", "values", "valueTypes"])),
        },
    // null: some cells hold what a formula elsewhere gives, and some do not
    spilled: range.hasSpill !== false,
    // A method's result has no load; the sync fills it.
    // eslint-disable-next-line office-addins/load-object-before-read
    conditionallyFormatted: rules.value > 0,
    merges: merges(),
    tables: nearTables.filter((table) => table !== extended),
    autoFilter: filtered.isNullObject ? null : areaOf(filtered),
    // null: some rows or columns are hidden and some are not
    hidden: range.rowHidden !== false || range.columnHidden !== false,
    validated: range.dataValidation.type !== "None",
  });
  return {
    sheet: { id: sheet.id, name: sheet.name },
    activeSheetId: active.id,
    area,
    obstacles:
      contentsOnly && range.numberFormat.flat().every(showsNumbers)
        ? obstacles.filter(({ kind }) => kind !== "formatted")
        : obstacles,
    taken: names(),
    sheets: context.workbook.worksheets.items,
    columnWidths: widths.map((format) => ({
      width: format.columnWidth,
      isStandard: format.useStandardWidth,
    })),
    extended,
    charts: charts.items.map(({ id }) => id),
  };
}

/** Only where the place is as high as the table and right beside it: somebody may have changed the table. */
function isExtended(
  { id, area: table }: LocatedTable,
  area: Area,
  place: Placement | SheetCell
): boolean {
  return (
    typeof place !== "string" &&
    place.extends === id &&
    table.row === area.row &&
    table.rows === area.rows &&
    table.column + table.columns === area.column
  );
}

/** A format in which a number looks like itself: not a percentage, a date or a text. */
export function showsNumbers(format: unknown): boolean {
  return /^(General|[#0,._() ]+)$/.test(String(format));
}

/**
 * The merged areas that touch the range, and others above and left of it. Asked about the range alone, Excel misses
 * merges that start outside it; their first cell is above or left of the range's last one.
 */
export function loadMerges(sheet: Excel.Worksheet, range: Excel.Range): () => Area[] {
  const corner = sheet.getRange("A1").untrack();
  const merged = corner.getBoundingRect(range).untrack().getMergedAreasOrNullObject().untrack();
  merged.load("address");
  return () => (merged.isNullObject ? [] : parseAreas(merged.address));
}

function sheetOf(
  { workbook: { worksheets } }: Excel.RequestContext,
  place: Placement | SheetCell
): Excel.Worksheet {
  return typeof place === "string"
    ? worksheets.getActiveWorksheet()
    : worksheets.getItem(place.sheetId);
}

function firstCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Exclude<Placement, "newSheet"> | SheetCell
): Excel.Range {
  if (typeof place !== "string") return sheet.getCell(place.row, place.column);
  if (place === "activeCell") return context.workbook.getActiveCell();
  return sheet
    .getUsedRange(false)
    .getLastRow()
    .getCell(0, 0)
    .getOffsetRange(BLANK_ROWS + 1, 0);
}

function loadNames(context: Excel.RequestContext): () => TakenNames {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  return () => ({
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: [...tables.items, ...names.items].map((item) => item.name),
  });
}

async function locate(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[]
): Promise<LocatedTable[]> {
  if (tables.length === 0) return [];
  const names = new Map(tables.map((table) => [table.id, table.name]));
  const located = [...names].map(([id, name]) => {
    const range = sheet.tables.getItem(id).getRange().untrack();
    return { id, name, range: range.load(AREA) };
  });
  await context.sync();
  return located.map(({ id, name, range }) => ({ id, name, area: areaOf(range) }));
}
