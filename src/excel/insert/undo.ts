import { formatArea, intersection } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";
import { InsertionError } from "../session/insertion-error";
import { syncChanges, type ChangedPlace } from "../session/session";
import { largestRow } from "./contents";
import { clearAround, clearOwn, deleteOwnSheet, narrow, type OwnCells, type Send } from "./clear";
import type { AreaImprint, CommentImprint, Imprint, SheetImprint } from "./imprint";
import { findChanges } from "./read-changes";
import { widenTable } from "./steps";

/**
 * Takes insertions back where all of them are still as they were written; looks at all before it changes anything. What
 * somebody types there after that look stays, and a sheet of ours on which it stands.
 *
 * @returns what stayed
 * @throws InsertionError "changedSince" where one is not; "partlyDone" where Excel fails half way
 */
export async function takeBack(
  context: Excel.RequestContext,
  imprints: readonly Imprint[]
): Promise<ChangedPlace[]> {
  const changes = await findChanges(context, imprints);
  if (changes.length > 0) throw new InsertionError({ code: "changedSince", details: { changes } });
  await leaveDeletedSheets(context, imprints);
  const places = imprints.map(({ sheet, area }) => ({ sheet, address: formatArea(area) }));
  const send = (): Promise<void> => syncChanges(context, places);
  const stayed: ChangedPlace[] = [];
  for (const imprint of imprints) {
    const areas = await takeOne(context, imprint, send);
    stayed.push(...areas.map((area) => ({ sheet: imprint.sheet, address: formatArea(area) })));
  }
  return stayed;
}

async function takeOne(
  context: Excel.RequestContext,
  imprint: Imprint,
  send: Send
): Promise<Area[]> {
  const sheet = context.workbook.worksheets.getItem(imprint.sheetId);
  switch (imprint.kind) {
    case "comment":
      return deleteComment(context, sheet, imprint, send);
    case "area":
      return clearPlace(context, sheet, imprint, send);
    case "sheet": {
      const own = { ...ownCells(sheet, imprint), formats: false };
      return deleteOwnSheet(context, send, own, () => removeAround(sheet, imprint));
    }
  }
}

function ownCells(sheet: Excel.Worksheet, imprint: AreaImprint | SheetImprint): OwnCells {
  const { area, contents, tables } = imprint;
  return {
    sheet,
    area,
    headers: tables.flatMap((table) => intersection(area, { ...table.area, rows: 1 }) ?? []),
    formats: imprint.kind === "area" && !imprint.contentsOnly,
    rowBytes: largestRow(contents.formulas),
    isOwn: (row, column, content) =>
      content === "" ||
      content === contents.formulas[row - contents.area.row]?.[column - contents.area.column],
  };
}

function removeAround(sheet: Excel.Worksheet, imprint: AreaImprint | SheetImprint): void {
  for (const id of imprint.charts) sheet.charts.getItem(id).delete();
  if (imprint.kind === "area" && imprint.contentsOnly) return;
  const extended = imprint.kind === "area" ? imprint.extended : null;
  if (extended !== null) widenTable(sheet.tables.getItem(extended), -imprint.area.columns);
  clearAround(
    sheet,
    imprint.area,
    imprint.tables.filter(({ id }) => id !== extended).map(({ id }) => sheet.tables.getItem(id))
  );
}

async function clearPlace(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  imprint: AreaImprint,
  send: Send
): Promise<Area[]> {
  const columns = imprint.widened.map((column) => {
    const at = { row: imprint.area.row, column: column.column, rows: 1, columns: 1 };
    return { column, format: rangeAt(sheet, at).format.load("columnWidth") };
  });
  await context.sync();
  return clearOwn(send, ownCells(sheet, imprint), {
    before: () => removeAround(sheet, imprint),
    after: () => {
      for (const { column, format } of columns) {
        if (isWidth(format.columnWidth, column.to)) narrow(sheet, imprint.area.row, column);
      }
    },
  });
}

/** Excel rounds widths to whole pixels. A column that somebody has set since stays as it is. */
function isWidth(found: number, set: number): boolean {
  return Math.abs(found - set) < 1;
}

/** What somebody has made of the comment since it was looked at stands there as a new one. */
async function deleteComment(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { id, content, area }: CommentImprint,
  send: Send
): Promise<Area[]> {
  const comment = sheet.comments.getItem(id).load("content");
  sheet.comments.getItem(id).delete();
  await send();
  if (comment.content === content) return [];
  context.workbook.comments.add(rangeAt(sheet, area), comment.content);
  await send();
  return [area];
}

/** The user goes back to the sheet that he was looking at before, if he is looking at one that is deleted. */
async function leaveDeletedSheets(
  context: Excel.RequestContext,
  imprints: readonly Imprint[]
): Promise<void> {
  const made = imprints.flatMap((imprint) => (imprint.kind === "sheet" ? [imprint] : []));
  const [first] = made;
  if (!first) return;
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("id");
  const before = worksheets.getItemOrNullObject(first.activeSheetId).load("visibility");
  await context.sync();
  if (!made.some(({ sheetId }) => sheetId === active.id)) return;
  if (!before.isNullObject && before.visibility === "Visible") before.activate();
}
