import { builtInPlan } from "../dataset/built-in";
import { currentLocale } from "../i18n/locale";
import { headlineColumns, indicatorTable, indicatorTableNames } from "../workbook/indicator-table";
import { insert, type InsertionReport, type Observer, type Placement } from "../workbook/insertion";

/**
 * Inserts the table of the plan's headline indicators.
 *
 * @throws InsertionError when something is in the way there; nothing is written then
 */
export async function insertHeadlineTable(
  placement: Placement,
  observer: Observer
): Promise<InsertionReport> {
  const plan = builtInPlan();
  const entries = plan.indicators
    .filter(({ kind }) => kind === "headline")
    .map((indicator) => ({ plan, indicator }));
  const locale = currentLocale();
  const base = indicatorTableNames(locale);
  return insert(
    (names) =>
      indicatorTable(entries, {
        columns: headlineColumns,
        locale,
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
      }),
    placement,
    observer
  );
}
