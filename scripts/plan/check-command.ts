import { noteText } from "../../src/i18n/plan-reading";
import { problemLine } from "../../src/i18n/validation";
import type { BroughtFile } from "../../src/reading/files/brought-file";
import { readPlanFiles } from "../../src/reading/read-files";
import { planCommandTexts } from "./texts";

/** Tells every problem of a plan and how its files were read; gives the exit code. */
export function checkPlan(files: readonly BroughtFile[]): number {
  const texts = planCommandTexts();
  const { plans, problems, notes } = readPlanFiles(files);
  problems.forEach((problem) => console.error(problemLine(problem, "")));
  notes.forEach((note) => console.log(noteText(note)));
  plans.forEach((plan) => console.log(texts.plan(plan)));
  console.log(texts.verdict(problems.length));
  return problems.length > 0 ? 1 : 0;
}
