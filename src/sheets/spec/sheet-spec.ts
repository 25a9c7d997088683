import type { Format } from "./paper";

/**
 * What to write on a sheet, as plain data: builders make it, the host applies it, the export writes it to a file.
 * Rows and columns count from 0 at the top left cell of the specified area, wherever that area is placed.
 */

/** A native Excel formula, in English, starting with "=". */
export interface Formula {
  readonly formula: string;
}

/** The content of one cell. A string is always text, whatever it begins with; null is an empty cell. */
export type Cell = string | number | boolean | null | Formula;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How thick a ruling is: 0.5 pt, 1.5 pt. */
export type Ruling = "thin" | "medium";

export interface CellStyle {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: {
    readonly top?: Ruling;
    readonly bottom?: Ruling;
    readonly left?: Ruling;
    readonly right?: Ruling;
    readonly insideHorizontal?: Ruling;
    readonly insideVertical?: Ruling;
  };
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface FormattedArea {
  readonly area: Area;
  /** An Excel number format in English notation, e.g. "0.00"; a list holds one for each row of the area. */
  readonly format: string | readonly string[];
}

/** An Excel Table. The first row of its area is the header row. */
export interface TableSpec {
  /** Unique in the workbook. */
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
}

/** What Excel says beside a selected cell that is to be filled in, and of what does not belong there. */
interface PromptedInput {
  readonly area: Area;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly prompt: string;
  /** What Excel says when something else is typed. At most 255 characters. */
  readonly error: string;
}

/** Cells that take numbers: Excel warns of others, and lets them stand if the user wants to. */
export interface NumberInput extends PromptedInput {
  /** What is true of a number that belongs there, with `CELL` for its cell; at most 255 characters. No list in braces. */
  readonly condition: string;
}

/** The condition of an input, of the first of its cells: in the others the reference is moved along. */
export function conditionOf({ condition }: NumberInput, first: string): string {
  return condition.split(CELL).join(first);
}

/** Stands for the cell in the condition of an input. */
export const CELL = "{cell}";

/** Cells that take one of some words, offered as a list; none of them has a comma. */
export interface ChoiceInput extends PromptedInput {
  readonly choices: readonly string[];
}

export type CellInput = NumberInput | ChoiceInput;

export type ConditionalFormat =
  /** Cells with this text. The style may set bold, colour and fill. */
  | { readonly kind: "text"; readonly area: Area; readonly text: string; readonly style: CellStyle }
  /** Cells where a formula is true; its references are those of the area's first cell. */
  | {
      readonly kind: "formula";
      readonly area: Area;
      readonly formula: string;
      readonly style: CellStyle;
    }
  /** A bar in each cell, as long as its number between two bounds. */
  | {
      readonly kind: "dataBar";
      readonly area: Area;
      readonly from: number;
      readonly to: number;
      readonly color: string;
    };

/** An area on this sheet or, by name, on another one that is written together with it. */
export interface SheetArea {
  readonly sheet?: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: SheetArea;
  readonly categories: SheetArea;
  /** Told apart without colours too: a dashed line, a line with markers, markers alone, a filled bar. */
  readonly look: "dashed" | "marked" | "markers" | "filled";
  /** "#RRGGBB" */
  readonly color: string;
  /** The points with their figures beside them: all, or the one of this place in the series; none if omitted. */
  readonly labels?: "all" | number;
}

/** A native chart: lines over the years, or horizontal bars whose series continue one another. */
export interface ChartSpec {
  /** Unique on the sheet. */
  readonly name: string;
  readonly type: "line" | "bar";
  readonly title: string;
  /** The cells it covers. */
  readonly area: Area;
  readonly series: readonly ChartSeries[];
  /** Of the value axis and the labels. */
  readonly numberFormat: string;
  /** Where the value axis begins, so that small changes can be seen; as the program likes it if omitted. */
  readonly minimum?: number;
  readonly legend: boolean;
  readonly font: string;
}

/** Of the text in charts, in points: as that of tables. */
export const CHART_TEXT_SIZE = 10.5;

/** How a sheet of its own is shown and printed, with page numbers. */
export interface PageSpec {
  readonly format: Format;
  /** The rows that every printed page begins with; null where the parts of the sheet have heads of their own. */
  readonly repeatedRows: { readonly row: number; readonly rows: number } | null;
  /** Its width always fits on a page; this many pages take all of it, null for as many as it needs. */
  readonly pages: number | null;
  /**
   * What is printed, each area from a new page on; none for all that will stand on the sheet. Page breaks would not do:
   * Excel heeds none where it fits a sheet to pages.
   */
  readonly printAreas: readonly Area[];
  /** How many rows at the top stay in sight. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In the middle of the footer, with Excel's codes: &P the page, &N the number of pages. */
  readonly footer: string;
}

export interface SheetSpec {
  /** The name of the sheet when it is placed on a new one. */
  readonly sheetName: string;
  /** The whole area, row by row; every row has the same length. */
  readonly cells: readonly (readonly Cell[])[];
  readonly tables: readonly TableSpec[];
  readonly styles: readonly StyledArea[];
  readonly numberFormats: readonly FormattedArea[];
  readonly merges: readonly Area[];
  readonly inputs: readonly CellInput[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartSpec[];
  /** Of each column, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Of each row, in points; for a new sheet only: on a sheet in use other cells share the rows. */
  readonly rowHeights: readonly number[];
  /** For a new sheet only: a sheet in use keeps its own. */
  readonly page: PageSpec;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** @example sizeOf({ cells: [["a", "b"]], … }) // { rows: 1, columns: 2 } */
export function sizeOf(spec: SheetSpec): Size {
  return { rows: spec.cells.length, columns: spec.cells[0]?.length ?? 0 };
}

export function isFormula(cell: Cell): cell is Formula {
  return typeof cell === "object" && cell !== null;
}

/** What a place has to have room for. */
export interface Extent extends Size {
  /** Contents only are written: formats that are there may stay. */
  readonly contentsOnly: boolean;
}

export function extentOf(spec: SheetSpec): Extent {
  return { ...sizeOf(spec), contentsOnly: isPlain(spec) };
}

/** Whether a specification writes contents and sets widths, and nothing else: no table, no format. */
export function isPlain(spec: SheetSpec): boolean {
  const others = [
    spec.tables,
    spec.styles,
    spec.numberFormats,
    spec.merges,
    spec.inputs,
    spec.conditionalFormats,
    spec.charts,
  ];
  return others.every(({ length }) => length === 0);
}
