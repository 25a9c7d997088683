import { problemLine } from "../../src/i18n/validation";
import { openDocument } from "../../src/reading/documents/open-document";
import { type Opening, openingOf } from "../../src/reading/documents/opening";
import type { BroughtFile } from "../../src/reading/files/brought-file";
import type { Grade } from "../../src/reading/sentences/candidate";
import {
  type DocumentFindings,
  periodOf,
  readDocument,
} from "../../src/reading/sentences/read-document";
import { documentJson } from "./document-json";
import { planCommandTexts } from "./texts";

export interface ReadOptions {
  readonly title?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly period?: string;
  readonly json?: boolean;
}

/** Reads a plan's document and prints what it states; gives the exit code. */
export async function readPlan(file: BroughtFile, options: ReadOptions): Promise<number> {
  const texts = planCommandTexts();
  const opened = await openDocument(file);
  if ("problems" in opened) {
    opened.problems.forEach((problem) => console.error(problemLine(problem, "")));
    return 1;
  }
  const settings = settingsOf(openingOf(opened.document), options);
  const period = periodOf(settings.period);
  if (period === null) {
    console.error(texts.periodMissing);
    return 2;
  }
  const findings = readDocument(opened.document, period);
  if (options.json === true) console.log(JSON.stringify(documentJson(settings, findings), null, 1));
  else printFindings(findings);
  return 0;
}

/** What is told on the command line; for the rest, what the first pages suggest. */
function settingsOf(opening: Opening, { title, issuer, issued, period }: ReadOptions) {
  return {
    title: title ?? opening.title,
    issuer: issuer ?? opening.issuer,
    issued: issued ?? opening.issued,
    period: period ?? opening.period,
  };
}

function printFindings({ rows, leftOut }: DocumentFindings): void {
  const texts = planCommandTexts();
  const targets = rows.flatMap((row) => row.targets);
  const graded = (grade: Grade) => targets.filter((target) => target.grade === grade).length;
  targets.forEach(({ grade, place, name, printed }) =>
    console.log([place.paragraph, grade, name, printed].join("\t"))
  );
  const counts = { sure: graded("sure"), look: graded("look"), doubtful: graded("doubtful") };
  console.log(texts.found({ indicators: rows.length, targets: targets.length, ...counts }));
  console.log(texts.leftOut(leftOut.length));
}
