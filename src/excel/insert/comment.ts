import { parseAreas } from "../../sheets/spec/address";
import { InsertionError } from "../session/insertion-error";
import { AREA, areaOf } from "../session/area";
import type { CellReport } from "./cell";
import { syncChange } from "../session/session";

/**
 * Adds a comment to the active cell, which itself stays as it is.
 *
 * @throws InsertionError "cellObstructed" where the cell has a comment already
 */
export async function addComment(context: Excel.RequestContext, text: string): Promise<CellReport> {
  const cell = context.workbook.getActiveCell().untrack().load(`${AREA},address`);
  const sheet = cell.worksheet.load("id,name");
  const { comments } = sheet;
  comments.load("items/id");
  await context.sync();
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  const places = comments.items.map((comment) => comment.getLocation().untrack().load("address"));
  if (places.length > 0) await context.sync();
  const own = areaOf(cell);
  const commented = places
    .flatMap((place) => parseAreas(place.address))
    .some(({ row, column }) => row === own.row && column === own.column);
  if (commented) {
    const obstacles = [{ kind: "commented", address } as const];
    const details = { sheet: sheet.name, address, obstacles };
    throw new InsertionError({ code: "cellObstructed", details });
  }
  const comment = context.workbook.comments.add(cell.address, text).load("id,content");
  await syncChange(context, { sheet: sheet.name, address });
  const { id, content } = comment;
  const place = { sheetId: sheet.id, sheet: sheet.name, area: own };
  return { sheet: sheet.name, address, imprints: [{ kind: "comment", ...place, id, content }] };
}
