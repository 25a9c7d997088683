/** A cell as Excel or a file gives it. */
export interface GridCell {
  /** null where it is blank; a text for every filled cell of a CSV file; a date as its serial number. */
  readonly value: string | number | boolean | null;
  /** As it is shown. */
  readonly text: string;
  /** Number format; left out where the file knows none. */
  readonly format?: string;
}

/** Cells that are merged into one; rows and columns count from 0. Only the first cell holds anything. */
export interface GridMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a sheet or a file, from its first row and column on: a cell's place in it is its place on the sheet. Rows
 * may differ in length; what is beyond their end is blank.
 */
export interface Grid {
  /** Of the sheet or the file. */
  readonly name?: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly GridMerge[];
}

export const BLANK_CELL: GridCell = { value: null, text: "" };

/** @example cellOf(grid, 0, 99) // a blank cell, where there is none */
export function cellOf({ rows }: Grid, row: number, column: number): GridCell {
  return rows[row]?.[column] ?? BLANK_CELL;
}

/** Whether nothing but spaces stands in a cell. */
export function isBlankCell({ value }: GridCell): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** The cells without blank rows at the end and without blank cells at the end of rows. */
export function trimmed(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  const filled = rows.map((cells) => untilLast(cells, (cell) => !isBlankCell(cell)));
  return untilLast(filled, ({ length }) => length > 0);
}

function untilLast<T>(items: readonly T[], isKept: (item: T) => boolean): readonly T[] {
  let end = items.length;
  for (let item = items[end - 1]; item !== undefined && !isKept(item); item = items[end - 1]) end--;
  return items.slice(0, end);
}
