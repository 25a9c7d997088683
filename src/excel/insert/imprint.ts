import type { WidenedColumn } from "./steps";
import type { Area } from "../../sheets/spec/sheet-spec";
import type { Look } from "./looks";

/** What the cells of an area hold: the formula of a cell, or its value where it has none. */
export interface Contents {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * What an insertion has made, as Excel showed it right after: enough to find it again, and to see whether it is still
 * the same. It lives as long as the pane does.
 */
export type Imprint = SheetImprint | AreaImprint | CommentImprint;

interface Place {
  readonly sheetId: string;
  /** Its name when it was written. */
  readonly sheet: string;
  readonly area: Area;
}

interface Made extends Place {
  readonly contents: Contents;
  /** How the cells looked; none where only contents were written. */
  readonly looks: readonly Look[];
  /** How many conditional formats were there with ours, and where ours are. */
  readonly conditional: { readonly count: number; readonly areas: readonly Area[] };
  readonly tables: readonly TableImprint[];
  /** Names that the workbook had before: they may mean the cells, but nobody has added them since. */
  readonly namesBefore: readonly string[];
  /** Formulas elsewhere that referred to the cells before anything stood there, as "Sheet!B5". */
  readonly formulasBefore: readonly string[];
  /** Where the merged cells are. */
  readonly merges: readonly Area[];
  /** Ids of the charts. */
  readonly charts: readonly string[];
}

export interface TableImprint {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

/** A sheet of its own. */
export interface SheetImprint extends Made {
  readonly kind: "sheet";
  /** The sheet that the user was looking at before. */
  readonly activeSheetId: string;
  /** What Excel counts as used, formats included. */
  readonly extent: Area;
  /** How many shapes there are, in whichever way Excel counts charts. */
  readonly shapes: number;
}

/** Cells of a sheet that is in use. */
export interface AreaImprint extends Made {
  readonly kind: "area";
  /** Nothing but contents was written: formats that were there are there still. */
  readonly contentsOnly: boolean;
  /** A number format was given to a cell that had none: it goes with the figure. */
  readonly givenFormat?: boolean;
  /** The id of the table that was given these cells as columns; it is among the tables. */
  readonly extended: string | null;
  /** The columns that were made wider. */
  readonly widened: readonly WidenedColumn[];
}

/** A comment on a cell. */
export interface CommentImprint extends Place {
  readonly kind: "comment";
  readonly id: string;
  readonly content: string;
}
