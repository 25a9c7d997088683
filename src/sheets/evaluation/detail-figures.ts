import { sheetTexts } from "../../i18n/sheets";
import { cellOfRow, numberOfRow } from "../indicator-table/native-formulas";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import type { EvaluationContext } from "./context";

/**
 * What a sheet of an evaluation reads from the detail sheet: the row with the number that stands in a column of its own table, wherever
 * somebody has sorted that row to.
 */
export function detailFigures(
  { locale, detailTable }: EvaluationContext,
  table: string,
  numberHeader = sheetTexts(locale).columns.number
) {
  const numbers = wholeColumn(detailTable, sheetTexts(locale).columns.number);
  const number = thisRow(table, numberHeader);
  return {
    /** #N/A where it shows no number. */
    number: (header: string): string =>
      numberOfRow(numbers, number, wholeColumn(detailTable, header)),
    text: (header: string): string => cellOfRow(numbers, number, wholeColumn(detailTable, header)),
  };
}
