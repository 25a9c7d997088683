import type { Problem } from "../../../core/validation/problem";
import { cellText, type FlatTable } from "../../../reading/flat/cells";
import { formatArea } from "../../../sheets/spec/address";
import type { CellPlace } from "../../feedback/PlaceLink";

/** The cell of the workbook that a problem of a table is about; null where it is about no one cell. */
export function problemPlace(table: FlatTable, { line, column }: Problem): CellPlace | null {
  if (!table.origin || line === null || column === null) return null;
  const at = table.rows
    .map(({ cells }) => cells.findIndex((cell) => cellText(cell) === column))
    .find((index) => index >= 0);
  if (at === undefined) return null;
  const area = { row: line - 1, column: table.origin.column + at, rows: 1, columns: 1 };
  return { sheetId: table.origin.sheetId, sheet: table.file, area, address: formatArea(area) };
}
