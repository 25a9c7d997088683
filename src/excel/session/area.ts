import type { Area } from "../../sheets/spec/sheet-spec";

/** What `areaOf` needs to have loaded. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range lies that has been loaded with `AREA`. */
export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** A range for one use: Excel need not keep it. */
export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
}
