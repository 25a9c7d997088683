import type { PlannedIndicator } from "../core/types";
import { builtInPlan } from "../dataset/built-in";
import { plansAtHand } from "../dataset/plans-at-hand";
import { insert, insertSheets } from "../excel/insert/insertion";
import { InsertionError } from "../excel/session/insertion-error";
import { currentLocale, type Locale } from "../i18n/locale";
import { evaluationWorkbook } from "../sheets/evaluation/evaluation";
import {
  headlineColumns,
  indicatorTable,
  indicatorTableNames,
} from "../sheets/indicator-table/indicator-table";
import { monitoringNames, monitoringSheet } from "../sheets/monitoring/monitoring-sheet";
import { hasPath, pathChart, pathChartNames } from "../sheets/monitoring/path-chart";
import type { SheetSpec } from "../sheets/spec/sheet-spec";
import { type BaseNames, freeNamesOf } from "../sheets/spec/free-names";
import { summaryNames, summarySheet } from "../sheets/summary/summary-sheet";
import { namedIndicator } from "./beside-selection";
import type { PlacedCommand } from "../excel/insert/command-report";

/** Of the workbook's default plan, or of the built-in one. */
function headlines(): readonly PlannedIndicator[] {
  const { plans, defaultPlan } = plansAtHand();
  const plan = plans.find(({ id }) => id === defaultPlan) ?? builtInPlan();
  return plan.indicators
    .filter(({ kind }) => kind === "headline")
    .map((indicator) => ({ plan, indicator }));
}

/** Where a sheet's words come from, and its names: free in the workbook. */
interface SheetOptions {
  readonly locale: Locale;
  readonly tableName: string;
  readonly sheetName: string;
}

/** The command that inserts what a builder describes, in the language of Excel. */
function inserting(
  baseNames: (locale: Locale) => BaseNames,
  build: (options: SheetOptions) => SheetSpec
): PlacedCommand {
  return (placement, observer) => {
    const locale = currentLocale();
    const base = baseNames(locale);
    return insert((names) => build({ locale, ...freeNamesOf(base, names) }), placement, observer);
  };
}

/** @throws InsertionError when something is in the way; nothing is written then */
export const sheetCommands = {
  table: inserting(indicatorTableNames, (options) =>
    indicatorTable(headlines(), { columns: headlineColumns, ...options })
  ),
  monitoring: inserting(monitoringNames, (options) => monitoringSheet(headlines(), options)),
  summary: inserting(summaryNames, (options) => summarySheet(headlines(), options)),
  chart: async (placement, observer) => {
    const entry = await namedIndicator();
    if (!hasPath(entry)) throw new InsertionError({ code: "noPath" });
    return inserting(pathChartNames, (options) => pathChart(entry, options))(placement, observer);
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
