import type { PlannedIndicator } from "../../core/types";
import { inLanguage } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { FreeNames } from "../spec/free-names";
import type { SheetSpec } from "../spec/sheet-spec";
import { monitoringNames, monitoringSheet, type MonitoringOptions } from "./monitoring-sheet";

/** The indicators that one body is responsible for. */
export interface AssignedIndicators {
  /** As the plan writes it; null for the indicators of which it names nobody. */
  readonly body: string | null;
  readonly entries: readonly PlannedIndicator[];
}

/** The indicators by who is responsible for them, in the order in which the plan names the bodies; those of nobody last. */
export function byResponsible(entries: readonly PlannedIndicator[]): AssignedIndicators[] {
  const bodies = new Set(entries.map(({ indicator }) => indicator.responsible.trim()));
  const named = [...bodies].filter((body) => body !== "");
  const of = (body: string): PlannedIndicator[] =>
    entries.filter(({ indicator }) => indicator.responsible.trim() === body);
  const nobodys = of("");
  return [
    ...named.map((body) => ({ body, entries: of(body) })),
    ...(nobodys.length > 0 ? [{ body: null, entries: nobodys }] : []),
  ];
}

/**
 * A monitoring sheet for each body responsible, called after it, and one for the indicators of which the plan names nobody: to be
 * sent out, filled in and merged again.
 *
 * @param chosen indicators of one plan
 * @throws RangeError for indicators of several plans: see `monitoringSheet`
 */
export function responsibleSheets(
  chosen: readonly PlannedIndicator[],
  options: Omit<MonitoringOptions, "tableName" | "sheetName" | "title">,
  names: FreeNames
): SheetSpec[] {
  const { locale } = options;
  const texts = sheetTexts(locale).monitoring;
  return byResponsible(chosen).map(({ body, entries }) => {
    const name = body ?? texts.nobody;
    const plan = entries[0]?.plan;
    return monitoringSheet(entries, {
      ...options,
      tableName: names.table(monitoringNames(locale).table),
      sheetName: names.sheet(name),
      title: texts.titleOf(plan ? inLanguage(plan.title, locale) : "", name),
    });
  });
}
