/** The results that a file carries are those that LibreOffice calculates: a phone or a preview shows nothing else. */
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import { freeNames } from "../../../src/sheets/spec/free-names";
import { columnIds, indicatorTable } from "../../../src/sheets/indicator-table/indicator-table";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { pathChart } from "../../../src/sheets/monitoring/path-chart";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";
import { isFormula, type SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { calculated, type StoredResult } from "../../../src/xlsx/results/calculate";
import { FormulaError } from "../../../src/xlsx/results/values";
import { headlines } from "../excel/excel";
import {
  allEntries,
  doubtfulMonitoringSheets,
  filledMonitoringSheet,
  linkedMonitoringSheets,
} from "./filled-sheet";
import { soffice, useRecalculated } from "./recalculated";

const linear = { method: "linear", tolerance: 0, locale: "zh-CN" } as const;
const compound = { method: "compound", tolerance: 0.05, locale: "en-US" } as const;
const names = { tableName: "CQ_Table", sheetName: "Sheet1" };

/** Figures in most of the cells that take them. */
function filledIn(spec: SheetSpec): SheetSpec {
  const inputs = new Set(
    spec.inputs.flatMap(({ area }) =>
      Array.from(
        { length: area.rows * area.columns },
        (_, index) =>
          `${area.row + Math.floor(index / area.columns)},${area.column + (index % area.columns)}`
      )
    )
  );
  return {
    ...spec,
    cells: spec.cells.map((row, i) =>
      row.map((cell, j) => (inputs.has(`${i},${j}`) && i % 4 ? ((i * 37 + j * 11) % 90) / 4 : cell))
    ),
  };
}

/** The latest year beside the figure: both are filled in. */
function filledSummary(): SheetSpec {
  const spec = summarySheet(headlines(), { ...names, locale: "zh-CN" });
  const filled = filledIn(spec);
  const years = new Set(spec.inputs.map(({ area }) => `${area.row},${area.column - 1}`));
  return {
    ...filled,
    cells: filled.cells.map((row, i) =>
      row.map((cell, j) => (years.has(`${i},${j}`) && i % 4 ? 2016 + (i % 5) : cell))
    ),
  };
}

/** What is no plain figure, in different years. */
function guardedMonitoring(locale: "zh-CN" | "en-US"): SheetSpec {
  const typed = [
    0.55,
    5500,
    -3,
    "待定",
    { formula: '=""' },
    "55",
    { formula: "=1/0" },
    0.23,
    3e7,
    60,
  ];
  const spec = monitoringSheet(allEntries(), { ...names, locale, judgedYear: 2019 });
  const cells = spec.cells.map((row) => [...row]);
  spec.inputs.forEach(({ area }, index) => {
    const row = cells[area.row];
    if (row) row[area.column + (index % 4)] = typed[index % typed.length] ?? null;
  });
  return { ...spec, cells };
}

const books = {
  guardedMonitoring: () => [guardedMonitoring("zh-CN")],
  guardedInEnglish: () => [guardedMonitoring("en-US")],
  monitoring: () => [filledMonitoringSheet(linear)],
  compoundMonitoring: () => [filledMonitoringSheet(compound)],
  linkedMonitoring: () => linkedMonitoringSheets(linear),
  doubtfulMonitoring: () => doubtfulMonitoringSheets(),
  evaluation: () =>
    evaluationWorkbook(
      allEntries(),
      { year: "midterm", locale: "zh-CN" },
      freeNames({ sheets: [], tables: [] })
    ).map(filledIn),
  summary: () => [filledSummary()],
  indicators: () => [
    indicatorTable(allEntries(), { ...names, columns: columnIds, locale: "en-US" }),
  ],
  path: () =>
    headlines()
      .slice(0, 1)
      .map((entry) => filledIn(pathChart(entry, { ...names, locale: "zh-CN" }))),
} as const;

const recalculated = useRecalculated(books);

(soffice ? test : test.skip).each(Object.keys(books) as (keyof typeof books)[])(
  "every formula of the book %s carries the result that LibreOffice calculates",
  (book) => {
    const specs = books[book]();
    const results = calculated(specs);
    let formulas = 0;
    const differences: unknown[] = [];
    specs.forEach(({ cells, sheetName }, sheet) =>
      cells.forEach((row, i) =>
        row.forEach((cell, j) => {
          if (!isFormula(cell)) return;
          formulas += 1;
          const shown = recalculated.sheets(book)[sheet]?.cells[i]?.[j] ?? "";
          const stored = results.at(sheet, i, j);
          if (!isSame(stored, shown)) differences.push({ sheetName, i, j, cell, stored, shown });
        })
      )
    );
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(0);
  }
);

/** LibreOffice keeps as many digits as it shows. */
function isSame(stored: StoredResult, shown: number | string): boolean {
  const value = stored instanceof FormulaError ? stored.code : stored;
  if (typeof value !== "number" || typeof shown !== "number") return value === shown;
  return Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
}
