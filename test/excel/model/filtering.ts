/** Filters: which rows of an area they hide. */
import { type Area, parseAddress } from "./address";
import { findCell, plainValue } from "./cells";
import type { SheetData, TableData } from "./data";
import { ExcelError } from "./errors";
import { editLine, numberFormatAt, styleAt } from "./styles";
import { bodyArea } from "./table-lookup";
import { displayText } from "./text";
import type { Workbook } from "./workbook";

/** As Excel.FilterCriteria, as far as it is emulated. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string | number | null;
  readonly criterion2?: string | number | null;
  readonly operator?: string | null;
  readonly values?: readonly unknown[] | null;
  readonly color?: string | null;
  readonly dynamicCriteria?: string | null;
}

/** Hides and shows the rows of the table as its criteria demand. */
export function filterTable(workbook: Workbook, sheet: SheetData, table: TableData): void {
  filterRows(workbook, sheet, bodyArea(table), table.filter.criteria);
}

/** Hides and shows the rows below the sheet's own filter, if it has one. */
export function filterSheet(workbook: Workbook, sheet: SheetData): void {
  if (!sheet.autoFilter) return;
  filterRows(workbook, sheet, filteredRows(sheet.autoFilter.address), sheet.autoFilter.criteria);
}

/** Shows what the sheet's own filter hides. */
export function showFiltered(workbook: Workbook, sheet: SheetData): void {
  if (sheet.autoFilter) filterRows(workbook, sheet, filteredRows(sheet.autoFilter.address), {});
}

function filteredRows(address: string): Area {
  const { area } = parseAddress(address);
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

function filterRows(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  criteria: Readonly<Record<string, unknown>>
): void {
  workbook.calculate();
  const tests = Object.entries(criteria).map(([index, wanted]) =>
    testOf(
      sheet,
      { ...area, column: area.column + Number(index), columnCount: 1 },
      wanted as FilterCriteria
    )
  );
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const hidden = tests.some((test) => !test(row));
    editLine(sheet.rows, row, (line) => {
      if (hidden) line.filtered = true;
      else delete line.filtered;
    });
  }
  workbook.touch();
}

type RowTest = (row: number) => boolean;

/** @throws ExcelError InvalidArgument for criteria that are not emulated */
function testOf(sheet: SheetData, column: Area, criteria: FilterCriteria): RowTest {
  const valueAt = (row: number) => plainValue(findCell(sheet, row, column.column)?.value);
  const textAt = (row: number): string =>
    displayText(valueAt(row), numberFormatAt(sheet, row, column.column)).toLowerCase();
  const colorOf = (row: number, part: "fill" | "font"): string =>
    (styleAt(sheet, row, column.column)[part]?.color ?? "").toLowerCase();
  const wanted = (criteria.color ?? "").toLowerCase();
  switch (criteria.filterOn) {
    case "Values": {
      const values = (criteria.values ?? []).map((value) => String(value).toLowerCase());
      return (row) => values.includes(textAt(row));
    }
    case "Custom":
      return customTest(criteria, valueAt, textAt);
    case "CellColor":
      return (row) => colorOf(row, "fill") === wanted;
    case "FontColor":
      return (row) => colorOf(row, "font") === wanted;
    default:
      return rankTest(column, criteria, valueAt);
  }
}

function customTest(
  { criterion1, criterion2, operator }: FilterCriteria,
  valueAt: (row: number) => string | number | boolean,
  textAt: RowText
): RowTest {
  const tests = [criterion1, criterion2]
    .filter((criterion) => criterion !== null && criterion !== undefined && criterion !== "")
    .map((criterion) => criterionTest(String(criterion), valueAt, textAt));
  return (row) =>
    operator === "Or" ? tests.some((test) => test(row)) : tests.every((test) => test(row));
}

type RowText = (row: number) => string;

function criterionTest(
  criterion: string,
  valueAt: (row: number) => string | number | boolean,
  textAt: RowText
): RowTest {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (sign === "=" || sign === "<>") {
    const pattern = wildcards(operand.toLowerCase());
    const equals: RowTest = (row) =>
      Number.isNaN(number) ? pattern.test(textAt(row)) : valueAt(row) === number;
    return sign === "=" ? equals : (row) => !equals(row);
  }
  return (row) => {
    const value = valueAt(row);
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    if (sign === "<") return value < number;
    if (sign === "<=") return value <= number;
    return sign === ">" ? value > number : value >= number;
  };
}

/** "*s" and "?s", with "~" before a sign that is meant itself. */
function wildcards(text: string): RegExp {
  const escaped = text.replace(/~?[*?~.+^${}()|[\]\\]/g, (found) => {
    if (found === "*") return ".*";
    return found === "?" ? "." : `\\${found.at(-1) ?? ""}`;
  });
  return new RegExp(`^${escaped}$`, "s");
}

function rankTest(
  { row, rowCount }: Area,
  { filterOn, criterion1, dynamicCriteria }: FilterCriteria,
  valueAt: (row: number) => string | number | boolean
): RowTest {
  const numbers = Array.from({ length: rowCount }, (_, i) => valueAt(row + i)).filter(
    (value): value is number => typeof value === "number"
  );
  if (filterOn === "Dynamic") return averageTest(numbers, dynamicCriteria, valueAt);
  const [, side, unit] = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn) ?? [];
  if (side === undefined) throw new ExcelError("InvalidArgument");
  const share = Number(criterion1);
  const count = unit === "Items" ? share : Math.max(1, Math.floor((numbers.length * share) / 100));
  const sorted = [...numbers].sort((a, b) => (side === "Top" ? b - a : a - b));
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return (at) => {
    const value = valueAt(at);
    if (typeof value !== "number" || limit === undefined) return false;
    return side === "Top" ? value >= limit : value <= limit;
  };
}

function averageTest(
  numbers: readonly number[],
  dynamicCriteria: string | null | undefined,
  valueAt: (row: number) => string | number | boolean
): RowTest {
  const average = numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1);
  const isAbove = dynamicCriteria === "AboveAverage";
  if (!isAbove && dynamicCriteria !== "BelowAverage") throw new ExcelError("InvalidArgument");
  return (row) => {
    const value = valueAt(row);
    return typeof value === "number" && (isAbove ? value > average : value < average);
  };
}
