import type { AdditionSince } from "../../core/insertion/change-since";
import { formatArea, intersection } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";
import { withoutFormat } from "./cell";
import { InsertionError } from "../session/insertion-error";
import { syncChanges, type ChangedPlace } from "../session/session";
import { clearAround, narrow, takeAway, type OwnCells, type Removal, type Send } from "./clear";
import { rowBytes } from "./contents";
import type { AreaImprint, CommentImprint, Imprint, SheetImprint } from "./imprint";
import { findChanges, type Since } from "./read-changes";
import { widenTable } from "./steps";
import { forgetWritten } from "./written";

/**
 * Takes insertions back where all of them are still as they were written; looks at all before it changes anything. What
 * somebody types there after that look stays, and a sheet of ours on which it stands.
 *
 * @param agreed what others have added, and the user lets go
 * @returns what stayed
 * @throws InsertionError "changedSince" where one is not; "addedSince" where something was added that was not agreed to;
 *   "partlyDone" where Excel fails half way
 */
export async function takeBack(
  context: Excel.RequestContext,
  imprints: readonly Imprint[],
  agreed: readonly AdditionSince[]
): Promise<ChangedPlace[]> {
  const since = await findChanges(context, imprints);
  refuse(since, agreed);
  const places = imprints.map(({ sheet, area }) => ({ sheet, address: formatArea(area) }));
  const send = (): Promise<void> => syncChanges(context, places);
  leaveDeletedSheets(context, imprints, since);
  const cells = imprints.flatMap((made) => (made.kind === "comment" ? [] : [made]));
  const stayed = await takeAway(
    context,
    send,
    cells.map((made) => removalOf(context, made, since))
  );
  const left = cells.flatMap(({ sheet }, index) => placesOf(sheet, stayed[index] ?? []));
  for (const made of imprints) {
    if (made.kind !== "comment") continue;
    left.push(...placesOf(made.sheet, await deleteComment(context, made, send)));
  }
  return left;
}

function placesOf(sheet: string, areas: readonly Area[]): ChangedPlace[] {
  return areas.map((area) => ({ sheet, address: formatArea(area) }));
}

/** @throws InsertionError */
function refuse({ changes, additions }: Since, agreed: readonly AdditionSince[]): void {
  if (changes.length > 0) throw new InsertionError({ code: "changedSince", details: { changes } });
  const known = new Set(agreed.map((addition) => JSON.stringify(addition)));
  if (additions.every((addition) => known.has(JSON.stringify(addition)))) return;
  throw new InsertionError({ code: "addedSince", details: { additions } });
}

function removalOf(
  context: Excel.RequestContext,
  made: AreaImprint | SheetImprint,
  { widened, written }: Since
): Removal {
  const sheet = context.workbook.worksheets.getItem(made.sheetId);
  return {
    own: ownCells(sheet, made),
    deletesSheet: made.kind === "sheet",
    before: () => removeAround(sheet, made),
    after: () => {
      if (made.kind === "area" && made.givenFormat === true) withoutFormat(sheet, made.area);
      for (const column of widened.get(made) ?? []) narrow(sheet, made.area.row, column);
      forgetWritten(sheet, written.get(made) ?? []);
    },
  };
}

function ownCells(sheet: Excel.Worksheet, imprint: AreaImprint | SheetImprint): OwnCells {
  const { area, contents, tables } = imprint;
  return {
    sheet,
    area,
    headers: tables.flatMap((table) => intersection(area, { ...table.area, rows: 1 }) ?? []),
    formats: imprint.kind === "area" && !imprint.contentsOnly,
    rowBytes: rowBytes(contents.formulas),
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

/** What somebody has made of the comment since it was looked at stands there as a new one. */
async function deleteComment(
  context: Excel.RequestContext,
  { sheetId, id, content, area }: CommentImprint,
  send: Send
): Promise<Area[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const comment = sheet.comments.getItem(id).load("content");
  sheet.comments.getItem(id).delete();
  await send();
  if (comment.content === content) return [];
  context.workbook.comments.add(rangeAt(sheet, area), comment.content);
  await send();
  return [area];
}

/** The user goes back to the sheet that he was looking at before, if he is looking at one that is deleted. */
function leaveDeletedSheets(
  context: Excel.RequestContext,
  imprints: readonly Imprint[],
  { activeSheetId, visibleSheetIds }: Since
): void {
  const made = imprints.flatMap((imprint) => (imprint.kind === "sheet" ? [imprint] : []));
  const [first] = made;
  if (!first || !made.some(({ sheetId }) => sheetId === activeSheetId)) return;
  if (!visibleSheetIds.includes(first.activeSheetId)) return;
  context.workbook.worksheets.getItem(first.activeSheetId).activate();
}
