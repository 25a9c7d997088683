import { overlaps, parseAreas } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";

/** How much of a workbook an operation on formulas covers. */
export type Scope = "selection" | "sheet" | "workbook";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Asks Excel what is selected; the answer tells, after the next sync, whether a cell is covered. */
export function loadScope(context: Excel.RequestContext, scope: Scope): (place: Place) => boolean {
  if (scope === "workbook") return () => true;
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  if (scope === "sheet") return ({ sheet }) => sheet === active.name;
  const selected = context.workbook.getSelectedRanges().untrack().load("address");
  return ({ sheet, row, column }) =>
    sheet === active.name &&
    parseAreas(selected.address).some((area: Area) =>
      overlaps(area, { row, column, rows: 1, columns: 1 })
    );
}
