import {
  type Area,
  formatAddress,
  formatArea,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
} from "../../model/address";
import { editCell, findCell, plainValue } from "../../model/cells";
import { type CellData, isError } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed, requireEditable } from "../../model/protection";
import { editLine, numberFormatAt, uniform } from "../../model/styles";
import { displayText } from "../../model/text";
import { writeEntries, writeNumberFormats } from "../../model/writing";
import { ApiObject } from "../api-object";
import type { HostContext } from "../host-context";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./line-sizes";
import { writeStyle } from "./style-access";
import { sheetOf, type Target } from "./target";

/** Excel.BuiltInStyle */
const builtInStyles = new Set(
  [
    "Normal Comma Currency Percent WholeComma WholeDollar Hlink HlinkTrav Note WarningText Emphasis1 Emphasis2 Emphasis3",
    "SheetTitle Heading1 Heading2 Heading3 Heading4 Input Output Calculation CheckCell LinkedCell Total Good Bad Neutral",
    "Accent1 Accent1_20 Accent1_40 Accent1_60 Accent2 Accent2_20 Accent2_40 Accent2_60 Accent3 Accent3_20 Accent3_40",
    "Accent3_60 Accent4 Accent4_20 Accent4_40 Accent4_60 Accent5 Accent5_20 Accent5_40 Accent5_60 Accent6 Accent6_20",
    "Accent6_40 Accent6_60 ExplanatoryText",
  ].flatMap((names) => names.split(" "))
);

/** Excel on the web refuses to read or write more cells than this at once. */
const MAX_CELLS = 5_000_000;

/** The part of Range that is about its cells' content and its own address. */
export abstract class RangeContent extends ApiObject {
  readonly target: Target;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly area: Area
  ) {
    super();
    this.target = { context, sheetId, areas: [area] };
  }

  get address(): string {
    return formatAddress(sheetOf(this.target).name, this.area);
  }
  get addressLocal(): string {
    return formatAddress(sheetOf(this.target).name, this.area);
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rowCount;
  }
  get columnCount(): number {
    return this.area.columnCount;
  }
  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get values(): unknown {
    return cells(this, (cell) => plainValue(cell?.value));
  }
  set values(input: unknown) {
    writeEntries(this.target.context.workbook, sheetOf(this.target), this.area, input);
  }
  get formulas(): unknown {
    return cells(this, formulaOf);
  }
  set formulas(input: unknown) {
    writeEntries(this.target.context.workbook, sheetOf(this.target), this.area, input);
  }
  get formulasLocal(): unknown {
    return cells(this, formulaOf);
  }
  set formulasLocal(input: unknown) {
    writeEntries(this.target.context.workbook, sheetOf(this.target), this.area, input);
  }
  get text(): unknown {
    const sheet = sheetOf(this.target);
    return cells(this, (cell, row, column) =>
      displayText(plainValue(cell?.value), numberFormatAt(sheet, row, column))
    );
  }
  get valueTypes(): unknown {
    return cells(this, typeOf);
  }
  get numberFormat(): unknown {
    const sheet = sheetOf(this.target);
    return cells(this, (_, row, column) => numberFormatAt(sheet, row, column));
  }
  set numberFormat(input: unknown) {
    writeNumberFormats(this.target.context.workbook, sheetOf(this.target), this.area, input);
  }
  get hasSpill(): unknown {
    const found = new Set(
      (
        cells(this, (cell) => (cell?.spill ?? cell?.spilledFrom) !== undefined) as boolean[][]
      ).flat()
    );
    return found.size > 1 ? null : found.has(true);
  }
  get style(): unknown {
    return uniform(sheetOf(this.target), this.area, (style) => style.name ?? "Normal");
  }

  /** Only the name is kept: what the style looks like is not emulated. @throws ExcelError InvalidArgument for an unknown one */
  set style(value: unknown) {
    if (!builtInStyles.has(String(value))) throw new ExcelError("InvalidArgument");
    const name = value === "Normal" ? undefined : String(value);
    writeStyle(this.target, (style) => (style.name = name));
  }

  get hidden(): unknown {
    return sharedHidden(this, "rows") === true || sharedHidden(this, "columns") === true;
  }
  get rowHidden(): unknown {
    return sharedHidden(this, "rows");
  }
  set rowHidden(value: unknown) {
    setHidden(this, "rows", value === true);
  }
  get columnHidden(): unknown {
    return sharedHidden(this, "columns");
  }
  set columnHidden(value: unknown) {
    setHidden(this, "columns", value === true);
  }

  get hyperlink(): unknown {
    const { row, column } = this.area;
    return findCell(sheetOf(this.target), row, column)?.hyperlink ?? null;
  }
  set hyperlink(value: unknown) {
    setHyperlink(this, value);
  }

  get top(): number {
    return extent(this, "rows", 0, this.area.row);
  }
  get left(): number {
    return extent(this, "columns", 0, this.area.column);
  }
  get height(): number {
    return extent(this, "rows", this.area.row, this.area.rowCount);
  }
  get width(): number {
    return extent(this, "columns", this.area.column, this.area.columnCount);
  }
}

