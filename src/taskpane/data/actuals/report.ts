import type { ActualsReading } from "../../../core/actuals/check";
import { severityOf, type Severity } from "../../../core/actuals/problem";
import { actualsFaultText, actualsTexts } from "../../../i18n/actuals";
import type { Locale } from "../../../i18n/locale";
import { cellAddress, type SheetTable } from "../../../workbook/actuals-table";

/** A problem of the linked table in words, with the cell where it is. */
export interface ReportedProblem {
  /** @example "Sheet1!C5" */
  readonly cell: string;
  readonly address: string;
  readonly text: string;
}

/** The problems of a table by how serious they are, each in the order of the table. */
export type ActualsReport = Readonly<Record<Severity, readonly ReportedProblem[]>>;

export const severities: readonly Severity[] = ["error", "doubt"];

export function reportOf(
  table: SheetTable,
  { columns, problems }: Extract<ActualsReading, { kind: "read" }>,
  locale: Locale
): ActualsReport {
  const reported = problems.map((problem) => {
    const address = cellAddress(table, columns, problem);
    const rows = problem.code === "duplicate" ? problem.rows : [];
    const places = rows.map((row) => cellAddress(table, columns, { row, column: "value" }));
    return {
      severity: severityOf(problem),
      cell: `${table.sheet}!${address}`,
      address,
      text: actualsFaultText(problem, places, locale),
    };
  });
  const of = (severity: Severity): ReportedProblem[] =>
    reported.filter((problem) => problem.severity === severity);
  return { error: of("error"), doubt: of("doubt") };
}

/** All of a report as text, a line for each problem. */
export function reportText(summary: string, report: ActualsReport, locale: Locale): string {
  const { section } = actualsTexts(locale);
  const groups = severities.flatMap((severity) => {
    const problems = report[severity];
    if (problems.length === 0) return [];
    const title = section.group(section.severities[severity], problems.length);
    return [title, ...problems.map(({ cell, text }) => `${cell}\t${text}`)];
  });
  return [summary, ...groups].join("\n");
}
