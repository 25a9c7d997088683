/** Adding, naming, ordering, hiding and deleting worksheets. */
import type { SheetData } from "./data";
import { ExcelError } from "./errors";
import { newSheet } from "./new-sheet";
import { requireStructure } from "./protection";
import { rewriteFormulas } from "./rewriting";
import type { Workbook } from "./workbook";

const MAX_SHEET_NAME = 31;

/** @throws ExcelError InvalidArgument for a name Excel forbids, ItemAlreadyExists for one that is taken. */
export function requireSheetName(workbook: Workbook, name: string, except?: SheetData): void {
  const forbidden =
    name.trim() === "" ||
    name.length > MAX_SHEET_NAME ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (forbidden) throw new ExcelError("InvalidArgument");
  const taken = workbook.data.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase()
  );
  if (taken) throw new ExcelError("ItemAlreadyExists");
}

/** Adds a sheet at the end; without a name the next free "SheetN". It is not activated. */
export function addSheet(workbook: Workbook, name = freeSheetName(workbook)): SheetData {
  requireStructure(workbook.data);
  requireSheetName(workbook, name);
  const sheet = newSheet(workbook.newId(), name);
  workbook.data.sheets.push(sheet);
  workbook.touch();
  workbook.events.emit({ type: "sheetAdded", sheetId: sheet.id });
  return sheet;
}

function freeSheetName(workbook: Workbook): string {
  const names = new Set(workbook.data.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = workbook.data.sheets.length + 1;
  while (names.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Renames the sheet and every reference to it. */
export function renameSheet(workbook: Workbook, sheet: SheetData, name: string): void {
  requireStructure(workbook.data);
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, { kind: "sheet", before, after: name });
  workbook.touch();
  workbook.events.emit({ type: "sheetRenamed", sheetId: sheet.id, before, after: name });
}

export function activateSheet(workbook: Workbook, sheet: SheetData): void {
  const before = workbook.data.activeSheetId;
  if (before === sheet.id) return;
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  workbook.data.activeSheetId = sheet.id;
  workbook.selectedChart = null;
  workbook.events.emit({ type: "sheetDeactivated", sheetId: before });
  workbook.events.emit({ type: "sheetActivated", sheetId: sheet.id });
}

const visibleSheets = (workbook: Workbook): SheetData[] =>
  workbook.data.sheets.filter((sheet) => sheet.visibility === "Visible");

/** @throws ExcelError InvalidOperation for the last visible sheet. */
export function setVisibility(workbook: Workbook, sheet: SheetData, visibility: string): void {
  requireStructure(workbook.data);
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) {
    throw new ExcelError("InvalidArgument");
  }
  const others = visibleSheets(workbook).filter((other) => other !== sheet);
  const [next] = others;
  if (visibility !== "Visible" && !next) throw new ExcelError("InvalidOperation");
  if (visibility !== "Visible" && next && workbook.data.activeSheetId === sheet.id) {
    activateSheet(workbook, next);
  }
  const before = sheet.visibility;
  sheet.visibility = visibility;
  workbook.touch("looks");
  if (before === visibility) return;
  const type = "visibilityChanged";
  workbook.events.emit({ type, sheetId: sheet.id, before, after: visibility });
}

/** @throws ExcelError InvalidOperation for the last visible sheet and for a very hidden one. */
export function deleteSheet(workbook: Workbook, sheet: SheetData): void {
  requireStructure(workbook.data);
  const others = visibleSheets(workbook).filter((other) => other !== sheet);
  if (others.length === 0 || sheet.visibility === "VeryHidden") {
    throw new ExcelError("InvalidOperation");
  }
  const { data } = workbook;
  const index = data.sheets.indexOf(sheet);
  const next =
    data.sheets.slice(index + 1).find((s) => s.visibility === "Visible") ?? others.at(-1);
  if (data.activeSheetId === sheet.id && next) activateSheet(workbook, next);
  data.sheets.splice(index, 1);
  data.tables = data.tables.filter((table) => table.sheetId !== sheet.id);
  delete data.selections[sheet.id];
  workbook.touch();
  workbook.events.emit({ type: "sheetDeleted", sheetId: sheet.id });
}

export function moveSheet(workbook: Workbook, sheet: SheetData, position: number): void {
  requireStructure(workbook.data);
  const { sheets } = workbook.data;
  if (position < 0 || position >= sheets.length) throw new ExcelError("InvalidArgument");
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  workbook.touch();
  workbook.events.emit({ type: "sheetMoved", sheetId: sheet.id, before, after: position });
}
