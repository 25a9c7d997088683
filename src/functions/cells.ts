/**
 * What Excel passes for a parameter: a matrix, 1x1 for a single value; null where it was left out.
 * Hosts that are like Excel pass a bare value for a single cell, which is read as 1x1.
 */
export type Argument = unknown;

/** What a function gives for one cell. A blank is "": Excel would show 0 for null. */
export type CellValue = string | number;

export const BLANK = "";

const IDEOGRAPHIC_SPACE = 0x3000;

export interface ArgumentSize {
  readonly rows: number;
  readonly columns: number;
}

const SINGLE: ArgumentSize = { rows: 1, columns: 1 };

/** Blank cells come as null on the web and as "" or null on the desktop; spaces alone are as good as blank. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell !== "string") return cell === null || cell === undefined;
  // Most names start with a Chinese character, which is above every space: they need not be trimmed.
  return cell === "" || (cell.charCodeAt(0) <= IDEOGRAPHIC_SPACE && cell.trim() === "");
}

/** Left out, which is not the same as a blank cell. */
export function isOmitted(argument: Argument): boolean {
  return argument === null || argument === undefined;
}

/** Excel's matrices are rectangular: the first row tells how many columns there are. */
export function argumentSize(argument: Argument): ArgumentSize {
  if (!Array.isArray(argument)) return SINGLE;
  const [first]: unknown[] = argument;
  return {
    rows: Math.max(1, argument.length),
    columns: Array.isArray(first) ? Math.max(1, first.length) : 1,
  };
}

export function cellAt(argument: Argument, row: number, column: number): unknown {
  const cells: unknown = Array.isArray(argument) ? argument[row] : argument;
  return Array.isArray(cells) ? cells[column] : cells;
}

/** Every cell of an argument, row by row. */
export function cellsOf(argument: Argument): unknown[] {
  const { rows, columns } = argumentSize(argument);
  return Array.from({ length: rows * columns }, (_, i) =>
    cellAt(argument, Math.floor(i / columns), i % columns)
  );
}

/** The text of a call that gives a single text and leaves all else out. */
export function onlyText(given: readonly Argument[]): string | undefined {
  for (let i = 1; i < given.length; i++) if (!isOmitted(given[i])) return undefined;
  const [argument] = given;
  if (!Array.isArray(argument) || argument.length !== 1) return undefined;
  const [row]: unknown[] = argument;
  const cell: unknown = Array.isArray(row) && row.length === 1 ? row[0] : undefined;
  return typeof cell === "string" ? cell : undefined;
}

/** The text of a cell, for lookup and for messages. */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : "?";
}
