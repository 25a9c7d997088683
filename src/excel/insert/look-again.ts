import type { ChangeSince } from "../../core/insertion/change-since";
import { contains, formatArea } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { readCells } from "../session/cells";
import type { Reading } from "../session/readings";
import { additionsIn, changesIn, type Looked, type Present, type WholeSheet } from "./changes";
import { PRINT_NAMES } from "./clear";
import { readContents } from "./contents";
import type { AreaImprint, CommentImprint, SheetImprint } from "./imprint";
import { conditionalFormats, loadWhole } from "./load-imprint";
import { loadNotes } from "./notes";
import { readLooks } from "./looks";
import { loadWritten } from "./written";

/** What a look at one insertion still has to read, and what it has found after that. */
export interface Asked {
  readonly readings: readonly Reading[];
  looked(): Promise<Looked>;
}

/**
 * Asks for all that can have changed of cells that were inserted.
 *
 * @param existing ids of the tables of the workbook
 * @returns what else is to be read, and tells after that what was found
 */
export function loadCells(
  context: Excel.RequestContext,
  imprint: AreaImprint | SheetImprint,
  sheet: Excel.Worksheet,
  existing: readonly string[]
): Asked {
  const isSheet = imprint.kind === "sheet";
  const range = rangeAt(sheet, imprint.area);
  range.format.protection.load("locked");
  sheet.protection.load("protected");
  const tables = (isSheet ? sheet.tables : range.getTables(false)).load("items/id,items/name");
  const own = imprint.tables
    .filter(({ id }) => existing.includes(id))
    .map(({ id }) => ({
      id,
      range: context.workbook.tables.getItem(id).getRange().untrack().load(AREA),
    }));
  const charts = sheet.charts.load("items/id");
  const count = conditionalFormats(sheet, isSheet ? null : imprint.area).getCount();
  const written = loadWritten(sheet);
  const used = isSheet ? sheet.getUsedRangeOrNullObject(true).untrack().load(AREA) : null;
  const whole = isSheet ? loadSheet(context, sheet) : null;
  const { formulas } = imprint.contents;
  const { readings: ofContents, contents } = readContents(sheet, imprint.area, formulas);
  const pieces = imprint.looks.map(({ area }) => area);
  const { readings: ofLooks, looks } = readLooks(sheet, pieces);
  const widths = (imprint.kind === "area" ? imprint.widened : []).map((column) => {
    const at = { row: imprint.area.row, column: column.column, rows: 1, columns: 1 };
    return { column, format: rangeAt(sheet, at).format.load("columnWidth") };
  });
  const looked = async (): Promise<Looked> => {
    const grown =
      used && !used.isNullObject && !contains(imprint.area, areaOf(used)) ? areaOf(used) : null;
    const present: Present = {
      sheet: sheet.name,
      protectedSheet: sheet.protection.protected,
      // null: some cells are locked and some are not
      locked: range.format.protection.locked !== false,
      contents: grown ? await readGrown(context, sheet, grown) : contents(),
      tables: tables.items.map(({ id, name }) => {
        const found = own.find((table) => table.id === id);
        return { id, name, area: found ? areaOf(found.range) : imprint.area };
      }),
      charts: charts.items.map(({ id }) => id),
      looks: looks(),
      conditional:
        // A method's result has no load; the sync fills it.
        // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
        count.value > imprint.conditional.count && !isContents(imprint)
          ? await addedFormats(context, sheet, imprint)
          : [],
      whole: whole ? await whole(imprint.area) : null,
    };
    const renamed: ChangeSince[] =
      isSheet && sheet.name !== imprint.sheet
        ? [{ kind: "renamed", sheet: imprint.sheet, now: sheet.name }]
        : [];
    return {
      imprint,
      changes: [...renamed, ...changesIn(imprint, present)],
      additions: additionsIn(imprint, present),
      widened: widths
        .filter(({ column, format }) => isWidth(format.columnWidth, column.to))
        .map(({ column }) => column),
      written: written(imprint.tables.map(({ name }) => name)),
    };
  };
  return { readings: [...ofContents, ...ofLooks], looked };
}

function isContents(imprint: AreaImprint | SheetImprint): boolean {
  return imprint.kind === "area" && imprint.contentsOnly;
}

async function readGrown(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<Present["contents"]> {
  return { area, formulas: (await readCells(context, sheet, area, ["formulas"])).formulas };
}

/** Excel rounds widths to whole pixels. A column that somebody has set since stays as it is. */
function isWidth(found: number, set: number): boolean {
  return Math.abs(found - set) < 1;
}

/** Where comments are is asked only if there are some: then the sheet stays. */
function loadSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): (area: Area) => Promise<WholeSheet> {
  const comments = sheet.comments.load("items/id");
  const notes = loadNotes(sheet);
  const names = sheet.names.load("items/name");
  const whole = loadWhole(sheet);
  return async (area) => {
    const remarks = [...comments.items, ...(notes?.items ?? [])];
    const places = remarks.map((remark) => remark.getLocation().untrack().load(AREA));
    if (places.length > 0) await context.sync();
    return {
      ...whole(area),
      comments: places.map(areaOf),
      names: names.items.map(({ name }) => name).filter((name) => !PRINT_NAMES.test(name)),
    };
  };
}

/** Where conditional formats are that are not ours; the whole area where somebody has doubled one of ours. */
async function addedFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { kind, area, conditional }: AreaImprint | SheetImprint
): Promise<Area[]> {
  // Not for one use: the formats are found through it.
  const { row, column, rows, columns } = area;
  const range =
    kind === "sheet" ? sheet.getRange() : sheet.getRangeByIndexes(row, column, rows, columns);
  const formats = range.conditionalFormats.load("items/id");
  await context.sync();
  const places = formats.items.map((format) => format.getRangeOrNullObject().untrack().load(AREA));
  await context.sync();
  const own = conditional.areas.map(formatArea);
  const added = places
    .map((place) => (place.isNullObject ? area : areaOf(place)))
    .filter((place) => !own.includes(formatArea(place)));
  return added.length > 0 ? added : [area];
}

/** Asks whether a comment is as it was written. */
export function loadComment(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  imprint: CommentImprint
): Asked {
  sheet.protection.load("protected");
  const comments = sheet.comments.load("items/id,items/content");
  const looked = async (): Promise<Looked> => {
    const comment = comments.items.find(({ id }) => id === imprint.id);
    const replies = comment?.content === imprint.content ? comment.replies.getCount() : null;
    if (replies) await context.sync();
    const address = formatArea(imprint.area);
    const changed: ChangeSince[] =
      replies?.value === 0 ? [] : [{ kind: "comment", sheet: sheet.name, address }];
    const locked: ChangeSince[] = sheet.protection.protected
      ? [{ kind: "protected", sheet: sheet.name }]
      : [];
    return {
      imprint,
      widened: [],
      written: [],
      additions: [],
      changes: changed.length > 0 ? changed : locked,
    };
  };
  return { readings: [], looked };
}
