import { isOpen } from "../../src/core/questions";
import { builtInPlan } from "../../src/dataset/built-in";
import { questionText } from "../../src/i18n/plan-questions";
import { noteText } from "../../src/i18n/plan-reading";
import { problemLine } from "../../src/i18n/validation";
import type { BroughtFile } from "../../src/reading/files/brought-file";
import { readBroughtPlans } from "../../src/reading/read-files";
import { planCommandTexts } from "./texts";

/** Tells every problem of a plan, as the add-in would when it is loaded, and how its files were read; gives the exit code. */
export async function checkPlan(files: readonly BroughtFile[]): Promise<number> {
  const texts = planCommandTexts();
  const { plans, problems, notes, table } = await readBroughtPlans(files, {
    takenIds: [builtInPlan().id],
  });
  const open = (table?.questions ?? []).filter((question) => isOpen(question, {}));
  problems.forEach((problem) => console.error(problemLine(problem, "")));
  notes.forEach((note) => console.log(noteText(note)));
  plans.forEach((plan) => console.log(texts.plan(plan)));
  open.forEach((question) => console.log(`? ${questionText(question)}`));
  console.log(texts.verdict(problems.length + open.length));
  return problems.length + open.length > 0 ? 1 : 0;
}
