import { STANDARD_DESCRIPTOR } from "../../core/validation/descriptor";
import type { FilledIn, Note } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import type { Plan } from "../../core/types";
import { checkAndAssemble } from "../check";
import { finished } from "../finished";
import { LIMITS } from "../files/limits";
import type { PlanReading, ReadingOptions } from "../plan-reading";
import type { FlatTable } from "./cells";
import { type Conversion, convert } from "./convert";
import { layoutOf } from "./layout";
import { readRows } from "./rows";
import { completeSettings, type PlanSettings } from "./settings";

/**
 * The plan in one table, a row for each indicator, from a CSV file or a sheet. docs/own-plan.md tells
 * the columns. It is checked by the rules of data packages, and every problem is told of the table itself.
 *
 * @param given what is told of the plan beside the table; rows above its headings may tell the rest
 */
export function readPlanTable(
  table: FlatTable,
  given: PlanSettings,
  options: ReadingOptions = {}
): PlanReading {
  const { file } = table;
  const { rows: limit, columns } = LIMITS;
  if (table.rows.length > limit || table.rows.some(({ cells }) => cells.length > columns)) {
    const place = { file, line: null, column: null, value: "" };
    return finished([], [{ ...place, code: "tableTooLarge", rows: limit, columns }], []);
  }
  const layout = layoutOf(table);
  const { rows, problems: errors, examples } = readRows(file, layout);
  const notes: Note[] = [
    ...layout.notes,
    ...examples.map((line): Note => ({ code: "exampleLeftOut", line })),
  ];
  const found = [...layout.problems, ...errors];
  if (layout.columns.length > 0 && rows.length === 0) {
    found.push({ file, line: null, column: null, value: "", code: "rowsMissing" });
  }
  if (found.length > 0) return finished([], found, notes);
  const conversion = convert(file, rows, completeSettings(given, layout));
  const { plans, problems } = check(conversion, options);
  const filled = problems.length > 0 ? [] : filledInNotes(conversion.filledIn);
  return finished(plans, problems, [...notes, ...filled]);
}

function check({ tables, problems: own, decimals }: Conversion, options: ReadingOptions) {
  const reading = { descriptor: STANDARD_DESCRIPTOR, tables: tables.texts(), problems: [] };
  const checked = checkAndAssemble(reading, options);
  const problems = distinct([...own, ...checked.problems.map((each) => tables.inFlatTable(each))]);
  const plans =
    problems.length > 0 ? [] : checked.plans.map((plan) => withDecimals(plan, decimals));
  return { plans, problems };
}

/** One cell stands in several tables, and its problem is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}

/** Excel keeps no zeros at the end of a figure (1.80), so a table may ask for more decimals than it shows. */
function withDecimals(plan: Plan, decimals: ReadonlyMap<string, number>): Plan {
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    decimals: decimals.get(indicator.id) ?? indicator.decimals,
  }));
  return { ...plan, indicators };
}

function filledInNotes(filledIn: readonly FilledIn[]): readonly Note[] {
  return [...new Set(filledIn)].map((what) => ({
    code: "filledIn",
    what,
    count: filledIn.filter((other) => other === what).length,
  }));
}
