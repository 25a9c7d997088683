import { columnsOf, TABLE_NAMES, type TableName } from "../../core/standard-tables";
import type { Problem } from "../../core/validation/problem";
import type { TextRow, TextTable } from "../../core/validation/schema";
import type { Comparator } from "../../core/types";
import { comparatorText } from "../../i18n/citation";
import { planTableTexts, wordsFor } from "../../i18n/plan-table";
import type { TextCell } from "./cells";

/** Where a row of a package's table comes from. */
interface Origin {
  /** Line of the table; null for what was told beside it. */
  readonly line: number | null;
  readonly cells: Readonly<Record<string, TextCell>>;
}

/** What a row breaks also where its year is that of the whole plan. */
const ROW_CODES: readonly Problem["code"][] = ["repeated", "multipleBaseNotPublished"];

/** Excel makes a percentage of what is typed with a per cent sign, and then of every number typed there. */
const PERCENTAGE = /^-?[0-9]+(\.[0-9]+)?%$/;

/**
 * The tables of a data package, filled from one table. Every row gets a line number of its own
 * among all of them, by which a problem finds its way back.
 */
export class PackageTables {
  private readonly origins: Origin[] = [];
  private readonly rows = new Map<TableName, TextRow[]>();

  /** @param file name of the table */
  constructor(private readonly file: string) {}

  /** Columns that are left out are blank. */
  add(table: TableName, line: number | null, cells: Readonly<Record<string, TextCell>>): void {
    this.origins.push({ line, cells });
    const texts = columnsOf(table).map((column) => cells[column]?.text ?? "");
    const rows = this.rows.get(table) ?? [];
    rows.push({ line: this.origins.length, cells: texts });
    this.rows.set(table, rows);
  }

  texts(): ReadonlyMap<TableName, TextTable> {
    const tables = TABLE_NAMES.map((name) => {
      const heading = { line: 0, cells: columnsOf(name) };
      const rows = this.rows.get(name) ?? [];
      return [name, { file: `${name}.csv`, rows: [heading, ...rows] }] as const;
    });
    return new Map(tables);
  }

  /** A problem of a package's table, told of the other one in its own words. */
  inSourceTable(problem: Problem): Problem {
    const origin = this.origins[(problem.line ?? 0) - 1];
    if (origin === undefined) return { ...problem, file: this.file, line: null, column: null };
    const cell = origin.cells[problem.column ?? ""];
    const isOfRow = cell?.line === undefined || ROW_CODES.includes(problem.code);
    const line = isOfRow ? origin.line : cell.line;
    return this.reworded(
      origin,
      {
        ...problem,
        file: line === null ? planTableTexts().settingsPlace : this.file,
        line,
        column: (isOfRow && cell?.ownHeading) || (cell?.heading ?? problem.column),
        value: cell?.typed ?? problem.value,
      },
      problem.column ?? ""
    );
  }

  /** What a problem tells of other rows and of the words that a column takes. */
  private reworded(origin: Origin, problem: Problem, column: string): Problem {
    const lineOf = (line: number) => this.origins[line - 1]?.line ?? line;
    switch (problem.code) {
      case "repeated": {
        const columns = problem.columns.flatMap((key) => origin.cells[key]?.heading ?? []);
        return { ...problem, firstLine: lineOf(problem.firstLine), columns };
      }
      case "notANumber":
        return PERCENTAGE.test(problem.value) ? { ...problem, code: "percentage" } : problem;
      case "nameTaken":
        return { ...problem, otherFile: this.file, otherLine: lineOf(problem.otherLine) };
      case "placeDisagrees":
        return { ...problem, otherLine: lineOf(problem.otherLine) };
      case "boundMissing":
      case "boundUnexpected":
        return { ...problem, comparator: comparatorText(problem.comparator as Comparator) };
      case "notAChoice":
        return { ...problem, choices: wordsFor(column) ?? problem.choices };
      default:
        return problem;
    }
  }
}
