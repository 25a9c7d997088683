import type { Question } from "../../src/core/questions";
import type { Problem } from "../../src/core/validation/problem";
import { choiceText, questionText } from "../../src/i18n/plan-questions";
import { problemText } from "../../src/i18n/validation";
import type { PrintedRow, ReadTarget } from "../../src/reading/plan-table/row";
import type { TableSettings } from "../../src/reading/plan-table/settings";

/** A table as it is understood, in the form that documents have too. */
export function tableJson(
  { title, issuer, issued, period }: TableSettings,
  rows: readonly PrintedRow[],
  questions: readonly Question[],
  problems: readonly Problem[]
) {
  return {
    settings: {
      ...{ title: title ?? null, issuer: issuer ?? null },
      ...{ issued: issued ?? null, period: period ?? null },
    },
    rows: rows.map(rowJson),
    questions: questions.map(questionJson),
    problems: problems.map((problem) => ({
      ...{ code: problem.code, line: problem.line, column: problem.column, value: problem.value },
      text: problemText(problem),
    })),
  };
}

function rowJson({ name, parent, unit, topic, attribute, baseline, ...row }: PrintedRow) {
  return {
    name,
    ...(parent === null ? {} : { parent }),
    ...{ unit, topic, attribute },
    ...{ baseline: baseline?.value ?? null, base_year: baseline?.year ?? null },
    baseline_comparator: baseline?.comparator ?? "eq",
    targets: row.targets.map(targetJson),
    direction: row.direction,
    ...(row.values.length === 0 ? {} : { values: row.values.map(valueJson) }),
    ...(row.responsible === null ? {} : { responsible: row.responsible }),
    ...(row.notes.length === 0 ? {} : { notes: row.notes }),
  };
}

function targetJson({
  year,
  basis,
  comparator,
  lower,
  upper,
  multiple,
  printed,
  unit,
  hedge,
}: ReadTarget) {
  return {
    ...{ year, basis, comparator, lower, upper, multiple, printed },
    ...(unit === null ? {} : { unit }),
    ...(hedge === "" ? {} : { hedge }),
  };
}

function valueJson({ year, value, comparator, from }: PrintedRow["values"][number]) {
  return { year, value, comparator, ...(from === undefined ? {} : { from }) };
}

export function questionJson(question: Question) {
  const { asks, key, name, choices, suggestion } = question;
  return {
    ...{ asks, key, name, text: questionText(question) },
    ...{ choices, choice_texts: choices.map((choice) => choiceText(asks, choice)) },
    suggestion,
  };
}
