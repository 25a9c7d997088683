import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { FreeNames } from "../../workbook/free-names";
import { indicatorTable, indicatorTableNames } from "../../workbook/indicator-table";
import { monitoringNames, monitoringSheet } from "../../workbook/monitoring-sheet";
import type { SheetSpec } from "../../workbook/sheet-spec";
import type { Preferences, SheetProduct } from "../state/state";

/** Makes a sheet specification with names that are free in the workbook. */
export type SheetBuild = (names: FreeNames) => SheetSpec;

type Builder = (
  entries: readonly PlannedIndicator[],
  preferences: Preferences,
  locale: Locale
) => SheetBuild;

const builders: Readonly<Record<SheetProduct, Builder>> = {
  table: (entries, { columns, rules, mark }, locale) => {
    const base = indicatorTableNames(locale);
    return (names) =>
      indicatorTable(entries, {
        columns,
        locale,
        rules,
        mark,
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
      });
  },
  monitoring: (entries, { mark, method }, locale) => {
    const base = monitoringNames(locale);
    return (names) =>
      monitoringSheet(entries, {
        locale,
        mark,
        method,
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
      });
  },
};

/** How a sheet of these indicators is made, as the user prefers it. */
export function sheetBuild(
  product: SheetProduct,
  entries: readonly PlannedIndicator[],
  preferences: Preferences,
  locale: Locale
): SheetBuild {
  return builders[product](entries, preferences, locale);
}
