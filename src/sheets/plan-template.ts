import type { Locale } from "../i18n/locale";
import { type FlatColumn, planTableTexts, type SettingKey, wordsFor } from "../i18n/plan-table";
import { planTemplateTexts } from "../i18n/plan-template";
import { INPUT_FILL } from "./spec/inputs";
import { columnPages } from "./spec/column-pages";
import { plainCells } from "./spec/plain-cells";
import { CELL, type Area, type Cell, type CellInput, type SheetSpec } from "./spec/sheet-spec";
import { fonts } from "./spec/statistical-table";

export interface PlanTemplateOptions {
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
}

/** What the template's table and sheet are called where those names are free. */
export function planTemplateNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_PlanTemplate", sheet: planTemplateTexts(locale).sheet };
}

/**
 * What a table of targets asks of nearly every plan, with widths in characters. The further columns of
 * docs/own-plan.md may be added; the second holds what is told of the plan, too: a date, a period.
 */
const COLUMNS: readonly (readonly [FlatColumn, number])[] = [
  ["name", 30],
  ["unit", 14],
  ["topic", 14],
  ["attribute", 12],
  ["direction", 16],
  ["baseline", 10],
  ["comparator", 14],
  ["target", 10],
  ["upper", 12],
  ["targetYear", 12],
  ["printed", 20],
  ["responsible", 18],
  ["chapter", 8],
  ["box", 8],
  ["note", 24],
];

const CHOICES: readonly FlatColumn[] = ["attribute", "direction", "comparator"];
const NUMBERS: readonly FlatColumn[] = ["baseline", "target", "upper"];

/** What has no usual value: a plan without it is not loaded. */
export const REQUIRED_SETTINGS = [
  "title",
  "issuer",
  "issuedOn",
  "period",
] as const satisfies SettingKey[];

/** What is told of the whole plan; the rest is usual, or told in the pane. */
const SETTINGS: readonly SettingKey[] = [
  ...REQUIRED_SETTINGS,
  ...(["titleEn", "baseYear", "targetYear", "id"] as const),
];

/** Marks what cannot be left blank, as forms do; reading strips it. */
const REQUIRED_MARK = "*";

const BLANK_ROWS = 20;
const EXAMPLE_BASELINE = 1000;
const EXAMPLE_TARGET = 2000;

/**
 * 规划指标模板: an empty table of a plan, a row for each indicator, with one row that is clearly an example. Above it
 * what is told of the whole plan, and how to fill all of it in. src/reading/conversion reads it again.
 */
export function planTemplate({ locale, tableName, sheetName }: PlanTemplateOptions): SheetSpec {
  const { title, instructions } = planTemplateTexts(locale);
  const labels = planTableTexts(locale).settings;
  const above: readonly (readonly Cell[])[] = [
    [title],
    ...instructions.map((text) => [text]),
    [],
    ...SETTINGS.map((key) => [marked(labels[key], isRequired(key))]),
    [],
  ];
  const table = {
    ...{ row: above.length, column: 0 },
    ...{ rows: 2 + BLANK_ROWS, columns: COLUMNS.length },
  };
  const blank = Array.from({ length: BLANK_ROWS }, () => []);
  const lines = [...above, headings(locale), example(locale), ...blank];
  const plain = plainCells(sheetName, lines.map(asWideAsTheTable));
  const settings = { row: instructions.length + 2, column: 1, rows: SETTINGS.length, columns: 1 };
  const columnWidths = COLUMNS.map(([, width]) => width);
  return {
    ...plain,
    tables: [
      {
        ...{ name: tableName, area: table, style: "TableStyleLight1" },
        ...{ bandedRows: false, filterButtons: false },
      },
    ],
    inputs: inputs(table, locale),
    styles: styles(table, settings, instructions.length, locale),
    columnWidths,
    page: {
      ...plain.page,
      repeatedRows: { row: table.row, rows: 1 },
      printAreas: columnPages(columnWidths, plain.cells.length, plain.page.format),
    },
  };
}

function asWideAsTheTable(line: readonly Cell[]): readonly Cell[] {
  return COLUMNS.map((_, column) => line[column] ?? null);
}

function isRequired(key: SettingKey): boolean {
  return REQUIRED_SETTINGS.some((required) => required === key);
}

function marked(label: string, required: boolean): string {
  return required ? label + REQUIRED_MARK : label;
}

function headings(locale: Locale): readonly Cell[] {
  const texts = planTableTexts(locale).headings;
  return COLUMNS.map(([key]) => marked(texts[key], key === "name"));
}

function example(locale: Locale): readonly Cell[] {
  const texts: Partial<Record<FlatColumn, Cell>> = {
    ...planTemplateTexts(locale).example,
    baseline: EXAMPLE_BASELINE,
    target: EXAMPLE_TARGET,
  };
  return COLUMNS.map(([key]) => texts[key] ?? null);
}

function inputs(table: Area, locale: Locale): readonly CellInput[] {
  const { prompts } = planTemplateTexts(locale);
  const area = (key: FlatColumn): Area => ({
    ...{ row: table.row + 1, rows: table.rows - 1, columns: 1 },
    column: COLUMNS.findIndex(([column]) => column === key),
  });
  const number = {
    ...{ title: prompts.number.title, prompt: prompts.number.message },
    ...{ condition: `ISNUMBER(${CELL})`, error: prompts.numberError },
  };
  const choice = { title: prompts.choice.title, prompt: prompts.choice.message };
  const year = { title: prompts.year.title, prompt: prompts.year.message };
  return [
    ...NUMBERS.map((key) => ({ area: area(key), ...number })),
    { area: area("targetYear"), ...number, ...year },
    ...CHOICES.map((key) => ({
      ...{ area: area(key), ...choice, error: prompts.choiceError },
      choices: wordsFor(key, locale) ?? [],
    })),
  ];
}

function styles(
  table: Area,
  settings: Area,
  instructions: number,
  locale: Locale
): SheetSpec["styles"] {
  const { text, title } = fonts[locale];
  const whole = { row: 0, column: 0, rows: table.row + table.rows, columns: table.columns };
  const body = { ...table, row: table.row + 1, rows: table.rows - 1 };
  return [
    { area: whole, style: { font: text, size: 11, vertical: "center" } },
    { area: { ...whole, rows: 1 }, style: { font: title, size: 16, bold: true } },
    { area: { ...whole, row: 1, rows: instructions }, style: { size: 9 } },
    { area: settings, style: { fill: INPUT_FILL, horizontal: "left" } },
    { area: { ...table, rows: 1 }, style: { bold: true, horizontal: "center", wrap: true } },
    { area: body, style: { fill: INPUT_FILL } },
    { area: { ...body, rows: 1 }, style: { color: "#808080" } },
  ];
}
