import type { Locale } from "../../i18n/locale";
import { workbookTexts } from "../../i18n/workbook";
import { textWidth } from "./text-width";
import type { Cell, CellStyle, FormattedArea, SheetSpec, StyledArea } from "./sheet-spec";

/** threeLine 三线表: rules above and below the table and under its header. grid: every cell ruled. */
export type TableRules = "threeLine" | "grid";

export interface StatisticalColumn {
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly align: "left" | "center" | "right";
  /** One for each cell; undefined for a column of texts. */
  readonly numberFormats?: readonly string[];
  /** In characters; wide enough for its texts if omitted. */
  readonly width?: number;
}

export interface StatisticalTable {
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: string;
  /** Stands at the right above the table, e.g. 单位：%. */
  readonly unitNote: string;
  readonly columns: readonly StatisticalColumn[];
  /** Lines below the table: 资料来源, 注. */
  readonly footnotes: readonly string[];
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
const PADDING = 2;
/** A header of this width is not broken: 2020年目标值, 所需年均增速. */
const ONE_LINE = 12;

/** Of text, in points. */
const TEXT_SIZE = 11;
const TITLE_SIZE = 16;

/** Of rows, in points. */
const TITLE_HEIGHT = 30;
const NOTE_HEIGHT = 15;
const LEAST_HEIGHT = 20;
const LINE_HEIGHT = 14.5;

/** Fonts that every office machine has, Windows, Mac and WPS alike. */
export const fonts: Record<Locale, { readonly text: string; readonly title: string }> = {
  "zh-CN": { text: "宋体", title: "黑体" },
  "en-US": { text: "Times New Roman", title: "Times New Roman" },
};

/**
 * Lays a table out as Chinese statistics are printed: title centred above, unit at the right above the table, source
 * and notes below.
 */
export function statisticalTable(table: StatisticalTable): SheetSpec {
  const { columns, footnotes } = table;
  const width = columns.length;
  const body = columns[0]?.cells.length ?? 0;
  const columnWidths = columns.map(columnWidth);
  const line = (cells: Record<number, Cell>): Cell[] =>
    columns.map((_, column) => cells[column] ?? null);
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
        area: { row: HEADER_ROW, column: 0, rows: body + 1, columns: width },
        // Thin black rules and no fill, which our own rulings go over.
        style: "TableStyleLight1",
        bandedRows: false,
        filterButtons: table.filterButtons,
      },
    ],
    styles: stylesOf(table, body),
    numberFormats: numberFormatsOf(columns),
    merges: width > 1 ? [{ row: TITLE_ROW, column: 0, rows: 1, columns: width }] : [],
    inputs: [],
    conditionalFormats: [],
    charts: [],
    columnWidths,
    rowHeights: rowHeights(table, body, columnWidths),
    page: {
      repeatedRows: { row: HEADER_ROW, rows: 1 },
      fit: "onePageWide",
      breaks: [],
      frozenRows: HEADER_ROW + 1,
      frozenColumns: 0,
      footer: workbookTexts(table.locale).footer,
    },
  };
}

function stylesOf(
  { columns, rules, locale, footnotes }: StatisticalTable,
  body: number
): StyledArea[] {
  const width = columns.length;
  const rows = (row: number, count: number, style: CellStyle): StyledArea => ({
    area: { row, column: 0, rows: count, columns: width },
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
    ...columns.map(({ align }, column) => ({
      area: { row: HEADER_ROW + 1, column, rows: body, columns: 1 },
      style: { horizontal: align, ...(align === "left" ? { wrap: true } : {}) },
    })),
    rows(HEADER_ROW, body + 1, { borders: rulings(rules) }),
    rows(HEADER_ROW, 1, {
      bold: true,
      horizontal: "center",
      wrap: true,
      borders: { bottom: "thin" },
    }),
    ...(footnotes.length > 0
      ? [rows(HEADER_ROW + 1 + body, footnotes.length, { size: 9, horizontal: "left" })]
      : []),
  ];
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

/** Wide enough for the longest text, within limits; a longer header takes two lines. */
function columnWidth({ header, cells, numberFormats, width }: StatisticalColumn): number {
  if (width !== undefined) return width;
  const texts = cells.map((cell) => (typeof cell === "string" ? textWidth(cell) : 0));
  const heading = textWidth(header);
  const longest = Math.max(heading <= ONE_LINE ? heading : Math.ceil(heading / 2), ...texts);
  const narrowest = numberFormats ? NARROWEST_NUMBERS : NARROWEST;
  return Math.min(Math.max(longest + PADDING, narrowest), WIDEST);
}

/** High enough for the lines that wrapped texts take. */
function rowHeights(
  { title, columns, footnotes }: StatisticalTable,
  body: number,
  widths: readonly number[]
): number[] {
  const room = widths.reduce((sum, width) => sum + width, 0);
  const titleLines = Math.ceil((textWidth(title) * TITLE_SIZE) / TEXT_SIZE / room);
  const heightOf = (texts: readonly (Cell | undefined)[]): number => {
    const lines = texts.map((text, column) =>
      typeof text === "string" ? Math.ceil(textWidth(text) / ((widths[column] ?? WIDEST) - 1)) : 1
    );
    return Math.max(LEAST_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 4);
  };
  return [
    TITLE_HEIGHT * titleLines,
    NOTE_HEIGHT,
    heightOf(columns.map(({ header }) => header)),
    ...Array.from({ length: body }, (_, row) => heightOf(columns.map(({ cells }) => cells[row]))),
    ...footnotes.map(() => NOTE_HEIGHT),
  ];
}
