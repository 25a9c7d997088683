import { sheetName } from "../../../core/actuals/name";
import type { Catalogue } from "../../../core/lookup";
import type { PlannedIndicator } from "../../../core/types";
import type { Locale } from "../../../i18n/locale";
import {
  actualsTemplate,
  actualsTemplateNames,
  measuredYears,
} from "../../../workbook/actuals-template";
import type { Linking } from "../../../workbook/actuals-table";
import type { Services } from "../../services/services";

/** The indicators of a new table: those selected, else the headline indicators of every plan. */
export function templateEntries(
  catalogue: Catalogue,
  selected: readonly PlannedIndicator[]
): readonly PlannedIndicator[] {
  if (selected.length > 0) return selected;
  const headlines = catalogue.entries.filter(({ indicator }) => indicator.kind === "headline");
  return headlines.length > 0 ? headlines : catalogue.entries;
}

/** The first and the last year that a new table has rows for. @example "2016—2020" */
export function templateYears(entries: readonly PlannedIndicator[]): string {
  const years = entries.flatMap(measuredYears);
  return `${Math.min(...years)}—${Math.max(...years)}`;
}

/**
 * Inserts an empty table of actual figures on a new sheet, and links it.
 *
 * @throws InsertionError
 */
export async function insertTemplate(
  { workbook, actuals, catalogue }: Services,
  entries: readonly PlannedIndicator[],
  locale: Locale
): Promise<Linking> {
  const base = actualsTemplateNames(locale);
  const language = locale === "zh-CN" ? "zh" : "en";
  let tableName = base.table;
  await workbook.insertSheet(
    (names) => {
      tableName = names.table(base.table);
      const nameOf = (entry: PlannedIndicator): string => sheetName(catalogue, entry, language);
      const named = { tableName, sheetName: names.sheet(base.sheet) };
      return [actualsTemplate(entries, { locale, nameOf, ...named })];
    },
    "newSheet",
    {}
  );
  return actuals.linkTable(tableName, locale);
}
