import type { PlannedIndicator } from "../../src/core/types";
import type { Locale } from "../../src/i18n/locale";
import { evaluationWorkbook } from "../../src/sheets/evaluation/evaluation";
import { freeNames } from "../../src/sheets/spec/free-names";
import {
  headlineColumns,
  indicatorTable,
  indicatorTableNames,
} from "../../src/sheets/indicator-table/indicator-table";
import { monitoringNames, monitoringSheet } from "../../src/sheets/monitoring/monitoring-sheet";
import { hasPath, pathChart, pathChartNames } from "../../src/sheets/monitoring/path-chart";
import { summaryNames, summarySheet } from "../../src/sheets/summary/summary-sheet";
import type { SheetSpec } from "../../src/sheets/spec/sheet-spec";

type Build = (entries: readonly PlannedIndicator[], locale: Locale) => SheetSpec[];

const names = freeNames({ sheets: [], tables: [] });

/** The sheets that can be exported, by the word that the command takes. */
export const products: Readonly<Record<string, Build>> = {
  indicators: (entries, locale) => [
    indicatorTable(entries, {
      locale,
      columns: headlineColumns,
      ...named(indicatorTableNames(locale)),
    }),
  ],
  summary: (entries, locale) => [summarySheet(entries, { locale, ...named(summaryNames(locale)) })],
  monitoring: (entries, locale) => [
    monitoringSheet(entries, { locale, ...named(monitoringNames(locale)) }),
  ],
  path: (entries, locale) =>
    entries
      .filter((entry) => hasPath(entry))
      .map((entry) => pathChart(entry, { locale, ...named(pathChartNames(locale)) })),
  midterm: (entries, locale) => evaluationWorkbook(entries, { year: "midterm", locale }, names),
  final: (entries, locale) => evaluationWorkbook(entries, { year: "final", locale }, names),
};

function named(base: { table: string; sheet: string }): { tableName: string; sheetName: string } {
  return { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
}
