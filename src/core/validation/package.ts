import { OPTIONAL_TABLES, type TableName } from "../standard-tables";
import { keyProblems } from "./keys";
import { placeOf, type PlanTables, readTables } from "./model";
import type { Problem } from "./problem";
import { indicatorProblems } from "./rules/indicators";
import { errataProblems, mentionProblems } from "./rules/mentions";
import { nameProblems } from "./rules/names";
import { planProblems } from "./rules/plans";
import { targetProblems, valueProblems } from "./rules/targets";
import type { CheckedTable, PackageDescriptor, TextTable } from "./schema";
import { checkTable } from "./table";

export interface PackageCheck {
  readonly tables: PlanTables;
  /** Every problem of the package, file by file and line by line; empty where it is sound. */
  readonly problems: readonly Problem[];
}

/** What holds for plans, whatever a schema says. One file a topic in rules/. */
const RULES: readonly ((tables: PlanTables) => readonly Problem[])[] = [
  planProblems,
  nameProblems,
  indicatorProblems,
  valueProblems,
  targetProblems,
  mentionProblems,
  errataProblems,
];

/**
 * Checks the tables of a plan's data package: each against its declared columns, all against each other, and
 * the plan against the rules of its field. Nothing is thrown and nothing is worded.
 *
 * @param descriptor the package's descriptor, as `checkDescriptor` gave it
 * @param texts the tables as text. One that is described and not there is a problem; null is one whose reader has
 *   already said what is wrong with it
 * @example
 * const { tables, problems } = checkPackage(descriptor, texts);
 * if (problems.length === 0) use(assemble(tables));
 */
export function checkPackage(
  descriptor: PackageDescriptor,
  texts: ReadonlyMap<TableName, TextTable | null>
): PackageCheck {
  const problems: Problem[] = [];
  const checked = new Map<TableName, CheckedTable>();
  for (const { name, path } of descriptor.resources) {
    const text = texts.get(name);
    if (text === undefined) problems.push(missing(path));
    if (text === undefined || text === null) continue;
    const check = checkTable(text, name);
    checked.set(name, check.table);
    problems.push(...check.problems);
  }
  problems.push(...keyProblems(checked));
  const tables = readTables(new Map([...leftOut(descriptor), ...checked]));
  problems.push(...versionProblems(tables, descriptor), ...RULES.flatMap((rule) => rule(tables)));
  return { tables, problems: inReadingOrder(problems, descriptor) };
}

/** Tables that a package can do without and does not have: nothing is missing in them. */
function leftOut({ resources }: PackageDescriptor): ReadonlyMap<TableName, CheckedTable> {
  const names = OPTIONAL_TABLES.filter((table) => !resources.some(({ name }) => name === table));
  return new Map(names.map((file) => [file, { file, readable: true, rows: [] }]));
}

function missing(file: string): Problem {
  return { file, line: null, column: null, value: "", code: "fileMissing" };
}

/** The plan states the version of the package it came in, so that a workbook can record it. */
function versionProblems(
  { plans }: PlanTables,
  { version }: PackageDescriptor
): readonly Problem[] {
  if (version === null) return [];
  return plans.rows
    .filter((plan) => plan.version !== version)
    .map((plan) => ({ ...placeOf(plans, plan, "version"), code: "versionDisagrees", version }));
}

function inReadingOrder(
  problems: readonly Problem[],
  { resources }: PackageDescriptor
): readonly Problem[] {
  const rank = (problem: Problem) => resources.findIndex(({ path }) => path === problem.file);
  return [...problems].sort(
    (left, right) => rank(left) - rank(right) || (left.line ?? 0) - (right.line ?? 0)
  );
}
