import { existsSync, writeFileSync } from "node:fs";
import { currentLocale } from "../../src/i18n/locale";
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
import type { PlanSettings } from "../../src/reading/conversion/settings";
import { settingsAsked } from "../../src/reading/plan-table/settings";
import { reviewOf } from "../../src/reading/review/review";
import { reviewSheet, reviewSheetNames } from "../../src/sheets/review-sheet";
import { xlsxFile } from "../../src/xlsx/xlsx";
import { documentJson } from "./document-json";
import { writeDocumentPlan } from "./document-package";
import { answersOf, askText } from "./table-command";
import { planCommandTexts } from "./texts";
import { isFree } from "./write-package";

export interface ReadOptions {
  readonly title?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly period?: string;
  readonly json?: boolean;
  /** KEY=CHOICE, as the questions name them. */
  readonly answer?: readonly string[];
  /** A folder for what is sure, as a data package; or an .xlsx file for all of it, to be filled in. */
  readonly out?: string;
  /** Takes what is suggested where nothing was answered. */
  readonly yes?: boolean;
}

/** Reads a plan's document and prints what it states; gives the exit code. */
export async function readPlan(file: BroughtFile, options: ReadOptions): Promise<number> {
  const texts = planCommandTexts();
  const { out } = options;
  const isSheet = out !== undefined && /\.xlsx$/i.test(out);
  if (out !== undefined && !(isSheet ? !existsSync(out) : isFree(out))) {
    console.error(isSheet ? texts.fileInUse(out) : texts.outInUse(out));
    return 2;
  }
  const opened = await openDocument(file);
  if ("problems" in opened) {
    opened.problems.forEach((problem) => console.error(problemLine(problem, "")));
    return 1;
  }
  const answers = answersOf(options.answer ?? []);
  const settings = settingsOf(openingOf(opened.document), { ...answers, ...options });
  const period = periodOf(settings.period);
  if (period === null) {
    console.error(texts.periodMissing);
    return 2;
  }
  const findings = readDocument(opened.document, period, { answers });
  const span = { period: { from: period.first, to: period.last } };
  const questions = [...settingsAsked(settings, span), ...findings.questions];
  if (options.json === true) {
    console.log(JSON.stringify(documentJson(settings, findings, questions), null, 1));
  } else {
    printFindings(findings);
    questions.forEach((question) => console.log(askText(question, answers)));
  }
  if (out === undefined) return 0;
  const { title, issuer, issued: issuedOn, period: told } = settings;
  const plan = { title, issuer, issuedOn, period: told };
  if (isSheet) return writeReviewSheet(out, findings, plan);
  const yes = options.yes === true;
  return writeDocumentPlan(file.name, findings, { out, settings: plan, answers, yes });
}

/** 目标填报表, for somebody to fill in; what is sure is taken already, as in the pane. */
async function writeReviewSheet(
  out: string,
  findings: DocumentFindings,
  settings: PlanSettings
): Promise<number> {
  const locale = currentLocale();
  const { table: tableName, sheet: sheetName } = reviewSheetNames(locale);
  const items = reviewOf(findings);
  const spec = reviewSheet(items, settings, { locale, tableName, sheetName });
  writeFileSync(out, await xlsxFile([spec]));
  console.error(planCommandTexts().sheetWritten(out, items.length));
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
