import type { ChangeSince } from "../../core/insertion/change-since";
import { formatArea } from "../../sheets/spec/address";
import { changesIn } from "./changes";
import type { AreaImprint, CommentImprint, Imprint, SheetImprint } from "./imprint";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { readContents } from "./contents";
import { loadMerges } from "./look";

/**
 * What has happened to insertions since they were written, and what else keeps them from being taken back. None: they
 * are as they were. Changes nothing.
 */
export async function findChanges(
  context: Excel.RequestContext,
  imprints: readonly Imprint[]
): Promise<ChangeSince[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  await context.sync();
  const changes: ChangeSince[] = [];
  const deleted = imprints.flatMap((made) => (made.kind === "sheet" ? [made.sheetId] : []));
  if (deleted.length > 0) {
    const remaining = worksheets.items.filter(({ id }) => !deleted.includes(id));
    if (protection.protected) changes.push({ kind: "protectedWorkbook" });
    if (!remaining.some(({ visibility }) => visibility === "Visible"))
      changes.push({ kind: "onlySheet" });
  }
  for (const imprint of imprints) {
    const sheet = worksheets.items.find(({ id }) => id === imprint.sheetId);
    if (sheet) changes.push(...(await changesOn(context, sheet, imprint)));
    else changes.push({ kind: "gone", sheet: imprint.sheet });
  }
  return changes;
}

async function changesOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  imprint: Imprint
): Promise<ChangeSince[]> {
  switch (imprint.kind) {
    case "comment":
      return changedComment(context, sheet, imprint);
    case "sheet": {
      const renamed: ChangeSince[] =
        sheet.name === imprint.sheet
          ? []
          : [{ kind: "renamed", sheet: imprint.sheet, now: sheet.name }];
      return [...renamed, ...(await changedCells(context, sheet, imprint))];
    }
    case "area":
      return changedCells(context, sheet, imprint);
  }
}

async function changedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  imprint: AreaImprint | SheetImprint
): Promise<ChangeSince[]> {
  const whole = imprint.kind === "sheet";
  const range = rangeAt(sheet, imprint.area);
  range.format.protection.load("locked");
  sheet.protection.load("protected");
  const tables = (whole ? sheet.tables : range.getTables(false)).load("items/id,items/name");
  const charts = sheet.charts.load("items/id");
  const comments = sheet.comments.load("items/id");
  const used = whole ? sheet.getUsedRangeOrNullObject(true).untrack().load(AREA) : null;
  const merges = loadMerges(sheet, range);
  await context.sync();
  const tableRanges = tables.items.map((table) => table.getRange().untrack().load(AREA));
  const commented = comments.items.map((comment) => comment.getLocation().untrack().load(AREA));
  await context.sync();
  return changesIn(imprint, {
    sheet: sheet.name,
    protectedSheet: sheet.protection.protected,
    // null: some cells are locked and some are not
    locked: range.format.protection.locked !== false,
    contents: await readContents(context, sheet, used ? usedArea(used, imprint) : imprint.area),
    tables: tableRanges.map((at, index) => ({
      id: tables.items[index]?.id ?? "",
      name: tables.items[index]?.name ?? "",
      area: areaOf(at),
    })),
    charts: charts.items.map(({ id }) => id),
    comments: commented.map(areaOf),
    merges: merges(),
  });
}

/** A sheet whose contents are all gone has no used part. */
function usedArea(used: Excel.Range, { area }: SheetImprint | AreaImprint): Area {
  return used.isNullObject ? area : areaOf(used);
}

async function changedComment(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { id, content, area }: CommentImprint
): Promise<ChangeSince[]> {
  sheet.protection.load("protected");
  const comments = sheet.comments.load("items/id,items/content");
  await context.sync();
  const place = { sheet: sheet.name, address: formatArea(area) };
  const comment = comments.items.find((item) => item.id === id);
  const replies = comment?.content === content ? comment.replies.getCount() : null;
  if (!replies) return [{ kind: "comment", ...place }];
  await context.sync();
  if (replies.value > 0) return [{ kind: "comment", ...place }];
  return sheet.protection.protected ? [{ kind: "protected", sheet: sheet.name }] : [];
}
