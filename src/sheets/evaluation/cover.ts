import { inLanguage } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { INPUT_FILL } from "../spec/inputs";
import { plainCells } from "../spec/plain-cells";
import type { Area, Cell, SheetSpec } from "../spec/sheet-spec";
import { sourceLine } from "../indicator-table/source-notes";
import { fonts } from "../spec/statistical-table";
import type { EvaluationContext } from "./context";

const ROWS = 16;
const COLUMNS = 6;
const TITLE_ROW = 3;
const FACTS_ROW = 7;
const LABEL_COLUMN = 2;
const VALUE_COLUMN = 3;

/** The cover: what is evaluated, for which year, and cells for who compiled it and when. Only those look like fields. */
export function coverSheet(context: EvaluationContext, sheetName: string): SheetSpec {
  const { plan, kind, year, locale } = context;
  const texts = sheetTexts(locale);
  const { evaluation } = texts;
  const facts: [string, Cell][] = [
    [evaluation.year, evaluation.yearValue(year)],
    [evaluation.dataVersion, plan.version],
    [evaluation.compiler, null],
    [evaluation.compiledOn, null],
  ];
  const cells = Array.from({ length: ROWS }, () => Array<Cell>(COLUMNS).fill(null));
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  put(TITLE_ROW, 0, evaluation.title(inLanguage(plan.title, locale), year, kind));
  facts.forEach(([label, value], index) => {
    put(FACTS_ROW + index, LABEL_COLUMN, label);
    put(FACTS_ROW + index, VALUE_COLUMN, value);
  });
  put(ROWS - 1, 0, sourceLine([plan], locale));
  const { text, title } = fonts[locale];
  const plain = plainCells(sheetName, cells);
  const wholeRow = (row: number): Area => ({ row, column: 0, rows: 1, columns: COLUMNS });
  const values: Area = { row: FACTS_ROW, column: VALUE_COLUMN, rows: facts.length, columns: 1 };
  const fields: Area = { ...values, row: FACTS_ROW + 2, rows: 2 };
  return {
    ...plain,
    styles: [
      {
        area: { ...wholeRow(0), rows: ROWS },
        style: { font: text, size: 12, vertical: "center" },
      },
      {
        area: wholeRow(TITLE_ROW),
        style: { font: title, size: 22, bold: true, horizontal: "center", wrap: true },
      },
      { area: wholeRow(ROWS - 1), style: { wrap: true } },
      { area: { ...values, column: LABEL_COLUMN }, style: { bold: true, horizontal: "right" } },
      { area: values, style: { horizontal: "left" } },
      {
        area: fields,
        style: { fill: INPUT_FILL, borders: { bottom: "thin", insideHorizontal: "thin" } },
      },
    ],
    merges: [wholeRow(TITLE_ROW), wholeRow(ROWS - 1)],
    columnWidths: [14, 14, 18, 36, 14, 14],
    rowHeights: Array.from({ length: ROWS }, (_, row) =>
      row === TITLE_ROW ? 66 : row === ROWS - 1 ? 36 : 26
    ),
    page: { ...plain.page, pages: 1, footer: texts.footer },
  };
}
