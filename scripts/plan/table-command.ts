import { answerTo, type Answers, type Question } from "../../src/core/questions";
import { choiceText, questionText } from "../../src/i18n/plan-questions";
import { problemLine } from "../../src/i18n/validation";
import type { BroughtFile } from "../../src/reading/files/brought-file";
import { readGrid } from "../../src/reading/grid/read-grid";
import { readPlanTable } from "../../src/reading/plan-table/read-table";
import { settingsAsked, type TableSettings } from "../../src/reading/plan-table/settings";
import { tableProblems } from "../../src/reading/plan-table/problems";
import type { PlanRow, ReadTarget } from "../../src/reading/plan-table/row";
import { tableJson } from "./table-json";
import { planCommandTexts } from "./texts";

export interface TableOptions extends TableSettings {
  readonly sheet?: string;
  readonly json?: boolean;
  /** KEY=CHOICE, as the questions name them. */
  readonly answer?: readonly string[];
}

/** Whether a file is a table by its name: documents have other readers. */
export function isTableFile({ name }: BroughtFile): boolean {
  return /\.(?:csv|tsv|xlsx)$/i.test(name);
}

/** Reads a table of indicators, and prints each row as it is understood and what is left open; gives the exit code. */
export async function readPlanTableFile(file: BroughtFile, options: TableOptions): Promise<number> {
  const grid = await readGrid(file, options.sheet === undefined ? {} : { sheet: options.sheet });
  if ("problems" in grid) {
    grid.problems.forEach((problem) => console.error(problemLine(problem, "")));
    return 1;
  }
  const answers = answersOf(options.answer ?? []);
  const settings: TableSettings = { ...answers, ...options };
  const reading = readPlanTable(grid.grid, { period: settings.period ?? "", answers });
  const asked = [...settingsAsked(settings, reading), ...reading.questions];
  const questions = asked.filter(({ key }) => answers[key] === undefined);
  const problems = tableProblems(file.name, reading.problems);
  if (options.json === true) {
    console.log(JSON.stringify(tableJson(settings, reading.rows, questions, problems), null, 1));
  } else {
    reading.rows.forEach((row) => console.log(rowText(row)));
    questions.forEach((question) => console.log(askText(question, answers)));
    problems.forEach((problem) => console.error(problemLine(problem, "")));
    console.log(planCommandTexts().table(reading.rows.length, questions.length, problems.length));
  }
  return problems.length > 0 ? 1 : 0;
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
function rowText({ line, printedName, name, parent, unit, targets }: PlanRow): string {
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
