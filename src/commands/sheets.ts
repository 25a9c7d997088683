import type { PlannedIndicator } from "../core/types";
import { builtInPlan } from "../dataset/built-in";
import { plansAtHand } from "../dataset/plans-at-hand";
import { insert, insertSheets } from "../excel/insert/insertion";
import { InsertionError } from "../excel/session/insertion-error";
import { currentLocale } from "../i18n/locale";
import { evaluationWorkbook } from "../sheets/evaluation/evaluation";
import {
  headlineColumns,
  indicatorTable,
  indicatorTableNames,
} from "../sheets/indicator-table/indicator-table";
import { monitoringNames, monitoringSheet } from "../sheets/monitoring/monitoring-sheet";
import { hasPath, pathChart, pathChartNames } from "../sheets/monitoring/path-chart";
import type { FreeNames } from "../sheets/spec/free-names";
import { summaryNames, summarySheet } from "../sheets/summary/summary-sheet";
import { namedIndicator } from "./beside-selection";
import type { PlacedCommand } from "./report";

/** Of the workbook's default plan, or of the built-in one. */
function headlines(): readonly PlannedIndicator[] {
  const { plans, defaultPlan } = plansAtHand();
  const plan = plans.find(({ id }) => id === defaultPlan) ?? builtInPlan();
  return plan.indicators
    .filter(({ kind }) => kind === "headline")
    .map((indicator) => ({ plan, indicator }));
}

/** @throws InsertionError when something is in the way; nothing is written then */
export const sheetCommands = {
  table: (placement, observer) => {
    const [locale, base] = [currentLocale(), indicatorTableNames(currentLocale())];
    const columns = headlineColumns;
    return insert(
      (names) => indicatorTable(headlines(), { columns, locale, ...free(base, names) }),
      placement,
      observer
    );
  },
  monitoring: (placement, observer) => {
    const [locale, base] = [currentLocale(), monitoringNames(currentLocale())];
    return insert(
      (names) => monitoringSheet(headlines(), { locale, ...free(base, names) }),
      placement,
      observer
    );
  },
  summary: (placement, observer) => {
    const [locale, base] = [currentLocale(), summaryNames(currentLocale())];
    return insert(
      (names) => summarySheet(headlines(), { locale, ...free(base, names) }),
      placement,
      observer
    );
  },
  chart: async (placement, observer) => {
    const [locale, base] = [currentLocale(), pathChartNames(currentLocale())];
    const entry = await namedIndicator();
    if (!hasPath(entry)) throw new InsertionError({ code: "noPath" });
    return insert(
      (names) => pathChart(entry, { locale, ...free(base, names) }),
      placement,
      observer
    );
  },
} satisfies Readonly<Record<string, PlacedCommand>>;

/** After the plan's last year it is evaluated as a whole, before that half-way. */
export function evaluationThing(): "midterm" | "final" {
  const plan = headlines()[0]?.plan ?? builtInPlan();
  return new Date().getFullYear() > plan.targetYear ? "final" : "midterm";
}

/** The sheets of an evaluation, each a new one. @throws InsertionError */
export async function insertEvaluation(): ReturnType<PlacedCommand> {
  const options = { year: evaluationThing(), locale: currentLocale() };
  const reports = await insertSheets((names) => evaluationWorkbook(headlines(), options, names));
  const [first] = reports;
  if (!first) throw new InsertionError({ code: "nothingToInsert" });
  return { ...first, imprints: reports.flatMap(({ imprints }) => imprints) };
}

/** The names of a table and its sheet, free in the workbook. */
function free(
  base: { readonly table: string; readonly sheet: string },
  names: FreeNames
): { readonly tableName: string; readonly sheetName: string } {
  return { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
}
