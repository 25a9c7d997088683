import type { SheetBuild } from "../../sheets/spec/sheet-build";
import { citation } from "../../core/citation";
import { targetFigure } from "../../core/figures";
import type { Catalogue } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { citationText } from "../../i18n/citation";
import type { Locale } from "../../i18n/locale";
import type { LinkedActuals } from "../../sheets/actuals/actuals-formula";
import { cellBlock } from "../../sheets/spec/cell-block";
import { evaluationWorkbook, type EvaluatedYear } from "../../sheets/evaluation/evaluation";
import { freeNamesOf } from "../../sheets/spec/free-names";
import { measuresActual } from "../../sheets/indicator-table/indicator-columns";
import { indicatorTable, indicatorTableNames } from "../../sheets/indicator-table/indicator-table";
import { targetCell, type Marks } from "../../sheets/indicator-table/marks";
import { responsibleColumn } from "../../sheets/indicator-table/responsible";
import { monitoringNames, monitoringSheet } from "../../sheets/monitoring/monitoring-sheet";
import { responsibleSheets } from "../../sheets/monitoring/responsible-sheets";
import { hasPath, pathChart, pathChartNames } from "../../sheets/monitoring/path-chart";
import type { Cell } from "../../sheets/spec/sheet-spec";
import type { TableRules } from "../../sheets/spec/statistical-table";
import { summaryNames, summarySheet } from "../../sheets/summary/summary-sheet";
import { targetFormula } from "../calls/target-formula";
import type { Preferences, SheetProduct } from "../state/state";

export { targetFormat } from "../../sheets/indicator-table/figure-format";

/** Why a product cannot be made of the selected indicators. */
export type Unsuitable =
  "nothingSelected" | "severalPlans" | "oneIndicatorOnly" | "noPath" | "noFigure";

/** What sheets refer to besides the indicators themselves. */
export interface BuildSources {
  readonly catalogue: Catalogue;
  /** Where a monitoring sheet has its actual figures from; null where they are filled in by hand. */
  readonly actuals: LinkedActuals | null;
}

type Builder = (
  entries: readonly PlannedIndicator[],
  preferences: Preferences,
  locale: Locale,
  sources: BuildSources
) => SheetBuild;

const builders: Readonly<Record<SheetProduct, Builder>> = {
  table: (entries, preferences, locale) => {
    const base = indicatorTableNames(locale);
    const { columns, runningTotals } = preferences;
    const options = { columns, runningTotals, locale, ...looks(preferences) };
    return (names) => [indicatorTable(entries, { ...options, ...freeNamesOf(base, names) })];
  },
  monitoring: (entries, preferences, locale, { actuals }) => {
    const base = monitoringNames(locale);
    const options = { locale, actuals, ...comparing(preferences), ...looks(preferences) };
    return isSplit("monitoring", entries, preferences)
      ? (names) => responsibleSheets(entries, options, names)
      : (names) => [monitoringSheet(entries, { ...options, ...freeNamesOf(base, names) })];
  },
  summary: (entries, preferences, locale) => {
    const base = summaryNames(locale);
    const options = { locale, ...comparing(preferences), ...looks(preferences) };
    return (names) => [summarySheet(entries, { ...options, ...freeNamesOf(base, names) })];
  },
  chart: ([entry], preferences, locale) => {
    const base = pathChartNames(locale);
    const options = { locale, method: preferences.method, ...looks(preferences) };
    return (names) =>
      entry ? [pathChart(entry, { ...options, ...freeNamesOf(base, names) })] : [];
  },
  value: (entries, preferences, locale) => {
    const cell = (entry: PlannedIndicator): Cell => targetCell(entry, preferences.marks, locale);
    return (names) => [cellBlock(entries, cell, { ...preferences, locale }, names)];
  },
  formula: (entries, preferences, locale, { catalogue }) => {
    // A formula that could only show #N/A is no figure either.
    const cell = (entry: PlannedIndicator): Cell =>
      targetFigure(entry).ok
        ? { formula: targetFormula(catalogue, entry, locale) }
        : targetCell(entry, preferences.marks, locale);
    return (names) => [cellBlock(entries, cell, { ...preferences, locale }, names)];
  },
  citation: (entries, preferences, locale) => {
    const cell = (entry: PlannedIndicator): Cell => citationText(citation(entry), locale);
    return (names) => [cellBlock(entries, cell, { ...preferences, locale }, names)];
  },
  midterm: evaluation("midterm"),
  final: evaluation("final"),
};

function evaluation(year: EvaluatedYear): Builder {
  return (entries, preferences, locale) => {
    const options = { year, locale, ...comparing(preferences), ...looks(preferences) };
    return (names) => evaluationWorkbook(entries, options, names);
  };
}

/** Marks and style as the user prefers them; without a preferred style each table has its usual one. */
export function looks({ marks, rules }: Preferences): { marks: Marks; rules?: TableRules } {
  return rules === null ? { marks } : { marks, rules };
}

/** How actual figures are compared with targets. */
function comparing({ method, runningTotals }: Preferences) {
  return { method, runningTotals };
}

/** How sheets of these indicators are made, as the user prefers them. */
export function sheetBuild(
  product: SheetProduct,
  entries: readonly PlannedIndicator[],
  preferences: Preferences,
  locale: Locale,
  sources: BuildSources
): SheetBuild {
  return builders[product](entries, preferences, locale, sources);
}

/** Whether a product is a workbook of its own: several sheets, always new ones. */
export function isWorkbook(product: SheetProduct): boolean {
  return product === "midterm" || product === "final";
}

/** Whether a product is a sheet for each body responsible, to be sent to them. */
export function isSplit(
  product: SheetProduct,
  entries: readonly PlannedIndicator[],
  { splitByBody }: Preferences
): boolean {
  return product === "monitoring" && splitByBody && responsibleColumn(entries).length > 0;
}

/** Whether a product has a column of years, which differ from plan to plan. */
function isOfOnePlan(product: SheetProduct): boolean {
  return product === "monitoring" || product === "summary" || isWorkbook(product);
}

/** Whether a product is plain cells, with or without the names of the indicators. */
export function isPlainCells(product: SheetProduct): boolean {
  return product === "value" || product === "formula" || product === "citation";
}

/** Whether a product compares actual figures with targets. */
export function comparesActuals(product: SheetProduct, { columns }: Preferences): boolean {
  return isOfOnePlan(product) || (product === "table" && measuresActual(columns));
}

/** Why a product cannot be made of these indicators; null if it can. */
export function unsuitable(
  product: SheetProduct,
  entries: readonly PlannedIndicator[],
  { method }: Preferences
): Unsuitable | null {
  const [first, another] = entries;
  if (!first) return "nothingSelected";
  if (product === "value" || product === "formula") {
    return entries.some((entry) => targetFigure(entry).ok) ? null : "noFigure";
  }
  if (isOfOnePlan(product) && entries.some(({ plan }) => plan.id !== first.plan.id))
    return "severalPlans";
  if (product !== "chart") return null;
  if (another) return "oneIndicatorOnly";
  return hasPath(first, method) ? null : "noPath";
}
