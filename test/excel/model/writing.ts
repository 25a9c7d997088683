/** Writing values, formulas and number formats into an area, and clearing it. */
import {
  type Area,
  cellArea,
  cellKey,
  eachCell,
  formatAddress,
  formatArea,
  intersect,
} from "./address";
import {
  editCell,
  existingCells,
  findCell,
  isHiddenByMerge,
  mergeAt,
  mergesTouching,
  plainValue,
} from "./cells";
import { uncover } from "./covers";
import { fillCalculatedColumns } from "./calculated-columns";
import type { SheetData } from "./data";
import { parseEntry } from "./entry";
import { ExcelError, shapeMismatch } from "./errors";
import type { FormulaDetail } from "./events";
import { requireAllowed, requireEditable } from "./protection";
import { removeSpill } from "./spills";
import { copyStyle, editStyles, lineStyle, numberFormatAt } from "./styles";
import { tablesTouching } from "./table-lookup";
import { syncHeaders } from "./table-headers";
import type { Workbook } from "./workbook";

/** One value for all cells, or a matrix of the area's shape; null leaves a cell as it is. */
export type Input = unknown;

/**
 * Writes as `Range.values` and `Range.formulas` do: text that looks like a formula, number or date becomes one.
 * Excel drops what goes into a cell hidden by a merged area; `workbook.dropped` remembers it.
 * @throws ExcelError InvalidArgument (shape, type, formula syntax), AccessDenied (protected)
 */
export function writeEntries(workbook: Workbook, sheet: SheetData, area: Area, input: Input): void {
  const at = reader(area, input);
  requireEditable(sheet, area);
  const before =
    area.rowCount * area.columnCount === 1 ? findCell(sheet, area.row, area.column) : undefined;
  const valueBefore = plainValue(before?.value);
  const merged = mergesTouching(sheet, area).length > 0;
  const formulaDetails: FormulaDetail[] = [];
  const setFormulas = new Map<number, number[]>();
  for (const { row, column, i, j } of eachCell(area)) {
    const value = at(i, j);
    if (value === null) continue;
    if (merged && isHiddenByMerge(mergeAt(sheet, row, column), row, column)) {
      const address = formatAddress(sheet.name, cellArea(row, column));
      if (value !== "") workbook.dropped.push({ address, value });
      continue;
    }
    const formulaBefore = findCell(sheet, row, column)?.formula;
    const isFormula = writeEntry(workbook, sheet, row, column, value);
    if (findCell(sheet, row, column)?.formula !== formulaBefore) {
      const previousFormula = formulaBefore ?? "";
      formulaDetails.push({ cellAddress: cellKey(row, column), previousFormula });
    }
    if (!isFormula) continue;
    const rows = setFormulas.get(column);
    if (rows) rows.push(row);
    else setFormulas.set(column, [row]);
  }
  syncHeaders(workbook, sheet, area);
  fillCalculatedColumns(workbook, sheet, area, setFormulas);
  workbook.touch();
  announce(workbook, sheet, area, valueBefore);
  if (formulaDetails.length > 0) {
    workbook.events.emit({ type: "formulaChanged", sheetId: sheet.id, formulaDetails });
  }
}

/** @returns whether the cell now holds a formula */
function writeEntry(
  workbook: Workbook,
  sheet: SheetData,
  row: number,
  column: number,
  input: unknown
): boolean {
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
    throw new ExcelError("InvalidArgument");
  }
  const numberFormat = numberFormatAt(sheet, row, column);
  const place = { sheetId: sheet.id, row, column };
  const entry = parseEntry(input, {
    numberFormat,
    isFormula: (formula) => workbook.formulas.accepts(workbook, formula, place),
    year: workbook.year,
  });
  if (entry.formula !== undefined) workbook.formulas.entered(sheet.name, row, column);
  editCell(sheet, row, column, (cell) => {
    removeSpill(sheet, row, column, cell);
    cell.value = entry.value;
    cell.formula = entry.formula;
    delete cell.spilledFrom;
    const inherited = cell.style ? undefined : lineStyle(sheet, row, column);
    if (inherited) cell.style = copyStyle(inherited);
    if (entry.numberFormat !== undefined && numberFormat === "General") {
      cell.style = { ...cell.style, numberFormat: entry.numberFormat };
    }
  });
  return entry.formula !== undefined;
}

