import type { CellFault, FlatFault } from "../../core/validation/problem";
import type { FlatColumn } from "../../i18n/plan-table";
import type { ReviewColumn } from "../../i18n/review-sheet";

export type SheetColumn = ReviewColumn | FlatColumn;

/** A row of the sheet: the texts of its cells, and how their columns are headed. */
export interface SheetRow {
  readonly line: number;
  /** Empty where the cell is blank or the column is not there. */
  readonly text: (key: SheetColumn) => string;
  readonly heading: (key: SheetColumn) => string;
}

/** What is wrong with a cell of a row. */
export type CellProblem = readonly [SheetColumn, CellFault | FlatFault];
