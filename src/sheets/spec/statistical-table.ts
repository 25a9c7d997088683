import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { fittedWidths } from "./fitted-widths";
import { landscape, readableHeight, readableWidth, totalWidth, type Format } from "./paper";
import { shownNumber } from "./shown-number";
import { linesOf, textWidth } from "./text-width";
import type { Area, Cell, CellStyle, FormattedArea, SheetSpec, StyledArea } from "./sheet-spec";

/** threeLine 三线表: rules above and below the table and under its header. grid: every cell ruled. */
export type TableRules = "threeLine" | "grid";

export interface StatisticalColumn {
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly align: "left" | "center" | "right";
  /** One for each cell; undefined for a column of texts. */
  readonly numberFormats?: readonly string[];
  /** In characters; wide enough for what it shows if omitted. */
  readonly width?: number;
  /**
   * How narrow a column of texts may become where the table is wider than the page; its texts take more lines then. Columns of
   * figures give up what their headers alone take.
   */
  readonly narrowest?: number;
  /** How many lines a result of its formulas may take; 1 if omitted. */
  readonly lines?: number;
  /** false for one that formulas read and nobody needs on paper; such columns are the last. */
  readonly printed?: boolean;
}

export interface StatisticalTable {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: string;
  /** Stands at the right above the table, e.g. 单位：%. */
  readonly unitNote: string;
  readonly columns: readonly StatisticalColumn[];
  /** Lines below the table: 注, 资料来源. */
  readonly footnotes: readonly string[];
  /** What it is printed on; A4 landscape if omitted, and A3 where it cannot be read on that. */
  readonly format?: Format;
  readonly rules: TableRules;
  readonly filterButtons: boolean;
  readonly locale: Locale;
}

const TITLE_ROW = 0;
const UNIT_ROW = 1;
const HEADER_ROW = 2;
/** The row of the first indicator. */
export const BODY_ROW = HEADER_ROW + 1;

/** Of columns, in characters. */
const NARROWEST = 6;
const NARROWEST_NUMBERS = 9;
const WIDEST = 36;
/** Wording among figures takes more lines rather than a wider column. */
const WORDING_WIDTH = 12;
const PADDING = 2;
/** A header of this width is not broken: 2020年目标值, 所需年均增速. */
const ONE_LINE = 12;

/** Of text, in points: 10.5 is the 五号 of Chinese documents. */
const TEXT_SIZE = 10.5;
const TITLE_SIZE = 16;

/** Of rows, in points. */
const TITLE_HEIGHT = 30;
const UNIT_HEIGHT = 16;
const LEAST_HEIGHT = 20;
const LINE_HEIGHT = 14.5;
const NOTE_LINE_HEIGHT = 13.5;

/** Fonts that every office machine has, Windows, Mac and WPS alike. */
export const fonts: Record<Locale, { readonly text: string; readonly title: string }> = {
  "zh-CN": { text: "宋体", title: "黑体" },
  "en-US": { text: "Times New Roman", title: "Times New Roman" },
};

/**
 * Lays a table out as Chinese statistics are printed: title centred above, unit at the right above the table, notes and
 * source below. It fits on the width of the page: columns of texts give way where it is too wide.
 */
export function statisticalTable(table: StatisticalTable): SheetSpec {
  const { columns, footnotes, format = landscape() } = table;
  const width = printedColumns(columns);
  const body = columns[0]?.cells.length ?? 0;
  const wishes = columns.map((column) => ({
    natural: naturalWidth(column),
    narrowest: narrowestWidth(column),
  }));
  const fittedTo = (on: Format): number[] =>
    fittedWidths(wishes.slice(0, width), readableWidth(on));
  const paper = fitting(fittedTo(format), format);
  const columnWidths = [...fittedTo(paper), ...wishes.slice(width).map(({ natural }) => natural)];
  const line = (cells: Record<number, Cell>): Cell[] =>
    columns.map((_, column) => cells[column] ?? null);
  const wholeRow = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const rows = HEADER_ROW + 1 + body + footnotes.length;
  const heights = rowHeights(table, body, columnWidths.slice(0, width));
  return {
    sheetName: table.sheetName,
    cells: [
      line({ 0: table.title }),
      line({ [width - 1]: table.unitNote }),
      columns.map(({ header }) => header),
      ...Array.from({ length: body }, (_, row) => columns.map(({ cells }) => cells[row] ?? null)),
      ...footnotes.map((note) => line({ 0: note })),
    ],
    tables: [
      {
        name: table.tableName,
        area: { row: HEADER_ROW, column: 0, rows: body + 1, columns: columns.length },
        // Thin black rules and no fill, which our own rulings go over.
        style: "TableStyleLight1",
        bandedRows: false,
        filterButtons: table.filterButtons,
      },
    ],
    styles: stylesOf(table, body),
    numberFormats: numberFormatsOf(columns),
    merges:
      width > 1
        ? [wholeRow(TITLE_ROW), ...footnotes.map((_, index) => wholeRow(BODY_ROW + body + index))]
        : [],
    inputs: [],
    conditionalFormats: [],
    charts: [],
    columnWidths,
    rowHeights: heights,
    page: {
      format: paper,
      repeatedRows: { row: HEADER_ROW, rows: 1 },
      pages: sum(heights) <= readableHeight(paper) ? 1 : null,
      printAreas: [{ row: 0, column: 0, rows, columns: width }],
      frozenRows: HEADER_ROW + 1,
      frozenColumns: 0,
      footer: sheetTexts(table.locale).footer,
    },
  };
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, points) => all + points, 0);
}

/** How many columns are printed: the first ones. */
function printedColumns(columns: readonly StatisticalColumn[]): number {
  return columns.filter(({ printed = true }) => printed).length;
}

