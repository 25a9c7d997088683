import { parseAreas } from "../address";
import { InsertionError } from "../insertion-error";
import type { CellReport } from "./cell";

/**
 * Adds a comment to the active cell, which itself stays as it is.
 *
 * @throws InsertionError "cellObstructed" where the cell has a comment already
 */
export async function addComment(context: Excel.RequestContext, text: string): Promise<CellReport> {
  const cell = context.workbook.getActiveCell().untrack().load("address");
  const sheet = cell.worksheet.load("name");
  const { comments } = sheet;
  comments.load("items/id");
  await context.sync();
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  const places = comments.items.map((comment) => comment.getLocation().untrack().load("address"));
  if (places.length > 0) await context.sync();
  const [own] = parseAreas(address);
  const commented = places
    .flatMap((place) => parseAreas(place.address))
    .some(({ row, column }) => row === own?.row && column === own.column);
  if (commented) {
    const obstacles = [{ kind: "commented", address } as const];
    const details = { sheet: sheet.name, address, obstacles };
    throw new InsertionError({ code: "cellObstructed", details });
  }
  context.workbook.comments.add(cell.address, text);
  await context.sync();
  return { sheet: sheet.name, address };
}
