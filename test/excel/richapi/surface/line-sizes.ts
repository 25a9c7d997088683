/** Widths of columns and heights of rows, in points. */
import { type Area, isWholeColumns, isWholeRows } from "../../model/address";
import { existingCells, plainValue } from "../../model/cells";
import type { SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed } from "../../model/protection";
import { editLine, numberFormatAt } from "../../model/styles";
import { displayText } from "../../model/text";
import { announceFormat } from "./style-access";
import { sheetOf, type Target } from "./target";

/** Excel's own sizes. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

type Lines = "columns" | "rows";

function lineRange(area: Area, lines: Lines): { first: number; count: number; whole: boolean } {
  return lines === "columns"
    ? { first: area.column, count: area.columnCount, whole: isWholeRows(area) }
    : { first: area.row, count: area.rowCount, whole: isWholeColumns(area) };
}

/** The columns or rows of the area; of a whole sheet those that have cells or a size. */
function used(sheet: SheetData, area: Area, lines: Lines): number[] {
  const { first, count, whole } = lineRange(area, lines);
  if (!whole) return Array.from({ length: count }, (_, i) => first + i);
  const cells = existingCells(sheet, area).map(({ row, column }) =>
    lines === "columns" ? column : row
  );
  return [...new Set([...cells, ...Object.keys(sheet[lines]).map(Number)])];
}

/** The size all lines share, or null. */
export function sharedSize(target: Target, lines: Lines): number | null {
  const sheet = sheetOf(target);
  const standard = lines === "columns" ? STANDARD_WIDTH : STANDARD_HEIGHT;
  const sizes = target.areas.flatMap((area) =>
    used(sheet, area, lines).map((index) => sheet[lines][index]?.size ?? standard)
  );
  const [first = standard] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}

/** @throws ExcelError InvalidArgument (no such size), AccessDenied (protected) */
export function setSize(target: Target, lines: Lines, value: unknown): void {
  const sheet = sheetOf(target);
  requireAllowed(sheet, lines === "columns" ? "allowFormatColumns" : "allowFormatRows");
  const most = lines === "columns" ? 1343 : 409;
  if (typeof value !== "number" || value < 0 || value > most)
    throw new ExcelError("InvalidArgument");
  for (const area of target.areas) {
    const { first, count } = lineRange(area, lines);
    for (let i = 0; i < count; i++)
      editLine(sheet[lines], first + i, (line) => (line.size = value));
  }
  announceFormat(target, sheet);
}

/** Whether the columns have the sheet's own width; null where some have. */
export function usesStandardWidth(target: Target): boolean | null {
  const sheet = sheetOf(target);
  const answers = target.areas.flatMap((area) =>
    used(sheet, area, "columns").map((index) => sheet.columns[index]?.size === undefined)
  );
  const [first = true] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

/** Gives the columns the sheet's own width back. Setting false does nothing, as in Excel. */
export function useStandardWidth(target: Target, value: unknown): void {
  const sheet = sheetOf(target);
  requireAllowed(sheet, "allowFormatColumns");
  if (value !== true) return;
  for (const area of target.areas) {
    for (const column of used(sheet, area, "columns"))
      editLine(sheet.columns, column, (line) => delete line.size);
  }
  announceFormat(target, sheet);
}

/** Points that the longest text needs; a Chinese character counts two. */
function contentWidth(sheet: SheetData, column: number, area: Area): number | null {
  const texts = existingCells(sheet, { ...area, column, columnCount: 1 }).map(({ row, cell }) =>
    displayText(plainValue(cell.value), numberFormatAt(sheet, row, column))
  );
  const widths = texts.map((text) => [...text].reduce((w, c) => w + (c > "\u2e7f" ? 2 : 1), 0));
  const longest = Math.max(0, ...widths);
  return longest === 0 ? null : Math.round((longest * 7 + 5) * 0.75 * 100) / 100;
}

export function autofitColumns(target: Target): void {
  const sheet = sheetOf(target);
  requireAllowed(sheet, "allowFormatColumns");
  for (const area of target.areas) {
    for (const column of used(sheet, area, "columns")) {
      const width = contentWidth(sheet, column, area);
      if (width !== null) editLine(sheet.columns, column, (line) => (line.size = width));
    }
  }
  announceFormat(target, sheet);
}

/** Row heights follow the content by themselves: only heights that were set are forgotten. */
export function autofitRows(target: Target): void {
  const sheet = sheetOf(target);
  requireAllowed(sheet, "allowFormatRows");
  for (const area of target.areas) {
    for (const row of used(sheet, area, "rows"))
      editLine(sheet.rows, row, (line) => delete line.size);
  }
  announceFormat(target, sheet);
}
