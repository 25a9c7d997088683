import type { PlannedIndicator } from "../../core/types";
import { actualsTexts } from "../../i18n/actuals";
import { inLanguage, type Locale } from "../../i18n/locale";
import { INPUT_FILL, numberInput } from "../spec/inputs";
import { plainCells } from "../spec/plain-cells";
import type { Area, Cell, SheetSpec } from "../spec/sheet-spec";
import { fonts } from "../spec/statistical-table";
import { textWidth } from "../spec/text-width";

export interface ActualsTemplateOptions {
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
  /** What the table calls an indicator. */
  nameOf(entry: PlannedIndicator): string;
}

/** What a new table of actual figures and its sheet are called where those names are free. */
export function actualsTemplateNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_Actuals", sheet: actualsTexts(locale).template.sheet };
}

/** The years that a plan is measured in: after its base year, up to its target year. */
export function measuredYears({ plan }: PlannedIndicator): number[] {
  const { baseYear, targetYear } = plan;
  return Array.from({ length: targetYear - baseYear }, (_, index) => baseYear + 1 + index);
}

const TITLE_ROW = 0;
const NOTE_ROW = 1;
const HEADER_ROW = 3;
const VALUE = 2;
/** In characters: year, value, unit, source; the indicators' names take what they need within limits. */
const WIDTHS = [8, 14, 14, 30];
const NARROWEST_NAME = 20;
const WIDEST_NAME = 60;

/**
 * 实际值表: one row for each indicator and year, the value still to be filled in. Nothing stands below the table, so that
 * it grows when rows are added at its end.
 */
export function actualsTemplate(
  entries: readonly PlannedIndicator[],
  options: ActualsTemplateOptions
): SheetSpec {
  const { locale, tableName, sheetName } = options;
  const texts = actualsTexts(locale);
  const { indicator, year, value, unit, source } = texts.columns;
  const line = (text: string | null): Cell[] => [text, null, null, null, null];
  const rows = entries.flatMap((entry) =>
    measuredYears(entry).map((measured): Cell[] => [
      options.nameOf(entry),
      measured,
      null,
      inLanguage(entry.indicator.unit, locale) || null,
      null,
    ])
  );
  const plain = plainCells(sheetName, [
    line(texts.template.title),
    line(texts.template.note),
    line(null),
    [indicator, year, value, unit, source],
    ...rows,
  ]);
  const table = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: 1 + WIDTHS.length };
  return {
    ...plain,
    tables: [
      {
        name: tableName,
        area: table,
        style: "TableStyleLight1",
        bandedRows: false,
        filterButtons: true,
      },
    ],
    ...inputCells(entries, table, locale),
    columnWidths: [nameWidth(entries.map(options.nameOf)), ...WIDTHS],
    page: {
      ...plain.page,
      repeatedRows: { row: HEADER_ROW, rows: 1 },
      frozenRows: HEADER_ROW + 1,
      frozenColumns: 1,
    },
  };
}

function nameWidth(names: readonly string[]): number {
  const longest = Math.max(...names.map(textWidth)) + 2;
  return Math.min(Math.max(longest, NARROWEST_NAME), WIDEST_NAME);
}

/**
 * Of each indicator the values of its years lie below one another. They have no number format: a figure is to be seen with all its
 * decimals, and Excel makes 60% a percentage that the check finds only in a cell without one.
 */
function inputCells(
  entries: readonly PlannedIndicator[],
  table: Area,
  locale: Locale
): Pick<SheetSpec, "inputs" | "styles"> {
  const values = { row: table.row + 1, column: VALUE, rows: table.rows - 1, columns: 1 };
  let row = values.row;
  const inputs = entries.map((entry) => {
    const years = measuredYears(entry);
    const area = { ...values, row, rows: years.length };
    row += years.length;
    const { baseYear, targetYear } = entry.plan;
    return numberInput(entry, area, [baseYear + 1, targetYear], locale);
  });
  const whole = { row: TITLE_ROW, column: 0, rows: table.row + table.rows, columns: table.columns };
  const { text, title } = fonts[locale];
  return {
    inputs,
    styles: [
      { area: whole, style: { font: text, size: 11, vertical: "center" } },
      { area: { ...whole, rows: 1 }, style: { font: title, size: 16, bold: true } },
      { area: { ...whole, row: NOTE_ROW, rows: 1 }, style: { size: 10 } },
      { area: { ...table, rows: 1 }, style: { bold: true, horizontal: "center" } },
      { area: { ...values, column: 1 }, style: { horizontal: "center" } },
      { area: { ...values, column: 3 }, style: { horizontal: "center" } },
      { area: values, style: { fill: INPUT_FILL } },
    ],
  };
}
