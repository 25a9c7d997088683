import type { Question } from "../../core/questions";
import type { PlanTableReading } from "./read-table";

/** What is told of a plan beside its table. */
export interface TableSettings {
  readonly title?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly period?: string;
}

const SETTINGS = ["title", "issuer", "issued", "period"] as const;

/** What nobody has told of the plan yet; the period is suggested as the table has it. */
export function settingsAsked(
  given: TableSettings,
  { period: { from, to } }: Pick<PlanTableReading, "period">
): readonly Question[] {
  const open = SETTINGS.filter((key) => (given[key] ?? "").trim() === "");
  return open.map((asks) => ({
    ...{ asks, key: asks, name: null, line: null, choices: [] },
    suggestion: asks === "period" ? `${from}-${to}` : null,
  }));
}
