/** The workbook as plain JSON: what a snapshot holds and what two snapshots are compared by. Addresses are A1 text. */

import type { SortField } from "./sorting";

/** An error in a cell; `reason` is the text Excel shows beside a custom function's #N/A or #VALUE!. */
export interface CellError {
  readonly error: string;
  readonly reason?: string;
}

/** null is a blank, which only calculation sees: a blank cell has no value at all. */
export type CellValue = string | number | boolean | CellError;

export interface CellFont {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  subscript?: boolean;
  superscript?: boolean;
}

export interface CellBorder {
  style?: string;
  weight?: string;
  color?: string;
}

export type CellSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** Only what differs from Excel's default is kept. */
export interface CellStyle {
  numberFormat?: string;
  font?: CellFont;
  fill?: { color?: string; pattern?: string; patternColor?: string };
  borders?: Partial<Record<CellSide, CellBorder>>;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
  textOrientation?: number;
  shrinkToFit?: boolean;
  readingOrder?: string;
  locked?: boolean;
  formulaHidden?: boolean;
  /** The named cell style, e.g. "Normal". */
  name?: string;
}

export interface CellData {
  value?: CellValue;
  formula?: string;
  style?: CellStyle;
  /** On the cell that spills: the size it fills. */
  spill?: { rows: number; columns: number };
  /** On a cell filled by a spill: the cell that spills. */
  spilledFrom?: string;
  hyperlink?: Record<string, string>;
}

/** A column or row; the style is the one set on the whole of it. */
export interface LineData {
  /** Width of a column or height of a row, in points. */
  size?: number;
  hidden?: boolean;
  /** Of a row: hidden by a filter. */
  filtered?: boolean;
  style?: CellStyle;
}

export interface HeaderFooterData {
  leftHeader?: string;
  centerHeader?: string;
  rightHeader?: string;
  leftFooter?: string;
  centerFooter?: string;
  rightFooter?: string;
}

export interface PageLayoutData {
  /** Scalar properties by their Office.js name: orientation, paperSize, zoom, leftMargin … */
  properties: Record<string, unknown>;
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  /** The rows, counted from 0, before which a new page begins. */
  rowBreaks?: number[];
  headersFooters: Record<string, HeaderFooterData | string | boolean>;
}

export interface ProtectionData {
  options: Record<string, boolean | string>;
  password?: string;
}

export interface ConditionalFormatData {
  id: string;
  /** The ranges it covers, comma separated as Excel gives them. */
  address: string;
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** Rules and formats by their Office.js path: "custom/rule/formula", "cellValue/format/font/color". */
  properties: Record<string, unknown>;
}

export interface ValidationData {
  address: string;
  rule?: Record<string, unknown>;
  prompt?: Record<string, unknown>;
  errorAlert?: Record<string, unknown>;
  ignoreBlanks?: boolean;
}

export interface SeriesData {
  /** By their Office.js path: "name", "chartType", "format/line/color" … */
  properties: Record<string, unknown>;
  values?: string;
  xAxisValues?: string;
  bubbleSizes?: string;
  trendlines?: Record<string, unknown>[];
}

export interface ChartData {
  id: string;
  name: string;
  chartType: string;
  /** The range the chart was made from. */
  source?: string;
  seriesBy: string;
  /** By their Office.js path: "title/text", "axes/valueAxis/minimum", "left", "height" … */
  properties: Record<string, unknown>;
  series: SeriesData[];
  /** The cells it covers, when placed by setPosition. */
  position?: { start: string; end?: string };
}

export interface CommentData {
  id: string;
  address: string;
  content: string;
  resolved: boolean;
  replies: { id: string; content: string }[];
}

export interface NoteData {
  address: string;
  content: string;
  properties: Record<string, unknown>;
}

/** A shape, line or picture that lies over the cells. */
export interface ShapeData {
  id: string;
  name: string;
  type: string;
  /** By their Office.js name: left, top, width, height … */
  properties: Record<string, unknown>;
}

export interface NameData {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface FilterData {
  /** Criteria by column index. */
  criteria: Record<string, unknown>;
}

export interface TableData {
  id: string;
  name: string;
  sheetId: string;
  /** Header, body and total row together. */
  address: string;
  columns: { id: number; name: string }[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  filter: FilterData;
  /** By what the table was last sorted. */
  sort?: { fields: readonly SortField[]; matchCase: boolean };
}

export interface SheetData {
  id: string;
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  /** The style set on the whole sheet. */
  style?: CellStyle;
  protection: ProtectionData | null;
  cells: Record<string, CellData>;
  columns: Record<string, LineData>;
  rows: Record<string, LineData>;
  merges: string[];
  freezePanes: string | null;
  pageLayout: PageLayoutData;
  conditionalFormats: ConditionalFormatData[];
  validations: ValidationData[];
  charts: ChartData[];
  comments: CommentData[];
  notes: NoteData[];
  shapes: ShapeData[];
  autoFilter: { address: string; criteria: Record<string, unknown> } | null;
  names: NameData[];
  customProperties: Record<string, string>;
}

export interface WorkbookData {
  name: string;
  sheets: SheetData[];
  activeSheetId: string;
  /** The selected areas of each sheet, by sheet id. */
  selections: Record<string, string>;
  tables: TableData[];
  names: NameData[];
  /** workbook.settings, as JSON values. */
  settings: Record<string, unknown>;
  /** Office.context.document.settings, each value as JSON text. */
  documentSettings: Record<string, string>;
  customXmlParts: { id: string; xml: string }[];
  properties: Record<string, string>;
  customProperties: Record<string, unknown>;
  calculationMode: string;
  /** The workbook's structure is protected: no sheet may be added, renamed, moved or deleted. */
  structureProtected: boolean;
}

export const isError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export const cellError = (error: string, reason?: string): CellError =>
  reason === undefined ? { error } : { error, reason };
