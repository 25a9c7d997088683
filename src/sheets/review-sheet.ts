import { basisText, comparatorText } from "../i18n/citation";
import type { Locale } from "../i18n/locale";
import { planDocumentTexts } from "../i18n/plan-documents";
import { type FlatColumn, planTableTexts, wordsFor } from "../i18n/plan-table";
import { planTemplateTexts } from "../i18n/plan-template";
import { type ReviewColumn, reviewSheetTexts, takenWords } from "../i18n/review-sheet";
import type { PlanSettings } from "../reading/conversion/settings";
import type { FoundTarget } from "../reading/review/review";
import { REQUIRED_SETTINGS } from "./plan-template";
import { INPUT_FILL } from "./spec/inputs";
import { columnPages } from "./spec/column-pages";
import { plainCells } from "./spec/plain-cells";
import { CELL, type Area, type Cell, type CellInput, type SheetSpec } from "./spec/sheet-spec";
import { fonts } from "./spec/statistical-table";
import { linesOf } from "./spec/text-width";

export interface ReviewSheetOptions {
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
}

/** What the table and the sheet are called where those names are free. */
export function reviewSheetNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_FoundTargets", sheet: reviewSheetTexts(locale).sheet };
}

type Column = ReviewColumn | FlatColumn;

/** The columns with their widths in characters. */
const COLUMNS: readonly (readonly [Column, number])[] = [
  ...([
    ["taken", 12],
    ["grade", 10],
    ["reasons", 20],
    ["name", 26],
  ] as const),
  ...([
    ["comparator", 11],
    ["target", 11],
    ["upper", 11],
    ["multiple", 8],
    ["unit", 10],
  ] as const),
  ...([
    ["basis", 13],
    ["targetYear", 9],
    ["hedge", 9],
    ["printed", 20],
    ["sentence", 60],
  ] as const),
  ...([
    ["baseline", 10],
    ["baseYear", 9],
    ["multipleBase", 11],
    ["topic", 14],
    ["attribute", 11],
    ["direction", 13],
  ] as const),
  ...([
    ["chapter", 7],
    ["section", 7],
    ["box", 7],
    ["item", 7],
    ["paragraph", 9],
  ] as const),
];

const CHOICES: readonly Column[] = ["comparator", "basis", "attribute", "direction"];
const NUMBERS: readonly Column[] = ["target", "upper", "multiple", "baseline"];
const YEARS: readonly Column[] = ["targetYear", "baseYear", "multipleBase"];
const WRAPPED: readonly Column[] = ["reasons", "name", "printed", "sentence"];

/** A sentence is shown as far as it fits on a screen, around its figure. */
const MOST_CHARACTERS = 400;
const LINE_HEIGHT = 15;
const MOST_LINES = 12;

/**
 * 目标填报表: the targets that were found in a document, one a row, each with its sentence and its place, as far as they
 * are decided. src/reading/review/review-sheet.ts reads it again.
 *
 * @param settings what the document says of its plan
 */
export function reviewSheet(
  items: readonly FoundTarget[],
  settings: PlanSettings,
  { locale, tableName, sheetName }: ReviewSheetOptions
): SheetSpec {
  const { title, instructions } = reviewSheetTexts(locale);
  const { settings: labels } = planTableTexts(locale);
  const above: readonly (readonly Cell[])[] = [
    [title],
    ...instructions.map((text) => [text]),
    [],
    ...REQUIRED_SETTINGS.map((key) => [labels[key], settings[key] ?? ""]),
    [],
  ];
  const body = items.map((item) => cellsOf(item, locale));
  const table = {
    ...{ row: above.length, column: 0 },
    ...{ rows: 1 + body.length, columns: COLUMNS.length },
  };
  const plain = plainCells(sheetName, [
    ...above.map((line) => COLUMNS.map((_, column) => line[column] ?? null)),
    headings(locale),
    ...body.map((cells) => COLUMNS.map(([key]) => cells[key] ?? null)),
  ]);
  const columnWidths = COLUMNS.map(([, width]) => width);
  return {
    ...plain,
    tables: [
      {
        ...{ name: tableName, area: table, style: "TableStyleLight1" },
        ...{ bandedRows: false, filterButtons: true },
      },
    ],
    inputs: inputs(table, locale),
    styles: styles(table, instructions.length, locale),
    columnWidths,
    rowHeights: plain.cells.map((cells, row) => (row > table.row ? heightOf(cells) : LINE_HEIGHT)),
    page: {
      ...plain.page,
      ...{ repeatedRows: { row: table.row, rows: 1 }, frozenRows: table.row + 1 },
      frozenColumns: 1,
      printAreas: columnPages(columnWidths, plain.cells.length, plain.page.format),
    },
  };
}

function headings(locale: Locale): readonly Cell[] {
  const texts = { ...planTableTexts(locale).headings, ...reviewSheetTexts(locale).headings };
  return COLUMNS.map(([key]) => texts[key]);
}