function cells<T>(
  { target, area }: RangeContent,
  read: (cell: CellData | undefined, row: number, column: number) => T
): T[][] | null {
  // Whole rows and columns are too large to be read: Office.js answers null for them.
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (area.rowCount * area.columnCount > MAX_CELLS) {
    throw new ExcelError("InvalidArgument", "The range has more cells than can be read at once.");
  }
  const sheet = sheetOf(target);
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) => {
      const [row, column] = [area.row + i, area.column + j];
      return read(findCell(sheet, row, column), row, column);
    })
  );
}

/** Spilled cells have no formula of their own; Excel gives their value. */
const formulaOf = (cell: CellData | undefined): string | number | boolean =>
  cell?.formula ?? plainValue(cell?.value);

function typeOf(cell: CellData | undefined): string {
  const value = cell?.value;
  if (value === undefined || value === "") return value === "" ? "String" : "Empty";
  if (isError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number"];
}

type Lines = "rows" | "columns";

const span = (area: Area, lines: Lines): [first: number, count: number] =>
  lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];

function sharedHidden({ target, area }: RangeContent, lines: Lines): boolean | null {
  const [first, count] = span(area, lines);
  const hidden = Object.entries(sheetOf(target)[lines]).filter(
    ([index, line]) =>
      (line.hidden ?? line.filtered) && Number(index) >= first && Number(index) < first + count
  ).length;
  return hidden === 0 ? false : hidden === count ? true : null;
}

function setHidden({ target, area }: RangeContent, lines: Lines, hidden: boolean): void {
  const sheet = sheetOf(target);
  requireAllowed(sheet, lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [first, count] = span(area, lines);
  for (let i = 0; i < count; i++) {
    editLine(sheet[lines], first + i, (line) => (line.hidden = hidden ? true : undefined));
  }
  const { workbook } = target.context;
  workbook.touch();
  if (lines === "columns") return;
  const address = formatArea({ ...area, column: 0, columnCount: MAX_COLUMNS });
  const changeType = hidden ? "Hidden" : "Unhidden";
  workbook.events.emit({ type: "rowHiddenChanged", sheetId: sheet.id, address, changeType });
}

function setHyperlink({ target, area }: RangeContent, value: unknown): void {
  const sheet = sheetOf(target);
  requireEditable(sheet, area);
  requireAllowed(sheet, "allowInsertHyperlinks");
  const link = value as Record<string, string>;
  editCell(sheet, area.row, area.column, (cell) => {
    cell.hyperlink = link;
    cell.value = link["textToDisplay"] ?? cell.value ?? link["address"];
  });
  target.context.workbook.touch();
}

/** Points from one row or column over so many. */
function extent({ target }: RangeContent, lines: Lines, first: number, count: number): number {
  const standard = lines === "rows" ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const sized = Object.entries(sheetOf(target)[lines]).filter(
    ([index]) => Number(index) >= first && Number(index) < first + count
  );
  return sized.reduce(
    (sum, [, { size = standard, hidden, filtered }]) =>
      sum + ((hidden ?? filtered) ? 0 : size) - standard,
    count * standard
  );
}
