/** Range.find and Worksheet.findAll: text as displayed in the cells. */
import type { Area } from "../../model/address";
import { existingCells, hasContent, plainValue } from "../../model/cells";
import type { SheetData } from "../../model/data";
import { numberFormatAt } from "../../model/styles";
import { displayText } from "../../model/text";

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

export function findText(
  sheet: SheetData,
  area: Area,
  text: string,
  { completeMatch, matchCase, searchDirection }: SearchCriteria
): { row: number; column: number }[] {
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const found = existingCells(sheet, area).filter(({ row, column, cell }) => {
    if (!hasContent(cell)) return false;
    const shown = fold(displayText(plainValue(cell.value), numberFormatAt(sheet, row, column)));
    return completeMatch ? shown === wanted : shown.includes(wanted);
  });
  return searchDirection === "Backwards" ? found.reverse() : found;
}
