import type { Problem } from "../../../core/validation/problem";
import type { BroughtTable } from "../../../reading/conversion/brought-table";
import { formatArea } from "../../../sheets/spec/address";
import type { CellPlace } from "../../feedback/PlaceLink";

/** The cell of the workbook that a problem of a table is about; null where it is about no one cell. */
export function problemPlace(
  { file, grid, origin }: BroughtTable,
  { line, column }: Problem
): CellPlace | null {
  if (!origin || line === null || column === null) return null;
  const at = grid.rows
    .map((cells) => cells.findIndex(({ text }) => text.trim() === column))
    .find((index) => index >= 0);
  if (at === undefined) return null;
  const area = { row: line - 1, column: at, rows: 1, columns: 1 };
  return { sheetId: origin.sheetId, sheet: file, area, address: formatArea(area) };
}
