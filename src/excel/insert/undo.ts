import { formatArea } from "../../sheets/spec/address";
import type { AreaImprint, Imprint } from "./imprint";
import { InsertionError } from "../session/insertion-error";
import { rangeAt } from "../session/area";
import { findChanges } from "./read-changes";
import { clearArea, clearContents, narrow } from "./clear";
import { syncChanges } from "../session/session";

/**
 * Takes insertions back where all of them are still as they were written; looks at all before it changes anything.
 *
 * @throws InsertionError "changedSince" where one is not; "partlyDone" where Excel fails half way
 */
export async function takeBack(
  context: Excel.RequestContext,
  imprints: readonly Imprint[]
): Promise<void> {
  const changes = await findChanges(context, imprints);
  if (changes.length > 0) throw new InsertionError({ code: "changedSince", details: { changes } });
  await leaveDeletedSheets(context, imprints);
  const works = imprints.map((imprint) => prepare(context, imprint));
  await context.sync();
  for (const work of works) work();
  const places = imprints.map(({ sheet, area }) => ({ sheet, address: formatArea(area) }));
  await syncChanges(context, places);
}

/** Asks what a taking back still needs to know, and returns what then does it. */
function prepare(context: Excel.RequestContext, imprint: Imprint): () => void {
  const sheet = context.workbook.worksheets.getItem(imprint.sheetId);
  switch (imprint.kind) {
    case "sheet":
      return () => sheet.delete();
    case "comment":
      return () => sheet.comments.getItem(imprint.id).delete();
    case "area":
      return prepareArea(sheet, imprint);
  }
}

function prepareArea(sheet: Excel.Worksheet, imprint: AreaImprint): () => void {
  const { area } = imprint;
  const columns = imprint.widened.map((column) => {
    const range = rangeAt(sheet, { row: area.row, column: column.column, rows: 1, columns: 1 });
    return { column, format: range.format.load("columnWidth") };
  });
  return () => {
    for (const id of imprint.charts) sheet.charts.getItem(id).delete();
    if (imprint.contentsOnly) clearContents(sheet, area);
    else
      clearArea(
        sheet,
        area,
        imprint.tables.map(({ id }) => sheet.tables.getItem(id))
      );
    for (const { column, format } of columns) {
      if (isWidth(format.columnWidth, column.to)) narrow(sheet, area.row, column);
    }
  };
}

/** Excel rounds widths to whole pixels. A column that somebody has set since stays as it is. */
function isWidth(found: number, set: number): boolean {
  return Math.abs(found - set) < 1;
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
