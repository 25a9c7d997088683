/** What the model asks of whoever understands formulas (calculation/). */
import type { Area } from "./address";
import type { Workbook } from "./workbook";

/** Something formulas refer to has a new name or a new place. */
export type Rewriting =
  | { kind: "sheet"; before: string; after: string }
  | { kind: "table"; before: string; after: string }
  | { kind: "column"; table: string; before: string; after: string }
  /** The cells of `from` moved; those of `deleted` are gone. */
  | {
      kind: "moved";
      sheet: string;
      from: Area | null;
      rows: number;
      columns: number;
      deleted: Area | null;
    };

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Where the formula to rewrite stands: what its unqualified references mean. */
export interface FormulaScope {
  readonly sheet: string;
  readonly table?: string;
}

export interface FormulaEngine {
  /** Whether Excel would take the formula there: its syntax, and the sheets, tables and columns it names. */
  accepts(workbook: Workbook, formula: string, place: FormulaPlace): boolean;
  /** The formula with its references following the change. */
  rewrite(formula: string, rewriting: Rewriting, scope: FormulaScope): string;
  /** The formula as it stands when its cell is copied so many rows down and columns to the right. */
  copied(formula: string, rows: number, columns: number): string;
  /**
   * Computes every formula whose inputs changed and writes the values into the cells; where the workbook calculates by
   * hand, those that were entered since.
   * @param asked somebody has pressed F9: all of them, however it calculates
   */
  calculate(workbook: Workbook, asked?: boolean): void;
  /** Forgets what the add-in's functions answered, so that they are asked again, but for cells that show an error. */
  forget(): void;
  /** Told of a formula that was entered into a cell: what it asks is asked again. */
  entered(sheet: string, row: number, column: number): void;
}
