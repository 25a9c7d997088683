import type { Area } from "../../sheets/spec/sheet-spec";

/** The part of the selection that is in use. */
export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** The first column right of everything on the sheet, with a blank one between. */
  readonly columnBesideData: number;
}

/** Reads what is selected; whole columns may be. Null for a selection without contents. Changes nothing. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
  const selected = context.workbook.getSelectedRange().untrack();
  const used = selected.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount,values,numberFormat");
  const all = sheet.getUsedRange(false).untrack().load("columnIndex,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  return {
    sheetId: sheet.id,
    area: {
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    },
    values: used.values,
    numberFormats: used.numberFormat,
    columnBesideData: all.columnIndex + all.columnCount + 1,
  };
}
