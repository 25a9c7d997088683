import { usableName, type Catalogue } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { actualsTexts } from "../../i18n/actuals";
import { inLanguage, languageOf, type Locale } from "../../i18n/locale";
import { plainCells } from "../spec/plain-cells";
import type { Cell, SheetSpec } from "../spec/sheet-spec";
import { fonts } from "../spec/statistical-table";
import { thisRow } from "../spec/structured-reference";
import { textWidth } from "../spec/text-width";

/** A figure of a printed table that is plainly an indicator's of a year. */
export interface ArrangedFigure {
  readonly entry: PlannedIndicator;
  readonly year: number;
  /** In the plan's unit. */
  readonly value: number;
  /** What the printed number was multiplied by, after the user has said so; 1 for none. */
  readonly factor: number;
  /** Where it stands. @example "统计表!C5" */
  readonly source: string;
}

export interface ArrangedOptions {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
}

const HEADER_ROW = 2;
const NAME_WIDTHS = { least: 20, most: 60 };
const WIDTHS = [8, 14, 10, 24];
const CONVERTED_WIDTHS = [14, 12];

/**
 * The long table 指标, 年份, 数值, 单位, 来源 of figures that were read from a printed table. Where any of them was converted, the
 * printed number and its factor stand in columns of their own, and the value is their product, in every row.
 */
export function arrangedActuals(
  figures: readonly ArrangedFigure[],
  { locale, catalogue, tableName, sheetName }: ArrangedOptions
): SheetSpec {
  const { columns, arranged } = actualsTexts(locale);
  const isConverted = figures.some(({ factor }) => factor !== 1);
  const cell = (heading: string): string => thisRow(tableName, heading);
  const product: Cell = {
    formula: `=ROUND(${cell(arranged.printed)}*${cell(arranged.factor)},10)`,
  };
  const names = figures.map(({ entry }) => usableName(catalogue, entry, languageOf(locale)));
  const rows = figures.map(({ entry, year, value, factor, source }, at): Cell[] => [
    names[at] ?? null,
    year,
    isConverted ? product : value,
    inLanguage(entry.indicator.unit, locale) || null,
    source,
    ...(isConverted ? [printedNumber(value, factor), factor] : []),
  ]);
  const headings = [
    columns.indicator,
    columns.year,
    columns.value,
    columns.unit,
    columns.source,
    ...(isConverted ? [arranged.printed, arranged.factor] : []),
  ];
  const width = headings.length;
  const line = (text: string | null): Cell[] => [text, ...headings.slice(1).map(() => null)];
  const plain = plainCells(sheetName, [
    line(arranged.title),
    line(isConverted ? arranged.convertedNote : null),
    headings,
    ...rows,
  ]);
  const area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: width };
  const whole = { row: 0, column: 0, rows: HEADER_ROW + area.rows, columns: width };
  const { text, title } = fonts[locale];
  return {
    ...plain,
    tables: [
      { name: tableName, area, style: "TableStyleLight1", bandedRows: false, filterButtons: true },
    ],
    styles: [
      { area: whole, style: { font: text, size: 11, vertical: "center" } },
      { area: { ...whole, rows: 1 }, style: { font: title, size: 16, bold: true } },
      { area: { ...area, rows: 1 }, style: { bold: true, horizontal: "center" } },
    ],
    columnWidths: [nameWidth(names), ...WIDTHS, ...(isConverted ? CONVERTED_WIDTHS : [])],
    page: {
      ...plain.page,
      repeatedRows: { row: HEADER_ROW, rows: 1 },
      frozenRows: HEADER_ROW + 1,
      frozenColumns: 1,
    },
  };
}

/** @example printedNumber(927.4655, 0.0001) // 9274655 */
function printedNumber(value: number, factor: number): number {
  return Number((value / factor).toPrecision(15));
}

function nameWidth(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map(textWidth)) + 2;
  return Math.min(Math.max(longest, NAME_WIDTHS.least), NAME_WIDTHS.most);
}
