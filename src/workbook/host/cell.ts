import { InsertionError } from "../insertion-error";
import type { Obstacle } from "../../i18n/workbook";

/** Where a single cell was written. */
export interface CellReport {
  readonly sheet: string;
  readonly address: string;
}

export type CellContent =
  { readonly values: (string | number | boolean)[][] } | { readonly formulas: string[][] };

/**
 * Writes into the active cell if it is empty and not locked by protection.
 *
 * @throws InsertionError "cellObstructed"
 */
export async function fillActiveCell(
  context: Excel.RequestContext,
  content: CellContent
): Promise<CellReport> {
  const cell = context.workbook.getActiveCell().load("address,formulas");
  cell.format.protection.load("locked");
  cell.worksheet.load("name");
  cell.worksheet.protection.load("protected");
  await context.sync();
  const sheet = cell.worksheet.name;
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  const obstacles: Obstacle[] = [];
  if (cell.formulas[0]?.[0] !== "") obstacles.push({ kind: "occupied", address, cells: 1 });
  if (cell.worksheet.protection.protected && cell.format.protection.locked) {
    obstacles.push({ kind: "protectedSheet", sheet });
  }
  if (obstacles.length > 0) {
    throw new InsertionError({ code: "cellObstructed", details: { sheet, address, obstacles } });
  }
  cell.set(content);
  await context.sync();
  return { sheet, address };
}
