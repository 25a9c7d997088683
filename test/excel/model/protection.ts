/** What a protected sheet or workbook refuses. */
import { type Area, eachCell } from "./address";
import { existingCells, findCell } from "./cells";
import type { SheetData, WorkbookData } from "./data";
import { ExcelError } from "./errors";
import { lineStyle } from "./styles";

/** The options of WorksheetProtectionOptions that allow something; all are off unless given. */
export type Allowance =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

/** @throws ExcelError AccessDenied when the sheet is protected and does not allow it. */
export function requireAllowed(sheet: SheetData, allowance: Allowance): void {
  if (sheet.protection && sheet.protection.options[allowance] !== true) {
    throw new ExcelError("AccessDenied");
  }
}

/** @throws ExcelError AccessDenied when the sheet is protected. */
export function requireUnprotected(sheet: SheetData): void {
  if (sheet.protection) throw new ExcelError("AccessDenied");
}

/** @throws ExcelError AccessDenied when the sheet is protected and a cell of the area is locked. */
export function requireEditable(sheet: SheetData, area: Area): void {
  if (sheet.protection && !isUnlocked(sheet, area)) throw new ExcelError("AccessDenied");
}

function isUnlocked(sheet: SheetData, area: Area): boolean {
  const cellCount = area.rowCount * area.columnCount;
  const existing = existingCells(sheet, area);
  if (existing.some(({ cell }) => cell.style?.locked !== false)) return false;
  if (existing.length === cellCount) return true;
  for (const { row, column } of eachCell(area)) {
    const style = findCell(sheet, row, column)?.style ?? lineStyle(sheet, row, column);
    if (style?.locked !== false) return false;
  }
  return true;
}

/** @throws ExcelError AccessDenied when the workbook's structure is protected. */
export function requireStructure(workbook: WorkbookData): void {
  if (workbook.structureProtected) throw new ExcelError("AccessDenied");
}
