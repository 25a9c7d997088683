import { type Answers, isOpen } from "../../core/questions";
import type { TableName } from "../../core/standard-tables";
import type { Plan } from "../../core/types";
import { STANDARD_DESCRIPTOR } from "../../core/validation/descriptor";
import type { FilledIn, Note } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import type { TextTable } from "../../core/validation/schema";
import { checkAndAssemble } from "../check";
import { LIMITS } from "../files/limits";
import { finished } from "../finished";
import type { PlanReading, ReadingOptions } from "../plan-reading";
import { tableProblems } from "../plan-table/problems";
import { type PlanTableReading, readPlanTable } from "../plan-table/read-table";
import type { PrintedRow } from "../plan-table/row";
import { settingsAsked } from "../plan-table/settings";
import { isExample } from "../plan-table/vocabulary";
import type { BroughtTable } from "./brought-table";
import { type Conversion, convert } from "./convert";
import { withDirections } from "./directions";
import { distinctNames } from "./names";
import { sourceRow } from "./rows";
import { type ReviewedSheet, readReviewSheet } from "../review/review-sheet";
import {
  completeSettings,
  type PlanSettings,
  type Settings,
  type SettingsAbove,
  settingsAbove,
} from "./settings";

/** What the user tells beside a table: of its plan, and in answer to the questions that it leaves. */
export interface ToldOfTable {
  readonly settings?: PlanSettings;
  readonly answers?: Answers;
}

/** A plan that was read from one table. */
export interface TableConversion extends PlanReading {
  /** The standard tables as text; null where questions or problems are left. */
  readonly tables: ReadonlyMap<TableName, TextTable> | null;
}

/**
 * The plan in one table, a row for each indicator, from a file or a sheet. It is checked by the rules of data packages,
 * and every problem is told of the table itself. Where something is open there is no plan, but all questions at once.
 *
 * @param told what is told beside the table; rows above its headings may tell the rest
 * @example planOfTable({ file: "指标.csv", grid }, { settings: { title, issuer, issuedOn, period } }).plans
 */
export function planOfTable(
  { file, grid }: BroughtTable,
  { settings: given = {}, answers = {} }: ToldOfTable,
  options: ReadingOptions = {}
): TableConversion {
  const { rows: limit, columns } = LIMITS;
  if (grid.rows.length > limit || grid.rows.some(({ length }) => length > columns)) {
    const place = { file, line: null, column: null, value: "" };
    return stopped([{ ...place, code: "tableTooLarge", rows: limit, columns }], []);
  }
  const reviewed = readReviewSheet(file, grid, answers);
  if (reviewed !== null) return planOfReview(file, reviewed, { settings: given, answers }, options);
  const told = withAnswers(given, answers);
  const first = readPlanTable(grid, { period: told.period ?? "", answers });
  const settings = completeSettings(told, settingsAbove(first.above));
  const isSame = settings.period.text === "" || settings.period.text === periodText(first);
  const reading = isSame ? first : readPlanTable(grid, { period: settings.period.text, answers });
  const { rows, notes, leftOut } = kept(reading);
  const isOnlyExample = rows.length === 0 && reading.rows.length > 0;
  const problems = tableProblems(
    file,
    isOnlyExample ? [{ code: "rowsMissing" }] : reading.problems
  );
  const questions = [...settingsAsked(askedOf(settings), reading), ...reading.questions].filter(
    ({ line }) => line === null || !leftOut.has(line)
  );
  const table = { rows, questions };
  if (problems.length > 0) return { ...stopped(problems, notes), table };
  if (questions.some((question) => isOpen(question, answers)))
    return { ...stopped([], notes), table };
  return { ...planIn({ file, rows }, settings, options, notes), table };
}

/** The plan of a sheet of targets that were found in a document, as somebody went through it. */
function planOfReview(
  file: string,
  { rows, questions, problems, notes, above }: ReviewedSheet,
  told: ToldOfTable,
  options: ReadingOptions
): TableConversion {
  if (problems.length > 0) return { ...stopped(problems, notes), table: { rows, questions } };
  const { answers = {} } = told;
  const open = questions.filter((question) => isOpen(question, answers));
  const plan = planOfRows({ file, rows, above: settingsAbove(above) }, told, options);
  const asked = [...questions, ...(plan.table?.questions ?? [])];
  const table = { rows: plan.table?.rows ?? rows, questions: asked };
  if (open.length > 0) return { ...stopped([], notes), table };
  return { ...plan, notes: [...notes, ...plan.notes], table };
}

