import { withoutNoise } from "../../core/rounding";
import type { PrintedRow, ReadTarget } from "./row";
import {
  answerTo,
  type Answers,
  type Question,
  questionKey,
  type RowPlace,
} from "../../core/questions";

/** A change beside two levels is their difference; where it is not, the copy contradicts itself. */
export function doubtsOf(
  row: PrintedRow,
  place: RowPlace,
  answers: Answers
): { readonly targets: readonly ReadTarget[]; readonly questions: readonly Question[] } {
  const level = row.targets.find(
    ({ basis, comparator }) => basis === "level" && comparator === "eq"
  );
  const { baseline } = row;
  if (!level || level.lower === null || baseline === null || baseline.comparator !== "eq") {
    return { targets: row.targets, questions: [] };
  }
  const difference = withoutNoise(level.lower - baseline.value, level.lower, baseline.value);
  const questions: Question[] = [];
  const targets = row.targets.filter((target) => {
    if (target.basis !== "increase" || target.comparator !== "eq" || target.unit !== null)
      return true;
    if (target.lower === null || target.year !== level.year) return true;
    if (fits(target.lower, difference, [level.lower ?? 0, baseline.value])) return true;
    const question: Question = {
      ...{ asks: "doubt", key: questionKey("doubt", place.name, target.heading), ...place },
      ...{ choices: ["keep", "none"], suggestion: "keep", printed: target.printed, difference },
    };
    questions.push(question);
    return answerTo(question, answers) !== "none";
  });
  return { targets, questions };
}

/** Within what rounding of the three figures explains; a fall may be printed without its minus. */
function fits(printed: number, difference: number, figures: readonly number[]): boolean {
  const decimals = [printed, ...figures].map(
    (figure) => /\.([0-9]+)$/.exec(String(figure))?.[1]?.length ?? 0
  );
  const slack = 1.5 * 10 ** -Math.max(...decimals);
  return Math.min(Math.abs(printed - difference), Math.abs(printed + difference)) <= slack;
}
