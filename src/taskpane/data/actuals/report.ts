import type { ActualsReading } from "../../../core/actuals/check";
import { severityOf, type Severity } from "../../../core/actuals/problem";
import { actualsFaultText, actualsTexts } from "../../../i18n/actuals";
import type { Locale } from "../../../i18n/locale";
import { formatArea } from "../../../sheets/spec/address";
import { cellArea, type SheetTable } from "../../../excel/tables/actuals-table";
import type { CellPlace } from "../../feedback/PlaceLink";

/** A problem of the linked table in words, with the cell where it is. */
export interface ReportedProblem {
  readonly place: CellPlace;
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
  const { sheetId, sheet } = table;
  const reported = problems.map((problem) => {
    const area = cellArea(table, columns, problem);
    const rows = problem.code === "duplicate" ? problem.rows : [];
    const places = rows.map((row) =>
      formatArea(cellArea(table, columns, { row, column: "value" }))
    );
    return {
      severity: severityOf(problem),
      place: { sheetId, sheet, area, address: formatArea(area) },
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
    return [
      title,
      ...problems.map(({ place, text }) => `${place.sheet}!${place.address}\t${text}`),
    ];
  });
  return [summary, ...groups].join("\n");
}