/** Rows that were understood elsewhere: what was taken from a document. */
export interface UnderstoodRows {
  /** Name of the document. */
  readonly file: string;
  readonly rows: readonly PrintedRow[];
  /** What is told of the plan beside them. */
  readonly above?: SettingsAbove;
}

/**
 * The plan of rows that somebody has looked through already; checked by the same rules.
 *
 * @example planOfRows({ file: "规划.docx", rows: planRows(found) }, { settings: { title, issuer, issuedOn, period } }).plans
 */
export function planOfRows(
  { file, rows: brought, above = new Map() }: UnderstoodRows,
  { settings = {}, answers = {} }: ToldOfTable,
  options: ReadingOptions = {}
): TableConversion {
  const told = completeSettings(withAnswers(settings, answers), above);
  const [from = "", to = ""] = told.period.text.split("-");
  const span = { period: { from: Number(from), to: Number(to) } };
  const { rows, questions } = withDirections(brought, answers);
  const unanswered = questions.filter(({ key }) => answers[key] === undefined);
  const asked = [...settingsAsked(askedOf(told), span), ...unanswered];
  if (asked.length > 0) return { ...stopped([], []), table: { rows, questions: asked } };
  return planIn({ file, rows }, told, options, []);
}

function planIn(
  { file, rows }: UnderstoodRows,
  settings: Settings,
  options: ReadingOptions,
  notes: readonly Note[]
): TableConversion {
  const names = distinctNames(rows);
  const sources = rows.map((row, index) => sourceRow(row, names[index] ?? row.name, settings));
  const conversion = convert(file, sources, settings);
  const checked = check(conversion, options);
  const filled = checked.problems.length > 0 ? [] : filledInNotes(conversion.filledIn);
  return {
    ...finished(checked.plans, checked.problems, [...notes, ...filled]),
    tables: checked.problems.length > 0 ? null : conversion.tables.texts(),
  };
}

function stopped(problems: readonly Problem[], notes: readonly Note[]): TableConversion {
  return { ...finished([], problems, notes), tables: null };
}

/** Title, issuer, date and period may be told as answers too. */
function withAnswers(given: PlanSettings, answers: Answers): PlanSettings {
  const { title, issuer, issued: issuedOn, period } = answers;
  const told = { title, issuer, issuedOn, period };
  const known = Object.entries(told).filter(([, text]) => text !== undefined);
  return { ...Object.fromEntries(known), ...withoutBlanks(given) };
}

function withoutBlanks(settings: PlanSettings): PlanSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, text]) => text.trim() !== ""));
}

function periodText({ period: { from, to } }: PlanTableReading): string {
  return `${from}-${to}`;
}

function askedOf({ title, issuer, issuedOn, period }: Settings) {
  return { title: title.text, issuer: issuer.text, issued: issuedOn.text, period: period.text };
}

/** The rows that are indicators: not the template's example, and none of which no figure and no wording is told. */
function kept({ rows: all, columnsPassedOver, isTemplate }: PlanTableReading) {
  const examples = all.filter(({ printedName }) => isExample(printedName));
  // A row of our own template always means an indicator.
  const empty = all.filter((row) => !isTemplate && isEmpty(row) && !examples.includes(row));
  const leftOut = new Set([...examples, ...empty].map(({ line }) => line));
  const notes: Note[] = [
    ...(columnsPassedOver.length > 0
      ? [{ code: "columnsPassedOver", columns: columnsPassedOver } as const]
      : []),
    ...examples.map(({ line }): Note => ({ code: "exampleLeftOut", line })),
    ...(empty.length > 0
      ? [{ code: "rowsWithoutFigures", lines: empty.map(({ line }) => line) } as const]
      : []),
  ];
  return { rows: all.filter(({ line }) => !leftOut.has(line)), notes, leftOut };
}

function isEmpty({ targets, baseline, values }: PrintedRow): boolean {
  return targets.length === 0 && baseline === null && values.length === 0;
}

function check({ tables, problems: own, decimals }: Conversion, options: ReadingOptions) {
  const reading = { descriptor: STANDARD_DESCRIPTOR, tables: tables.texts(), problems: [] };
  const checked = checkAndAssemble(reading, options);
  const problems = distinct([
    ...own,
    ...checked.problems.map((each) => tables.inSourceTable(each)),
  ]);
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
