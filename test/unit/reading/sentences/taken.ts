import { normaliseName } from "../../../../src/core/normalise";
import { gradeOf } from "../../../../src/reading/sentences/grade";
import { sentencesOf } from "../../../../src/reading/sentences/clauses";
import type { Context } from "../../../../src/reading/sentences/context";
import type { Draft } from "../../../../src/reading/sentences/draft";
import { readSentence } from "../../../../src/reading/sentences/statements";
import type { Example, ExpectedTarget } from "./examples";

/** The targets that the reader takes from a text of one paragraph, without figures of the past. */
export function takenFrom({ text, period }: Pick<Example, "text" | "period">): readonly Draft[] {
  let context: Context = {
    ...{ period, year: null, isSpan: false, isPastChapter: false, topic: "", isTargets: true },
  };
  const drafts: Draft[] = [];
  for (const sentence of sentencesOf(text, 0)) {
    const reading = readSentence(sentence.text, context);
    context = reading.context;
    drafts.push(...reading.drafts.filter(({ kind }) => kind !== "baseline"));
  }
  return drafts;
}

/** What differs from what a careful reader takes; empty where nothing does. */
export function differences(expected: ExpectedTarget, taken: Draft): readonly string[] {
  const isWhole = expected.comparator === "coverage" || taken.comparator === "coverage";
  const keys = ["lower", "upper", "multiple", "unit", "year", "parent"] as const;
  return [
    ...keys.filter((key) => taken[key] !== expected[key]),
    ...(taken.comparator === expected.comparator || isWhole ? [] : ["comparator"]),
    ...(expected.bases.length === 0 || expected.bases.includes(taken.basis ?? "") ? [] : ["basis"]),
    ...(expected.baseline === null || expected.baseline === taken.baseline ? [] : ["baseline"]),
    ...(expected.hedge === null || taken.hedge.includes(expected.hedge) ? [] : ["hedge"]),
  ];
}

export function hasSameName(expected: ExpectedTarget, taken: Draft): boolean {
  const names = [expected.name, ...expected.also].map(normaliseName);
  return names.includes(normaliseName(taken.name));
}

export function isSure({ reasons }: Draft): boolean {
  return gradeOf(reasons) === "sure";
}
