/**
 * npm run actuals -- read FILE … reads a table of actual figures (.csv, .xlsx), whatever way round it stands, and says what
 * has to be asked; the options are the answers. npm run actuals -- check FILE … goes on to compare it with a plan. Ends
 * with 0 where every row is plainly taken, with 1 where something is asked or refused, with 2 where it was called
 * wrongly. Nothing is written.
 */
import { createCatalogue } from "../../src/core/lookup";
import { builtInPlan } from "../../src/dataset/built-in";
import { actualsReadingTexts } from "../../src/i18n/actuals-reading";
import { resolveLocale, setLocale } from "../../src/i18n/locale";
import { problemLine } from "../../src/i18n/validation";
import { checkActuals } from "../../src/reading/actuals/check-table";
import { readActualsTable } from "../../src/reading/actuals/read-table";
import { readGrid } from "../../src/reading/grid/read-grid";
import { readPlanFiles } from "../../src/reading/read-files";
import { filesAt } from "../plan/files-at";
import { readArguments, type Arguments } from "./arguments";
import { checkedJson, checkedLine, figureLine, questionJson, readJson, unreadOf } from "./output";

process.exitCode = await main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<number> {
  const args = readArguments(given);
  setLocale(resolveLocale(args?.language ?? "zh"));
  const texts = actualsReadingTexts().command;
  const file = args ? filesAt(args.path)?.[0] : undefined;
  if (!args || !file) {
    console.error(args ? texts.notFound(args.path) : texts.usage);
    return 2;
  }
  const reading = await readGrid(file, { sheet: args.sheet });
  if ("problems" in reading) {
    reading.problems.forEach((problem) => console.error(problemLine(problem, "")));
    return 2;
  }
  const table = readActualsTable(reading.grid, args.answers);
  if (!table) {
    console.error(texts.noTable);
    if (args.json) print({ questions: [], rows: [] });
    return 1;
  }
  return args.command === "read" ? report(table, args) : check(table, args);
}

type Table = NonNullable<ReturnType<typeof readActualsTable>>;

function report({ questions, figures }: Table, { json }: Arguments): number {
  const unread = unreadOf(figures);
  if (json) {
    print({ questions: questions.map(questionJson), rows: figures.flatMap(readJson), unread });
  } else {
    questions.forEach((question) => console.log(questionJson(question).text));
    figures.forEach((figure) => console.log(figureLine(figure)));
  }
  const isPlain = figures.every(({ words }) => words.length === 0);
  return questions.length === 0 && unread.length === 0 && isPlain ? 0 : 1;
}

function check(table: Table, { answers, plan: path, json }: Arguments): number {
  const texts = actualsReadingTexts().command;
  const plans = path === undefined ? [builtInPlan()] : plansAt(path);
  if (plans === null) return 2;
  // Without a unit a figure is taken to be in the plan's, as at every entrance; the gate looks at its magnitude.
  const questions = table.questions.filter(({ asks }) => asks !== "unit");
  const rows = checkActuals(table.figures, createCatalogue(plans), answers);
  const taken = rows.filter(({ state }) => state === "taken").length;
  if (json) print({ questions: questions.map(questionJson), rows: rows.map(checkedJson) });
  else {
    questions.forEach((question) => console.log(questionJson(question).text));
    rows.forEach((row) => console.log(checkedLine(row)));
    console.log(texts.verdict(taken, rows.length));
  }
  return questions.length === 0 && rows.length > 0 && taken === rows.length ? 0 : 1;
}

/** null, with the problems printed, where the path holds no plan that can be loaded. */
function plansAt(path: string): ReturnType<typeof readPlanFiles>["plans"] | null {
  const files = filesAt(path);
  if (files === null) {
    console.error(actualsReadingTexts().command.notFound(path));
    return null;
  }
  const { plans, problems } = readPlanFiles(files);
  problems.forEach((problem) => console.error(problemLine(problem, "")));
  return plans.length > 0 ? plans : null;
}

function print(result: unknown): void {
  console.log(JSON.stringify(result, null, 2));
}