/** @throws ExcelError InvalidArgument when the matrix has another shape than the area. */
function reader(area: Area, input: Input): (i: number, j: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: unknown[] = input;
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw shapeMismatch();
  return (i, j) => (rows[i] as unknown[])[j] ?? null;
}

/** A matrix of one format is meant for every cell of the range, as in Microsoft's samples. */
function singleEntry(input: Input): Input {
  const isSingle = Array.isArray(input) && input.length === 1 && Array.isArray(input[0]);
  const [row] = isSingle ? (input as unknown[][]) : [];
  return row?.length === 1 ? row[0] : input;
}

/** @throws ExcelError AccessDenied on a protected sheet. */
export function writeNumberFormats(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  input: Input
): void {
  const at = reader(area, singleEntry(input));
  requireAllowed(sheet, "allowFormatCells");
  editStyles(sheet, area, (style, { i, j }) => {
    const format = at(i, j);
    if (format === null) return;
    if (typeof format !== "string") throw new ExcelError("InvalidArgument");
    style.numberFormat = format === "General" || format === "" ? undefined : format;
  });
  workbook.touch();
  workbook.events.emit({ type: "formatChanged", sheetId: sheet.id, address: formatArea(area) });
}

export type ClearApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clearArea(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  applyTo: ClearApplyTo
): void {
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  if (contents) requireEditable(sheet, area);
  if (formats) requireAllowed(sheet, "allowFormatCells");
  for (const { row, column } of existingCells(sheet, area)) {
    editCell(sheet, row, column, (cell) => {
      if (contents) {
        removeSpill(sheet, row, column, cell);
        delete cell.value;
        delete cell.formula;
        delete cell.spilledFrom;
      }
      if (formats) delete cell.style;
      if (applyTo !== "Contents" && applyTo !== "Formats") delete cell.hyperlink;
    });
  }
  if (formats) {
    editStyles(sheet, area, clearStyle);
    clearCovers(sheet, area);
  }
  if (applyTo === "All") sheet.validations = uncover(sheet.validations, [area]);
  if (contents) syncHeaders(workbook, sheet, area);
  workbook.touch();
  if (contents) announce(workbook, sheet, area, undefined);
}

function clearStyle(style: object): void {
  for (const key of Object.keys(style)) delete (style as Record<string, unknown>)[key];
}

/** Clearing formats also unmerges and takes conditional formats away. */
function clearCovers(sheet: SheetData, area: Area): void {
  const gone = mergesTouching(sheet, area).map(formatArea);
  sheet.merges = sheet.merges.filter((merge) => !gone.includes(merge));
  sheet.conditionalFormats = uncover(sheet.conditionalFormats, [area]);
}

function announce(workbook: Workbook, sheet: SheetData, area: Area, valueBefore: unknown): void {
  const address = formatArea(area);
  const single = area.rowCount * area.columnCount === 1;
  const valueAfter = plainValue(sheet.cells[cellKey(area.row, area.column)]?.value);
  workbook.events.emit({
    type: "changed",
    sheetId: sheet.id,
    address,
    changeType: "RangeEdited",
    ...(single && valueBefore !== undefined ? { details: { valueBefore, valueAfter } } : {}),
  });
  for (const { table, area: tableArea } of tablesTouching(workbook, sheet, area)) {
    workbook.events.emit({
      type: "tableChanged",
      sheetId: sheet.id,
      tableId: table.id,
      address: formatArea(intersect(tableArea, area) ?? area),
      changeType: "RangeEdited",
    });
  }
}
