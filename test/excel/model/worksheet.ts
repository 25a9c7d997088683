/** A worksheet as a test handles it: what the user sees and does, by A1 addresses. */
import { type Area, formatAddress, parseAddress, wholeSheet } from "./address";
import { findCell, plainValue, usedArea } from "./cells";
import { type CellStyle, isError, type SheetData, type TableData } from "./data";
import { mergeCells } from "./merging";
import { sortArea } from "./sorting";
import { numberFormatAt, styleAt } from "./styles";
import { addTable, renameTable } from "./tables";
import { displayText } from "./text";
import type { Workbook } from "./workbook";
import { clearArea, writeEntries } from "./writing";

export type PlainValue = string | number | boolean;

export class Worksheet {
  constructor(
    private readonly workbook: Workbook,
    readonly id: string
  ) {}

  get data(): SheetData {
    return this.workbook.sheetById(this.id);
  }

  get name(): string {
    return this.data.name;
  }

  /**
   * Types into the cells as a user would.
   * @example sheet.enter("A1", "=1+1"); sheet.enter("A2:B2", [["高新技术企业", 3000]]);
   */
  enter(address: string, input: PlainValue | (PlainValue | null)[][]): void {
    writeEntries(this.workbook, this.data, area(address), input);
  }

  clear(address: string): void {
    clearArea(this.workbook, this.data, area(address), "All");
  }

  /** The calculated value: "" for a blank, "#N/A" for an error. */
  value(address: string): PlainValue {
    return this.values(address)[0]?.[0] ?? "";
  }

  values(address: string): PlainValue[][] {
    this.workbook.calculate();
    return this.read(address, (row, column) => plainValue(findCell(this.data, row, column)?.value));
  }

  /** What Excel says beside the error in the cell, or "". */
  reason(address: string): string {
    this.workbook.calculate();
    const { row, column } = area(address);
    const value = findCell(this.data, row, column)?.value;
    return isError(value) ? (value.reason ?? "") : "";
  }

  /** The formula, or the constant where there is none. */
  formula(address: string): PlainValue {
    return this.formulas(address)[0]?.[0] ?? "";
  }

  formulas(address: string): PlainValue[][] {
    return this.read(address, (row, column) => {
      const cell = findCell(this.data, row, column);
      return cell?.formula ?? (cell?.spilledFrom === undefined ? plainValue(cell?.value) : "");
    });
  }

  /** The text as displayed: the number format applied. */
  text(address: string): string {
    this.workbook.calculate();
    const { row, column } = area(address);
    const value = findCell(this.data, row, column)?.value;
    return displayText(plainValue(value), this.numberFormat(address));
  }

  numberFormat(address: string): string {
    const { row, column } = area(address);
    return numberFormatAt(this.data, row, column);
  }

  /** The style of the (first) cell. */
  format(address: string): CellStyle {
    const { row, column } = area(address);
    return styleAt(this.data, row, column);
  }

  /** "B2:D9", or "" for an empty sheet. */
  get usedAddress(): string {
    const used = usedArea(this.data, false, wholeSheet);
    return used ? (formatAddress(this.name, used).split("!").at(-1) ?? "") : "";
  }

  /** Sorts the rows of the area by one of its columns, counted from 0, as the user does. */
  sort(address: string, column: number, ascending = true): void {
    sortArea(this.workbook, this.data, area(address), [{ key: column, ascending }]);
  }

  merge(address: string): void {
    mergeCells(this.workbook, this.data, area(address), false);
  }

  protect(options: Record<string, boolean> = {}, password?: string): void {
    this.data.protection = password === undefined ? { options } : { options, password };
    this.workbook.touch("looks");
  }

  unprotect(): void {
    this.data.protection = null;
    this.workbook.touch("looks");
  }

  addTable(address: string, { name = "", hasHeaders = true } = {}): TableData {
    const table = addTable(this.workbook, this.data, area(address), hasHeaders);
    if (name !== "") renameTable(this.workbook, table, name);
    return table;
  }

  private read<T>(address: string, cell: (row: number, column: number) => T): T[][] {
    const { row, column, rowCount, columnCount } = area(address);
    return Array.from({ length: rowCount }, (_, i) =>
      Array.from({ length: columnCount }, (__, j) => cell(row + i, column + j))
    );
  }
}

const area = (address: string): Area => parseAddress(address).area;
