import { usableName } from "../../../core/lookup";
import type { Catalogue } from "../../../core/lookup";
import type { PlannedIndicator } from "../../../core/types";
import { languageOf, type Locale } from "../../../i18n/locale";
import {
  actualsTemplate,
  actualsTemplateNames,
  measuredYears,
} from "../../../sheets/actuals/actuals-template";
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

/** The years that a new table has rows for, plan by plan. @example ["2016—2020", "2021—2025"] */
export function templatePeriods(entries: readonly PlannedIndicator[]): readonly string[] {
  const periods = entries.map((entry) => {
    const years = measuredYears(entry);
    return `${Math.min(...years)}—${Math.max(...years)}`;
  });
  return [...new Set(periods)];
}

/**
 * Inserts an empty table of actual figures on a new sheet. The link of the workbook stays as it is.
 *
 * @returns the name of the table
 * @throws InsertionError
 */
export async function insertActualsTemplate(
  { workbook, catalogue }: Services,
  entries: readonly PlannedIndicator[],
  locale: Locale
): Promise<string> {
  const base = actualsTemplateNames(locale);
  const language = languageOf(locale);
  let tableName = base.table;
  await workbook.insertSheet(
    (names) => {
      tableName = names.table(base.table);
      const nameOf = (entry: PlannedIndicator): string => usableName(catalogue, entry, language);
      const named = { tableName, sheetName: names.sheet(base.sheet) };
      return [actualsTemplate(entries, { locale, nameOf, ...named })];
    },
    "newSheet",
    {}
  );
  return tableName;
}