/** The larger paper where the columns would be too small to read on the smaller one. */
function fitting(columnWidths: readonly number[], format: Format): Format {
  const fits = totalWidth(columnWidths) <= readableWidth(format);
  return fits ? format : { ...format, paper: "a3" };
}

function stylesOf(
  { columns, rules, locale, footnotes }: StatisticalTable,
  body: number
): StyledArea[] {
  const rows = (row: number, count: number, style: CellStyle): StyledArea => ({
    area: { row, column: 0, rows: count, columns: columns.length },
    style,
  });
  const { text, title } = fonts[locale];
  const all = HEADER_ROW + 1 + body + footnotes.length;
  return [
    rows(0, all, { font: text, size: TEXT_SIZE, vertical: "center" }),
    rows(TITLE_ROW, 1, {
      font: title,
      size: TITLE_SIZE,
      bold: true,
      horizontal: "center",
      wrap: true,
    }),
    rows(UNIT_ROW, 1, { horizontal: "right" }),
    ...columns.map((column, index) => ({
      area: { row: HEADER_ROW + 1, column: index, rows: body, columns: 1 },
      style: { horizontal: column.align, ...(isWrapped(column) ? { wrap: true } : {}) },
    })),
    rows(HEADER_ROW, body + 1, { borders: rulings(rules) }),
    rows(HEADER_ROW, 1, {
      bold: true,
      horizontal: "center",
      wrap: true,
      borders: { bottom: "thin" },
    }),
    ...(footnotes.length > 0
      ? [
          rows(HEADER_ROW + 1 + body, footnotes.length, {
            size: TEXT_SIZE,
            horizontal: "left",
            vertical: "top",
            wrap: true,
          }),
        ]
      : []),
  ];
}

/** Texts are; figures are not, unless wording stands among them. */
function isWrapped({ align, cells }: StatisticalColumn): boolean {
  return (
    align !== "right" ||
    cells.some((cell) => typeof cell === "string" && textWidth(cell) > WORDING_WIDTH)
  );
}

function rulings(rules: TableRules): CellStyle["borders"] {
  return rules === "threeLine"
    ? { top: "medium", bottom: "medium" }
    : {
        top: "medium",
        bottom: "medium",
        left: "thin",
        right: "thin",
        insideHorizontal: "thin",
        insideVertical: "thin",
      };
}

function numberFormatsOf(columns: readonly StatisticalColumn[]): FormattedArea[] {
  return columns.flatMap(({ numberFormats }, column) =>
    numberFormats
      ? [
          {
            area: { row: HEADER_ROW + 1, column, rows: numberFormats.length, columns: 1 },
            format: numberFormats.every((format) => format === numberFormats[0])
              ? (numberFormats[0] ?? "General")
              : numberFormats,
          },
        ]
      : []
  );
}

/** Wide enough for what it shows, texts within limits; a longer header takes two lines. */
function naturalWidth(column: StatisticalColumn): number {
  const { header, numberFormats, width } = column;
  if (width !== undefined) return Math.max(width, longestWord(header));
  const heading = textWidth(header);
  const longest = Math.max(
    heading <= ONE_LINE ? heading : Math.ceil(heading / 2),
    contentWidth(column)
  );
  const narrowest = numberFormats ? NARROWEST_NUMBERS : NARROWEST;
  return Math.min(Math.max(longest + PADDING, narrowest), WIDEST);
}

function narrowestWidth(column: StatisticalColumn): number | undefined {
  const { numberFormats, width, narrowest } = column;
  if (width !== undefined || !numberFormats) return narrowest;
  return Math.max(
    contentWidth(column) + PADDING / 2,
    NARROWEST + PADDING,
    longestWord(column.header)
  );
}

/** Of a header that is to be broken between its words only, which are bold; Chinese breaks anywhere. */
function longestWord(header: string): number {
  return Math.max(0, ...(header.match(/[A-Za-z]+/g) ?? []).map((word) => word.length)) * 1.1;
}

/** Of the widest cell as it is shown; a formula shows nothing yet. */
function contentWidth({ cells, numberFormats }: StatisticalColumn): number {
  const widths = cells.map((cell, row) => {
    if (typeof cell === "string") {
      return numberFormats ? Math.min(textWidth(cell), WORDING_WIDTH) : textWidth(cell);
    }
    if (typeof cell !== "number") return 0;
    return textWidth(shownNumber(cell, numberFormats?.[row] ?? "General"));
  });
  return Math.max(0, ...widths);
}

/** High enough for the lines that wrapped texts take. */
function rowHeights(
  { title, columns, footnotes }: StatisticalTable,
  body: number,
  widths: readonly number[]
): number[] {
  // Of the title and the notes, in characters of their own size.
  const room = (size: number): number => (totalWidth(widths) - 2 * PADDING) / (size / 2);
  const heightOf = (texts: readonly (Cell | undefined)[]): number => {
    const lines = texts
      .slice(0, widths.length)
      .map((text, column) =>
        typeof text === "string" ? linesOf(text, widths[column] ?? WIDEST) : 1
      );
    return Math.max(LEAST_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 4);
  };
  const results = Math.max(...columns.map(({ lines = 1 }) => lines)) * LINE_HEIGHT;
  return [
    TITLE_HEIGHT * linesOf(title, room(TITLE_SIZE)),
    UNIT_HEIGHT,
    heightOf(columns.map(({ header }) => header)),
    ...Array.from({ length: body }, (_, row) =>
      Math.max(results, heightOf(columns.map(({ cells }) => cells[row])))
    ),
    ...footnotes.map((note) => NOTE_LINE_HEIGHT * linesOf(note, room(TEXT_SIZE)) + 2),
  ];
}
