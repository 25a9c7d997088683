import { builtInPlan } from "../dataset/built-in";
import { plansAtHand } from "../dataset/plans-at-hand";
import { currentLocale } from "../i18n/locale";
import {
  headlineColumns,
  indicatorTable,
  indicatorTableNames,
} from "../sheets/indicator-table/indicator-table";
import {
  insert,
  type InsertionReport,
  type Observer,
  type Placement,
} from "../excel/insert/insertion";

/**
 * Inserts the table of the headline indicators of the workbook's default plan, or of the built-in one.
 *
 * @throws InsertionError when something is in the way there; nothing is written then
 */
export async function insertHeadlineTable(
  placement: Placement,
  observer: Observer
): Promise<InsertionReport> {
  const { plans, defaultPlan } = plansAtHand();
  const plan = plans.find(({ id }) => id === defaultPlan) ?? builtInPlan();
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
