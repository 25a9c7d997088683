import type { Area } from "./sheet-spec";

/** Rows and columns of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** @example columnLetters(27) // "AB" (columns count from 0) */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A sheet's name as it stands in a reference. @example quotedSheet("O'Brien") // "'O''Brien'" */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The name behind `quotedSheet`; a name without quotes stays as it is. */
export function unquotedSheet(quoted: string): string {
  return quoted.replace(/^'|'$/g, "").replace(/''/g, "'");
}

/**
 * A reference by its sheet, null where it names none, and its address there.
 *
 * @example splitReference("'O''Brien'!A2") // { sheet: "O'Brien", address: "A2" }
 */
export function splitReference(reference: string): {
  readonly sheet: string | null;
  readonly address: string;
} {
  const at = reference.lastIndexOf("!");
  const sheet = at < 0 ? null : unquotedSheet(reference.slice(0, at));
  return { sheet, address: reference.slice(at + 1) };
}

/** @example formatArea({ row: 1, column: 1, rows: 2, columns: 3 }) // "B2:D3" */
export function formatArea(area: Area): string {
  const start = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** @example absoluteArea({ row: 1, column: 1, rows: 2, columns: 3 }) // "$B$2:$D$3" */
export function absoluteArea(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/**
 * The areas of an address as Excel gives it, with or without the sheet's name; whole rows and columns too.
 *
 * @throws RangeError for a text that is no address
 * @example parseAreas("'a,b'!A1:B2,'a,b'!D4") // two areas
 */
export function parseAreas(address: string): Area[] {
  const withoutSheets = address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,!]*!/g, "");
  return withoutSheets.split(",").map((part) => parseArea(part.trim()));
}

function parseArea(text: string): Area {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(text);
  if (!match || !(match[1] || match[2])) throw new RangeError(`not an address: ${text}`);
  const [, letters = "", digits = "", endLetters = letters, endDigits = digits] = match;
  const column = letters ? columnIndex(letters) : 0;
  const row = digits ? Number(digits) - 1 : 0;
  const lastColumn = endLetters ? columnIndex(endLetters) : SHEET_COLUMNS - 1;
  const lastRow = endDigits ? Number(endDigits) - 1 : SHEET_ROWS - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    spansMeet(a.row, a.rows, b.row, b.rows) && spansMeet(a.column, a.columns, b.column, b.columns)
  );
}

/** What two areas have in common; null where that is nothing. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    ...{ row, rows: Math.min(a.row + a.rows, b.row + b.rows) - row },
    ...{ column, columns: Math.min(a.column + a.columns, b.column + b.columns) - column },
  };
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/**
 * The areas that are left of an area when others are cut out of it.
 *
 * @example without(B2:D4, [C3]) // B2:D2, B4:D4, B3, D3
 */
export function without(area: Area, cut: readonly Area[]): Area[] {
  return cut.reduce<Area[]>((rest, hole) => rest.flatMap((part) => around(part, hole)), [area]);
}

function around(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const left = Math.max(area.column, hole.column);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const beside = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...beside, column: area.column, columns: left - area.column },
    { ...beside, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether `area` starts right under or right of `other`, where Excel would extend a table over it. */
export function adjoins(area: Area, other: Area): boolean {
  const under =
    area.row === other.row + other.rows &&
    spansMeet(area.column, area.columns, other.column, other.columns);
  const right =
    area.column === other.column + other.columns &&
    spansMeet(area.row, area.rows, other.row, other.rows);
  return under || right;
}

function spansMeet(startA: number, lengthA: number, startB: number, lengthB: number): boolean {
  return startA < startB + lengthB && startB < startA + lengthA;
}

/** The area `inner` of a specified area that is placed at `origin`. */
export function placed(
  inner: Area,
  origin: { readonly row: number; readonly column: number }
): Area {
  return { ...inner, row: origin.row + inner.row, column: origin.column + inner.column };
}
