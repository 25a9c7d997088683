import { answerTo, type Answers } from "../../src/core/questions";
import { problemLine } from "../../src/i18n/validation";
import { planOfRows } from "../../src/reading/conversion/convert-table";
import type { PlanSettings } from "../../src/reading/conversion/settings";
import { planRows } from "../../src/reading/review/plan-rows";
import { reviewOf } from "../../src/reading/review/review";
import type { DocumentFindings } from "../../src/reading/sentences/read-document";
import { askText } from "./table-command";
import { planCommandTexts } from "./texts";
import { writePackage } from "./write-package";

export interface DocumentPackageOptions {
  /** A folder that is free. */
  readonly out: string;
  readonly settings: PlanSettings;
  readonly answers: Answers;
  /** Takes what is suggested where nothing was answered. */
  readonly yes: boolean;
}

/**
 * Writes what is sure in a document as a data package; what has to be looked at is not taken, since on the command line
 * nobody looks. Gives the exit code.
 */
export function writeDocumentPlan(
  file: string,
  findings: DocumentFindings,
  { out, settings, answers: given, yes }: DocumentPackageOptions
): number {
  const texts = planCommandTexts();
  const rows = planRows(reviewOf(findings));
  const first = planOfRows({ file, rows }, { settings, answers: given });
  const asked = first.table?.questions ?? [];
  const suggested = asked.flatMap((question) => {
    const answer = answerTo(question, given);
    return answer === null ? [] : [[question.key, answer] as const];
  });
  const answers = { ...(yes ? Object.fromEntries(suggested) : {}), ...given };
  const { tables, problems, table } = yes
    ? planOfRows({ file, rows }, { settings, answers })
    : first;
  problems.forEach((problem) => console.error(problemLine(problem, "")));
  if (tables === null) {
    const open = table?.questions ?? [];
    open.forEach((question) => console.error(askText(question, answers)));
    console.error(texts.notWritten(problems.length, open.length));
    return 1;
  }
  writePackage(out, tables);
  console.error(texts.written(out));
  return 0;
}
