import type { Grid } from "../grid/grid";

/** A table with a row for each indicator; rows above its headings may tell of the plan. */
export interface BroughtTable {
  /** Name of the file or the sheet. */
  readonly file: string;
  /** A cell's place in it is its place on the sheet. */
  readonly grid: Grid;
  /** Where it is in the open workbook; left out for a file. */
  readonly origin?: TableOrigin;
}

export interface TableOrigin {
  /** The table's name in the workbook; null where plain cells were selected. */
  readonly name: string | null;
  readonly sheetId: string;
}