function cellsOf(item: FoundTarget, locale: Locale): Partial<Readonly<Record<Column, Cell>>> {
  const { found, target, decision, isPast } = item;
  const aim = isPast ? null : item.target;
  const past = isPast ? { value: target.lower ?? target.upper, year: target.year } : item.baseline;
  const { reasons, review } = planDocumentTexts(locale);
  const { yes, no } = takenWords(locale);
  const { comparator, basis } = target;
  return {
    taken: decision === "open" ? null : decision === "taken" ? yes : no,
    grade: review.grades[found.grade],
    reasons: [...new Set(found.reasons)].map((reason) => reasons[reason]).join("；"),
    ...{ name: target.name, unit: target.unit, comparator: comparatorText(comparator, locale) },
    target: aim === null ? null : (aim.lower ?? aim.upper),
    upper: aim?.comparator === "range" ? aim.upper : null,
    multiple: aim?.multiple ?? null,
    basis: aim === null || basis === null ? null : basisText(basis, locale),
    ...{ targetYear: aim?.year ?? null, hedge: found.hedge || null, printed: found.printed },
    sentence: around(found),
    ...{ baseline: past?.value ?? null, baseYear: past?.year ?? null },
    multipleBase: comparator === "multiple" ? found.baseYear : null,
    ...{ topic: found.topic, attribute: found.attribute },
    ...{ chapter: found.place.chapter, section: found.place.section, box: found.place.box },
    ...{ item: found.place.item, paragraph: found.place.paragraph },
  };
}

/** The sentence, or as much of it as stands around its figure. */
function around({ sentence, at, printed }: FoundTarget["found"]): string {
  if (sentence.length <= MOST_CHARACTERS) return sentence;
  const room = Math.max(0, MOST_CHARACTERS - printed.length);
  const start = Math.max(0, at - Math.floor(room / 2));
  const end = Math.max(at + printed.length, start + MOST_CHARACTERS);
  const cut = sentence.slice(start, end);
  return `${start > 0 ? "…" : ""}${cut}${end < sentence.length ? "…" : ""}`;
}

function heightOf(cells: readonly Cell[]): number {
  const lines = COLUMNS.map(([key, width], column) => {
    const cell = cells[column];
    return typeof cell === "string" && WRAPPED.includes(key) ? linesOf(cell, width) : 1;
  });
  return LINE_HEIGHT * Math.min(MOST_LINES, Math.max(...lines)) + 4;
}

function areaOf(table: Area, key: Column): Area {
  const column = COLUMNS.findIndex(([each]) => each === key);
  return { row: table.row + 1, rows: table.rows - 1, columns: 1, column };
}

function inputs(table: Area, locale: Locale): readonly CellInput[] {
  if (table.rows < 2) return [];
  const { prompts } = planTemplateTexts(locale);
  const { taken } = reviewSheetTexts(locale);
  const number = {
    ...{ title: prompts.number.title, prompt: prompts.number.message },
    ...{ condition: `ISNUMBER(${CELL})`, error: prompts.numberError },
  };
  const choice = (key: Column, choices: readonly string[]): CellInput => ({
    ...{ area: areaOf(table, key), choices, error: prompts.choiceError },
    ...{ title: prompts.choice.title, prompt: prompts.choice.message },
  });
  const { yes, no } = takenWords(locale);
  return [
    { ...choice("taken", [yes, no]), title: taken.title, prompt: taken.message },
    ...CHOICES.map((key) => choice(key, wordsFor(key, locale) ?? [])),
    ...NUMBERS.map((key) => ({ area: areaOf(table, key), ...number })),
    ...YEARS.map((key) => ({
      ...{ area: areaOf(table, key), ...number },
      ...{ title: prompts.year.title, prompt: prompts.year.message },
    })),
  ];
}

function styles(table: Area, instructions: number, locale: Locale): SheetSpec["styles"] {
  const { text, title } = fonts[locale];
  const whole = { row: 0, column: 0, rows: table.row + table.rows, columns: table.columns };
  const heads = {
    area: { ...table, rows: 1 },
    style: { bold: true, horizontal: "center", wrap: true },
  } as const;
  const settings = { row: instructions + 2, column: 1, rows: REQUIRED_SETTINGS.length, columns: 1 };
  const body = [
    { area: areaOf(table, "taken"), style: { fill: INPUT_FILL, horizontal: "center" } as const },
    ...WRAPPED.map((key) => ({ area: areaOf(table, key), style: { wrap: true } })),
    { area: areaOf(table, "printed"), style: { bold: true } },
  ];
  return [
    { area: whole, style: { font: text, size: 11, vertical: "center" } },
    { area: { ...whole, rows: 1 }, style: { font: title, size: 16, bold: true } },
    { area: { ...whole, row: 1, rows: instructions }, style: { size: 9 } },
    { area: settings, style: { fill: INPUT_FILL, horizontal: "left" } },
    heads,
    ...(table.rows > 1 ? body : []),
  ];
}
