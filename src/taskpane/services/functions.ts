/** A function as Excel calls it. A method, because each function names the parameters that it must have. */
interface CellFunction {
  calculate(...cells: (unknown[][] | undefined)[]): unknown[][];
}

/**
 * The functions as Excel calls them, by their ids. Arguments are cells in rows; undefined is one left out. The
 * result is cells in rows too, and whatever is no value in it is an error.
 */
export type CellFunctions = Readonly<Record<string, CellFunction["calculate"]>>;
