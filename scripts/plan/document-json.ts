import type { Question } from "../../src/core/questions";
import type { Candidate } from "../../src/reading/sentences/candidate";
import type { IndicatorRow, JoinedTarget } from "../../src/reading/sentences/join";
import type { DocumentFindings } from "../../src/reading/sentences/read-document";
import { questionJson } from "./table-json";

/** The findings in the form that tables have too, with place, sentence and grade of each target. */
export function documentJson(
  settings: Readonly<Record<string, string>>,
  findings: DocumentFindings,
  questions: readonly Question[]
) {
  return {
    settings,
    rows: findings.rows.map(rowJson),
    left_out: findings.leftOut.map(({ printed, reason, sentence, place }) => ({
      ...{ printed, reason, place, sentence },
    })),
    questions: questions.map(questionJson),
    errata: findings.errata,
  };
}

function rowJson(row: IndicatorRow) {
  const { name, parent, unit, topic, attribute, kind } = row;
  return {
    name,
    ...(parent === null ? {} : { parent }),
    ...{ unit, topic, attribute, kind },
    ...baselineJson(row),
    targets: row.targets.map((target) => targetJson(target, unit)),
  };
}

function baselineJson({ baseline }: IndicatorRow) {
  if (baseline === null) return { baseline: null, base_year: null, baseline_comparator: "eq" };
  if ("value" in baseline) {
    return { baseline: baseline.value, base_year: baseline.year, baseline_comparator: "eq" };
  }
  const { lower, upper, year, comparator } = baseline;
  return { baseline: lower ?? upper, base_year: year, baseline_comparator: comparator };
}

function targetJson(target: JoinedTarget, unit: string | null) {
  const { year, basis, comparator, lower, upper, multiple, printed, hedge } = target;
  return {
    ...{ year, basis, comparator, lower, upper, multiple, printed },
    ...(target.unit === unit ? {} : { unit: target.unit }),
    ...(hedge === "" ? {} : { hedge }),
    ...baseJson(target),
    ...{ place: target.place, sentence: target.sentence },
    ...{ grade: target.grade, reasons: target.reasons, mentions: target.mentions },
  };
}

function baseJson({ baseline, baseYear }: Candidate) {
  return {
    ...(baseline === null ? {} : { baseline }),
    ...(baseYear === null ? {} : { base_year: baseYear }),
  };
}
