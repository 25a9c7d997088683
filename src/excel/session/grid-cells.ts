import { BLANK_CELL, type GridCell } from "../../reading/grid/grid";

/**
 * What Excel gives of a cell, as a cell of a grid.
 *
 * @param shown as the cell shows it; its value where that was not asked for
 * @example gridCell(9000, "0") // { value: 9000, text: "9000", format: "0" }
 */
export function gridCell(value: unknown, format: unknown, shown: unknown = value): GridCell {
  const isFilled =
    typeof value === "number" ||
    typeof value === "boolean" ||
    (typeof value === "string" && value !== "");
  if (!isFilled) return BLANK_CELL;
  return { value, text: String(shown ?? ""), format: String(format ?? "") };
}

/** Rows of cells at their place on the sheet, as a grid wants them: blank above and to the left of where they begin. */
export function placedRows(
  { row, column }: { readonly row: number; readonly column: number },
  rows: readonly (readonly GridCell[])[]
): readonly (readonly GridCell[])[] {
  const left = Array.from({ length: column }, () => BLANK_CELL);
  const above = Array.from({ length: row }, (): GridCell[] => []);
  return [...above, ...rows.map((cells) => [...left, ...cells])];
}
