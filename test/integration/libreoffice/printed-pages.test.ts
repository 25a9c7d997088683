/** Every product as it comes out of a printer: LibreOffice prints it as PDF, and the pages are measured. */
import type { Locale } from "../../../src/i18n/locale";
import { sheetTexts } from "../../../src/i18n/sheets";
import { actualsTemplate } from "../../../src/sheets/actuals/actuals-template";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import {
  headlineColumns,
  indicatorTable,
} from "../../../src/sheets/indicator-table/indicator-table";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { pathChart } from "../../../src/sheets/monitoring/path-chart";
import { freeNames } from "../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";
import { headlines } from "../excel/excel";
import { actualsOf, allEntries } from "./filled-sheet";
import { pdftohtml, usePrinted } from "./printed";
import { soffice } from "./recalculated";

const named = { tableName: "CQ_Table", sheetName: "Sheet1" };

/** The actual figures of the first rows; none of the others. */
function knownOf(rows: number) {
  const entries = headlines();
  return (entry: { readonly indicator: { readonly id: string } }, year: number): number | null => {
    const index = entries.findIndex(({ indicator }) => indicator.id === entry.indicator.id);
    const known = entries[index];
    return known && index < rows ? (actualsOf(known, index + 5).get(year) ?? null) : null;
  };
}

function evaluation(
  entries: Parameters<typeof evaluationWorkbook>[0],
  locale: Locale,
  filled: number
): SheetSpec[] {
  const options = { year: "midterm", locale, figures: knownOf(filled) } as const;
  return evaluationWorkbook(entries, options, freeNames({ sheets: [], tables: [] }));
}

/** Each with how many pages it may take. */
const products = {
  "the evaluation, not filled in": [8, () => evaluation(headlines(), "zh-CN", 0)],
  "the evaluation, five rows filled in": [8, () => evaluation(headlines(), "zh-CN", 5)],
  "the evaluation, filled in": [8, () => evaluation(headlines(), "zh-CN", 10)],
  "the evaluation in English": [10, () => evaluation(headlines(), "en-US", 10)],
  "the evaluation of the whole plan": [60, () => evaluation(allEntries(), "zh-CN", 10)],
  "the summary": [1, () => [summary("zh-CN", 0)]],
  "the summary, filled in": [1, () => [summary("zh-CN", 10)]],
  "the summary in English": [2, () => [summary("en-US", 10)]],
  "the monitoring sheet": [2, () => [monitoring("zh-CN", 0)]],
  "the monitoring sheet, filled in": [2, () => [monitoring("zh-CN", 10)]],
  "the monitoring sheet in English": [4, () => [monitoring("en-US", 10)]],
  "the headline table": [1, () => [table("zh-CN", headlines())]],
  "the headline table in English": [1, () => [table("en-US", headlines())]],
  "the table of all indicators": [20, () => [table("zh-CN", allEntries())]],
  "the table of all indicators in English": [30, () => [table("en-US", allEntries())]],
  "the path of an indicator": [
    1,
    () =>
      headlines()
        .slice(0, 1)
        .map((entry) => pathChart(entry, { ...named, locale: "zh-CN" })),
  ],
  "the template of actual figures": [
    20,
    () => [
      actualsTemplate(headlines(), {
        ...{ ...named, locale: "zh-CN" },
        nameOf: ({ indicator }) => indicator.name.zh,
      }),
    ],
  ],
} as const satisfies Record<string, readonly [number, () => SheetSpec[]]>;

function monitoring(locale: Locale, filled: number): SheetSpec {
  return monitoringSheet(headlines(), { ...named, locale, figures: knownOf(filled) });
}

function summary(locale: Locale, filled: number): SheetSpec {
  return summarySheet(headlines(), { ...named, locale, figures: knownOf(filled) });
}

function table(locale: Locale, entries: ReturnType<typeof allEntries>): SheetSpec {
  return indicatorTable(entries, { ...named, locale, columns: headlineColumns });
}

type Product = keyof typeof products;
const names = Object.keys(products) as Product[];
const printed = usePrinted<Product>(
  Object.fromEntries(names.map((name) => [name, products[name][1]])) as Record<
    Product,
    () => SheetSpec[]
  >
);

if (!soffice || !pdftohtml) {
  test("LibreOffice or poppler is not installed here: no page was printed", () => {
    console.warn("install libreoffice-calc and poppler-utils to measure printed pages");
    expect(soffice && pdftohtml).toBeUndefined();
  });
}

const where = soffice && pdftohtml ? describe : describe.skip;

where.each(names)("%s on paper", (name) => {
  test("has no text under 9 points", () => {
    const sizes = printed(name).map(({ smallest }) => smallest);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
  });

  test("takes no more pages than it is meant to", () => {
    expect(printed(name).length).toBeGreaterThan(0);
    expect(printed(name).length).toBeLessThanOrEqual(products[name][0]);
  });

  test("stands on A4, or on A3 where A4 is too narrow, and leaves the margin at the bottom free", () => {
    for (const { width, height, bottom } of printed(name)) {
      const sides = [Math.round(Math.min(width, height)), Math.round(Math.max(width, height))];
      expect([
        [595, 842],
        [842, 1190],
      ]).toContainEqual(sides);
      expect(bottom).toBeLessThanOrEqual(height - MARGIN);
    }
  });
});

/** At the bottom of a page, in points. */
const MARGIN = 0.6 * 72 - 1;

where("a table of many pages", () => {
  test("repeats its heading on each of them", () => {
    const pages = printed("the table of all indicators");
    expect(pages.length).toBeGreaterThan(2);
    const { name } = sheetTexts("zh-CN").columns;
    expect(pages.filter(({ text }) => !text.includes(name))).toEqual([]);
  });
});
