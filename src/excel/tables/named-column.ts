import type { Area } from "../../sheets/spec/sheet-spec";
import type { ActiveCell } from "../insert/cell";
import { AREA, areaOf } from "../session/area";
import { readCells } from "../session/cells";

/** The part of the selection that is in use, and what its first column holds. */
export interface NamedColumn {
  readonly sheetId: string;
  readonly area: Area;
  readonly cells: readonly ActiveCell[];
}

/** Reads the first column of the selection; of a selection without contents its first cell. Changes nothing. */
export async function readNamedColumn(context: Excel.RequestContext): Promise<NamedColumn> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const selected = context.workbook.getSelectedRange().untrack().load(AREA);
  const used = selected.getUsedRangeOrNullObject(true).untrack().load(AREA);
  await context.sync();
  const { row, column } = areaOf(selected);
  const area = used.isNullObject ? { row, column, rows: 1, columns: 1 } : areaOf(used);
  const first = { ...area, columns: 1 };
  const { values, formulas } = await readCells(context, sheet, first, ["values", "formulas"]);
  const cells = values.map(([value], at) => ({ value, formula: formulas[at]?.[0] }));
  return { sheetId: sheet.id, area, cells };
}
