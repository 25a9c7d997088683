import type { Catalogue } from "../lookup";
import { recogniseColumns, type ActualsColumns } from "./columns";
import {
  actualsColumns,
  severityOf,
  type ActualsProblem,
  type ActualHeadingFault,
} from "./problem";
import { figuresOf, readRows, type ActualFigure, type TableBody } from "./rows";
import { scaleProblems } from "./scale";
import { seriesProblems } from "./series";

/** A table as Excel gives it. */
export interface ActualsTable extends TableBody {
  readonly headers: readonly unknown[];
}

/** What a table of actual figures holds. */
export type ActualsReading =
  | {
      readonly kind: "read";
      readonly columns: ActualsColumns;
      /** Those without an error: the ones that formulas on sheets find. */
      readonly figures: readonly ActualFigure[];
      /** Rows with an indicator and a year that wait for their figure. */
      readonly pending: number;
      /** In the order of the table. */
      readonly problems: readonly ActualsProblem[];
    }
  | { readonly kind: "unreadable"; readonly faults: readonly ActualHeadingFault[] };

/**
 * Reads a table of actual figures and checks it against the plans at hand, all at once. Changes nothing: what is doubtful
 * is pointed out and left to whoever knows the source.
 *
 * @param catalogue names are found in it exactly, as in a cell
 * @example readActuals({ headers: ["指标", "年份", "数值"], values: [["高新技术企业", 2018, 2504]], numberFormats }, catalogue)
 */
export function readActuals(table: ActualsTable, catalogue: Catalogue): ActualsReading {
  const recognised = recogniseColumns(table.headers);
  if (!("columns" in recognised)) return { kind: "unreadable", faults: recognised.faults };
  const { columns } = recognised;
  const rows = readRows(table, columns, catalogue);
  const readable = figuresOf(rows);
  const problems = [
    ...rows.flatMap((row) => row.problems),
    ...seriesProblems(rows),
    ...scaleProblems(readable, columns.language),
  ];
  const faulty = new Set(problems.filter(isError).flatMap(rowsOf));
  return {
    kind: "read",
    columns,
    figures: readable.filter(({ row }) => !faulty.has(row)),
    pending: rows.filter(({ hasValue }) => !hasValue).length,
    problems: [...problems].sort(byPlace),
  };
}

function isError(problem: ActualsProblem): boolean {
  return severityOf(problem) === "error";
}

function rowsOf(problem: ActualsProblem): readonly number[] {
  return problem.code === "duplicate" ? problem.rows : [problem.row];
}

function byPlace(a: ActualsProblem, b: ActualsProblem): number {
  return a.row - b.row || actualsColumns.indexOf(a.column) - actualsColumns.indexOf(b.column);
}
