import { type Area, sizeOf, type SheetSpec } from "../../sheets/spec/sheet-spec";
import { shownNumber } from "../../sheets/spec/shown-number";
import type { ShownCell } from "../services/services";
import type { VisibleCell } from "../table-reading/ResultTable";

/**
 * The cells of a sheet as texts in their number formats.
 *
 * @param values what the cells hold or, of formulas, show
 */
export function shownTable(
  spec: SheetSpec,
  values: readonly (readonly ShownCell[])[]
): readonly (readonly VisibleCell[])[] {
  const { columns } = sizeOf(spec);
  const formats = values.map(() => Array<string>(columns).fill("General"));
  for (const { area, format } of spec.numberFormats) {
    eachPlace(area, (row, column) => {
      const line = formats[row];
      if (line) line[column] = typeof format === "string" ? format : (format[row - area.row] ?? "");
    });
  }
  return values.map((cells, row) =>
    cells.map((value, column) =>
      typeof value === "number"
        ? { text: shownNumber(value, formats[row]?.[column] ?? "General"), isNumber: true }
        : { text: value === null ? "" : String(value), isNumber: false }
    )
  );
}

function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      visit(row, column);
  }
}
