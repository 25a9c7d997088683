import { answerTo, type Answers, isOpen, type Question } from "../../src/core/questions";
import { choiceText, questionText } from "../../src/i18n/plan-questions";
import { noteText } from "../../src/i18n/plan-reading";
import { problemLine } from "../../src/i18n/validation";
import type { BroughtFile } from "../../src/reading/files/brought-file";
import { readGrid } from "../../src/reading/grid/read-grid";
import { planOfTable } from "../../src/reading/conversion/convert-table";
import type { PlanSettings } from "../../src/reading/conversion/settings";
import type { PlanReading } from "../../src/reading/plan-reading";
import type { TableSettings } from "../../src/reading/plan-table/settings";
import type { PrintedRow, ReadTarget } from "../../src/reading/plan-table/row";
import { tableJson } from "./table-json";
import { planCommandTexts } from "./texts";
import { isFree, writePackage } from "./write-package";

export interface TableOptions extends TableSettings {
  readonly sheet?: string;
  readonly json?: boolean;
  /** KEY=CHOICE, as the questions name them. */
  readonly answer?: readonly string[];
  /** A folder for the plan as a data package. */
  readonly out?: string;
  /** Takes what is suggested where nothing was answered. */
  readonly yes?: boolean;
}

/** Whether a file is a table by its name: documents have other readers. */
export function isTableFile({ name }: BroughtFile): boolean {
  return /\.(?:csv|tsv|xlsx)$/i.test(name);
}

/**
 * Reads a table of indicators, prints each row as it is understood and what is left open, and writes the plan as a data
 * package where that is wanted and nothing is left open; gives the exit code.
 */
export async function readPlanTableFile(file: BroughtFile, options: TableOptions): Promise<number> {
  const { sheet, out } = options;
  if (out !== undefined && !isFree(out)) return wrongly(planCommandTexts().outInUse(out));
  const grid = await readGrid(file, sheet === undefined ? {} : { sheet });
  if ("problems" in grid) {
    grid.problems.forEach((problem) => console.error(problemLine(problem, "")));
    return 1;
  }
  const answers = answersOf(options.answer ?? []);
  const given: TableSettings = { ...answers, ...options };
  const reading = planOfTable(
    { file: file.name, grid: grid.grid },
    { settings: toldOf(given), answers }
  );
  const { problems, table, tables } = reading;
  const open = (table?.questions ?? []).filter(
    (question) =>
      answers[question.key] === undefined && !(options.yes && !isOpen(question, answers))
  );
  if (options.json === true) {
    console.log(JSON.stringify(tableJson(given, table?.rows ?? [], open, problems), null, 1));
  } else {
    printReading(reading, open, answers);
  }
  if (out === undefined) return problems.length > 0 ? 1 : 0;
  if (tables === null || open.length > 0) {
    console.error(planCommandTexts().notWritten(problems.length, open.length));
    return 1;
  }
  writePackage(out, tables);
  if (options.json !== true) console.log(planCommandTexts().written(out));
  return 0;
}

function wrongly(message: string): number {
  console.error(message);
  return 2;
}

function toldOf({ title, issuer, issued: issuedOn, period }: TableSettings): PlanSettings {
  const told = Object.entries({ title, issuer, issuedOn, period });
  return Object.fromEntries(told.filter(([, text]) => text !== undefined));
}

function printReading(
  { table, problems, notes }: PlanReading,
  open: readonly Question[],
  answers: Answers
): void {
  const rows = table?.rows ?? [];
  rows.forEach((row) => console.log(rowText(row)));
  notes.forEach((note) => console.log(noteText(note)));
  open.forEach((question) => console.log(askText(question, answers)));
  problems.forEach((problem) => console.error(problemLine(problem, "")));
  console.log(planCommandTexts().table(rows.length, open.length, problems.length));
}

/** @example answersOf(["direction:城镇调查失业率=lower"]) // { "direction:城镇调查失业率": "lower" } */
export function answersOf(given: readonly string[]): Answers {
  const pairs = given.map((text): readonly [string, string] => {
    const at = text.lastIndexOf("=");
    return [text.slice(0, at), text.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}

/** Printed, and what it was understood as. */
function rowText({ line, printedName, name, parent, unit, targets }: PrintedRow): string {
  const whole = parent === null ? name : `${parent} / ${name}`;
  const understood = targets.map((target) => `${target.printed} → ${targetText(target)}`);
  return [line, printedName, `${whole}${unit === null ? "" : ` (${unit})`}`, ...understood].join(
    "\t"
  );
}

function targetText({ year, basis, comparator, lower, upper, multiple, unit }: ReadTarget): string {
  const figures = [lower, upper, multiple].filter((figure) => figure !== null).join("–");
  return [year, basis, comparator, figures, unit]
    .filter((part) => part !== null && part !== "")
    .join(" ");
}

export function askText(question: Question, answers: Answers): string {
  const { asks, key, choices } = question;
  const offered = choices.map((choice) => `${choice} ${choiceText(asks, choice)}`).join(" / ");
  const answer = answerTo(question, answers);
  return [`? ${questionText(question)}`, offered, `--answer "${key}=${answer ?? "…"}"`].join("\t");
}
