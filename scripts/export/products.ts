import type { PlannedIndicator } from "../../src/core/types";
import type { Locale } from "../../src/i18n/locale";
import { evaluationWorkbook, type EvaluatedYear } from "../../src/sheets/evaluation/evaluation";
import { freeNames } from "../../src/sheets/spec/free-names";
import {
  headlineColumns,
  indicatorTable,
  indicatorTableNames,
} from "../../src/sheets/indicator-table/indicator-table";
import {
  monitoringNames,
  monitoringSheet,
  type KnownFigures,
} from "../../src/sheets/monitoring/monitoring-sheet";
import { hasPath, pathChart, pathChartNames } from "../../src/sheets/monitoring/path-chart";
import { summaryNames, summarySheet } from "../../src/sheets/summary/summary-sheet";
import type { Paper } from "../../src/sheets/spec/paper";
import type { SheetSpec } from "../../src/sheets/spec/sheet-spec";

/** What a file is made of. */
export interface Material {
  /** Of one plan, at least one. */
  readonly entries: readonly PlannedIndicator[];
  readonly locale: Locale;
  readonly figures: KnownFigures;
  /** Of an evaluation; undefined where none was given. */
  readonly year: number | undefined;
  readonly places: boolean;
  readonly errata: boolean;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals: boolean;
  readonly paper: Paper;
}

type Build = (material: Material) => SheetSpec[];

const names = freeNames({ sheets: [], tables: [] });

/** The sheets that can be exported, by the word that the command takes. */
export const products: Readonly<Record<string, Build>> = {
  indicators: ({ entries, locale, paper }) => [
    indicatorTable(entries, {
      locale,
      columns: headlineColumns,
      paper,
      ...named(indicatorTableNames(locale)),
    }),
  ],
  summary: ({ entries, ...options }) => [
    summarySheet(entries, { ...options, ...named(summaryNames(options.locale)) }),
  ],
  monitoring: ({ entries, ...options }) => [
    monitoringSheet(entries, { ...options, ...named(monitoringNames(options.locale)) }),
  ],
  path: ({ entries, locale, figures }) =>
    entries
      .filter((entry) => hasPath(entry))
      .map((entry) => pathChart(entry, { locale, figures, ...named(pathChartNames(locale)) })),
  evaluation: (material) => evaluation(material.year ?? "midterm", material),
  midterm: (material) => evaluation("midterm", material),
  final: (material) => evaluation("final", material),
};

function evaluation(year: EvaluatedYear, { entries, ...options }: Material): SheetSpec[] {
  return evaluationWorkbook(entries, { ...options, year }, names);
}

function named(base: { table: string; sheet: string }): { tableName: string; sheetName: string } {
  return { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
}
