import { readFigure, type GivenFigure } from "../../../core/actuals/reading";
import type { RowDoubt } from "../../../core/actuals/row-doubt";
import { findIndicator, type Catalogue } from "../../../core/lookup";
import type { Grid } from "../../../reading/grid/grid";
import type { Area } from "../../spec/sheet-spec";

/** A sheet of a workbook: its cells from A1 on, and their formulas where they have one. */
export interface SheetCells {
  readonly sheetId: string;
  readonly sheet: string;
  readonly grid: Grid;
  /** The text of the formula in a cell; "" where it has none. */
  formulaAt(row: number, column: number): string;
}

/** What a workbook has for its formulas to refer to. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableArea[];
}

export interface DefinedName {
  readonly name: string;
  /** null: it belongs to the workbook. */
  readonly sheetId: string | null;
  /** =Sheet1!$B$2 */
  readonly formula: string;
}

export interface TableArea {
  readonly name: string;
  readonly sheetId: string;
  /** With its header. */
  readonly area: Area;
}

/** A cell of a workbook; rows and columns count from 0. */
export interface CellOfSheet {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An actual figure that something in a workbook computes with. */
export interface UsedFigure {
  readonly place: CellOfSheet;
  /** The indicator as the workbook writes it. */
  readonly name: string;
  /** null: it is plainly the indicator's figure. */
  readonly doubt: RowDoubt | null;
  /** The cell with the CQ formula that takes it; null for figures of tables that the add-in has made. */
  readonly formula: CellOfSheet | null;
}

/** The figure in a cell by the gate of every entrance; none for a blank cell and for what names no indicator. */
export function usedFigure(
  used: Omit<UsedFigure, "doubt">,
  given: GivenFigure,
  catalogue: Catalogue
): UsedFigure[] {
  const found = findIndicator(catalogue, used.name);
  if (!found.ok) return [];
  const reading = readFigure(given, found.value.indicator);
  if (reading.state === "blank") return [];
  return [{ ...used, doubt: reading.state === "taken" ? null : reading.doubt }];
}

/** @example cellKey({ sheetId: "{1}", row: 3, column: 5 }) // "{1} 3 5" */
export function cellKey({ sheetId, row, column }: Omit<CellOfSheet, "sheet">): string {
  return `${sheetId} ${row} ${column}`;
}
