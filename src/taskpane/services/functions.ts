/**
 * The functions as Excel calls them, by their ids. Arguments are cells in rows; undefined is one left out. The
 * result is cells in rows too, and whatever is no value in it is an error.
 */
export type CellFunctions = Readonly<
  Record<string, (...cells: (unknown[][] | undefined)[]) => unknown[][]>
>;
