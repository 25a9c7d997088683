import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { evaluationWorkbook } from "../../workbook/evaluation/evaluation";
import type { FreeNames } from "../../workbook/free-names";
import { indicatorTable, indicatorTableNames } from "../../workbook/indicator-table";
import { monitoringNames, monitoringSheet } from "../../workbook/monitoring-sheet";
import { hasPath, pathChart, pathChartNames } from "../../workbook/path-chart";
import type { SheetSpec } from "../../workbook/sheet-spec";
import type { Preferences, SheetProduct } from "../state/state";

/** Makes sheet specifications with names that are free in the workbook. */
export type SheetBuild = (names: FreeNames) => SheetSpec[];

/** Why a product cannot be made of the selected indicators. */
export type Unsuitable = "nothingSelected" | "oneIndicatorOnly" | "noPath";

type Builder = (
  entries: readonly PlannedIndicator[],
  preferences: Preferences,
  locale: Locale
) => SheetBuild;

const builders: Readonly<Record<SheetProduct, Builder>> = {
  table: (entries, { columns, rules, mark }, locale) => {
    const base = indicatorTableNames(locale);
    return (names) => [
      indicatorTable(entries, { columns, locale, rules, mark, ...named(base, names) }),
    ];
  },
  monitoring: (entries, { mark, method }, locale) => {
    const base = monitoringNames(locale);
    return (names) => [monitoringSheet(entries, { locale, mark, method, ...named(base, names) })];
  },
  chart: ([entry], { method }, locale) => {
    const base = pathChartNames(locale);
    return (names) => (entry ? [pathChart(entry, { locale, method, ...named(base, names) })] : []);
  },
  midterm: (entries, _preferences, locale) => (names) =>
    evaluationWorkbook(entries, { kind: "midterm", locale }, names),
  final: (entries, _preferences, locale) => (names) =>
    evaluationWorkbook(entries, { kind: "final", locale }, names),
};

/** How sheets of these indicators are made, as the user prefers them. */
export function sheetBuild(
  product: SheetProduct,
  entries: readonly PlannedIndicator[],
  preferences: Preferences,
  locale: Locale
): SheetBuild {
  return builders[product](entries, preferences, locale);
}

/** Whether a product is a workbook of its own: several sheets, always new ones. */
export function isWorkbook(product: SheetProduct): boolean {
  return product === "midterm" || product === "final";
}

/** Why a product cannot be made of these indicators; null if it can. */
export function unsuitable(
  product: SheetProduct,
  entries: readonly PlannedIndicator[],
  { method }: Preferences
): Unsuitable | null {
  const [first, another] = entries;
  if (!first) return "nothingSelected";
  if (product !== "chart") return null;
  if (another) return "oneIndicatorOnly";
  return hasPath(first, method) ? null : "noPath";
}

function named(
  base: { readonly table: string; readonly sheet: string },
  names: FreeNames
): { readonly tableName: string; readonly sheetName: string } {
  return { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
}
