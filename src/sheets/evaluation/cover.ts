import { inLanguage } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { INPUT_FILL } from "../spec/inputs";
import { plainCells } from "../spec/plain-cells";
import type { Cell, SheetSpec } from "../spec/sheet-spec";
import { sourceLine } from "../indicator-table/source-notes";
import { fonts } from "../spec/statistical-table";
import type { EvaluationContext } from "./context";

const ROWS = 16;
const COLUMNS = 6;
const TITLE_ROW = 3;
const FACTS_ROW = 7;
const LABEL_COLUMN = 2;
const VALUE_COLUMN = 3;

/** The cover: what is evaluated, for which year, and cells for who compiled it and when. */
export function coverSheet(context: EvaluationContext, sheetName: string): SheetSpec {
  const { plan, kind, year, locale } = context;
  const texts = sheetTexts(locale);
  const { evaluation } = texts;
  const facts: [string, Cell][] = [
    [evaluation.year, year],
    [evaluation.compiler, null],
    [evaluation.compiledOn, null],
    [evaluation.dataVersion, plan.version],
  ];
  const cells = Array.from({ length: ROWS }, () => Array<Cell>(COLUMNS).fill(null));
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells[row];
    if (line) line[column] = cell;
  };
  put(TITLE_ROW, 0, evaluation[kind].title(inLanguage(plan.title, locale)));
  facts.forEach(([label, value], index) => {
    put(FACTS_ROW + index, LABEL_COLUMN, label);
    put(FACTS_ROW + index, VALUE_COLUMN, value);
  });
  put(ROWS - 1, 0, sourceLine([plan], locale));
  const { text, title } = fonts[locale];
  const plain = plainCells(sheetName, cells);
  return {
    ...plain,
    styles: [
      {
        area: { row: 0, column: 0, rows: ROWS, columns: COLUMNS },
        style: { font: text, size: 12, vertical: "center" },
      },
      {
        area: { row: TITLE_ROW, column: 0, rows: 1, columns: COLUMNS },
        style: { font: title, size: 22, bold: true, horizontal: "center" },
      },
      {
        area: { row: FACTS_ROW, column: LABEL_COLUMN, rows: facts.length, columns: 1 },
        style: { bold: true, horizontal: "right" },
      },
      {
        area: { row: FACTS_ROW, column: VALUE_COLUMN, rows: facts.length, columns: 1 },
        style: { horizontal: "left", borders: { bottom: "thin", insideHorizontal: "thin" } },
      },
      {
        area: { row: FACTS_ROW + 1, column: VALUE_COLUMN, rows: 2, columns: 1 },
        style: { fill: INPUT_FILL },
      },
    ],
    numberFormats: [
      { area: { row: FACTS_ROW, column: VALUE_COLUMN, rows: 1, columns: 1 }, format: "0" },
    ],
    merges: [{ row: TITLE_ROW, column: 0, rows: 1, columns: COLUMNS }],
    columnWidths: [14, 14, 18, 36, 14, 14],
    rowHeights: Array.from({ length: ROWS }, (_, row) => (row === TITLE_ROW ? 48 : 26)),
    page: { ...plain.page, pages: 1, footer: texts.footer },
  };
}
