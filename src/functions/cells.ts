/**
 * What Excel passes for a parameter: a matrix, 1x1 for a single value; null where it was left out.
 * Hosts that are like Excel pass a bare value for a single cell, which is read as 1x1.
 */
export type Argument = unknown;

/** What a function gives for one cell. A blank is "": Excel would show 0 for null. */
export type CellValue = string | number;

export const BLANK = "";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Blank cells come as null on the web and as "" or null on the desktop; spaces alone are as good as blank. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Left out, which is not the same as a blank cell. */
export function isOmitted(argument: Argument): boolean {
  return argument === null || argument === undefined;
}

export function sizeOf(argument: Argument): Size {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1 };
  const columns = argument.map((row: unknown) => (Array.isArray(row) ? row.length : 1));
  return { rows: Math.max(1, argument.length), columns: Math.max(1, ...columns) };
}

export function cellAt(argument: Argument, row: number, column: number): unknown {
  const cells: unknown = Array.isArray(argument) ? argument[row] : argument;
  return Array.isArray(cells) ? cells[column] : cells;
}

/** The text of a cell, for lookup and for messages. */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : "?";
}
