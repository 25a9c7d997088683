import { usableName } from "../../../core/lookup";
import type { Catalogue } from "../../../core/lookup";
import type { PlannedIndicator } from "../../../core/types";
import { languageOf, type Locale } from "../../../i18n/locale";
import {
  actualsTemplate,
  actualsTemplateNames,
  measuredYears,
} from "../../../sheets/actuals/actuals-template";
import { freeNamesOf } from "../../../sheets/spec/free-names";
import type { SheetSpec } from "../../../sheets/spec/sheet-spec";
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
 * Inserts a table of actual figures on a new sheet. The link of the workbook stays as it is.
 *
 * @param build describes the sheet by names that are free in the workbook
 * @returns the name of the table
 * @throws InsertionError
 */
export async function insertActualsTable(
  { workbook }: Services,
  locale: Locale,
  build: (named: ReturnType<typeof freeNamesOf>) => SheetSpec
): Promise<string> {
  const base = actualsTemplateNames(locale);
  let tableName = base.table;
  await workbook.insertSheet(
    (names) => {
      const named = freeNamesOf(base, names);
      tableName = named.tableName;
      return [build(named)];
    },
    "newSheet",
    {}
  );
  return tableName;
}

/** Inserts an empty table of actual figures to fill in, as `insertActualsTable`. */
export async function insertActualsTemplate(
  services: Services,
  entries: readonly PlannedIndicator[],
  locale: Locale
): Promise<string> {
  const language = languageOf(locale);
  const nameOf = (entry: PlannedIndicator): string =>
    usableName(services.catalogue, entry, language);
  return insertActualsTable(services, locale, (named) =>
    actualsTemplate(entries, { locale, nameOf, ...named })
  );
}
