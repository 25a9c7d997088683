/** A cell as Excel or a CSV file gives it; null or "" where it is blank. */
export type RawCell = string | number | boolean | PartlyShown | null;

/** A number whose format shows a part of it, such as thousands: what is meant, only the user knows. */
export interface PartlyShown {
  readonly partlyShown: number;
}

/** A table with a row for each indicator; rows above its headings may tell of the plan. */
export interface FlatTable {
  /** Name of the file or the sheet. */
  readonly file: string;
  readonly rows: readonly FlatLine[];
  /** Where it is in the open workbook; left out for a file. */
  readonly origin?: TableOrigin;
}

export interface TableOrigin {
  /** The table's name in the workbook. */
  readonly name: string;
  readonly sheetId: string;
  /** The column of the sheet that the rows begin with, 0-based. */
  readonly column: number;
}

export interface FlatLine {
  /** Line of the file or row of the sheet, 1-based. */
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** Digits that Excel keeps; what a double adds behind them nobody typed. */
const SIGNIFICANT_DIGITS = 15;

const EXCEL_ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/**
 * A cell as text, without spaces around it.
 *
 * @example cellText(0.1 + 0.2) // "0.3"
 */
export function cellText(cell: RawCell): string {
  if (isPartlyShown(cell)) return cellText(cell.partlyShown);
  if (typeof cell === "number") return String(Number(cell.toPrecision(SIGNIFICANT_DIGITS)));
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return (cell ?? "").trim();
}

export function isPartlyShown(cell: RawCell): cell is PartlyShown {
  return typeof cell === "object" && cell !== null;
}

export function isExcelError(text: string): boolean {
  return EXCEL_ERROR.test(text);
}
