import type { Measurement } from "../section";

/** What reading found of what there is. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  /** All candidates, those too that nobody expected. */
  readonly taken: number;
  /** Of these, those that are what was expected. */
  readonly known: number;
  /** Found with the right comparator, figures, unit and year. */
  readonly right: number;
  /** Found under a name that a person would accept unchanged. */
  readonly named: number;
  readonly sure: number;
  readonly sureRight: number;
  readonly unlike: readonly string[];
  readonly misses: readonly string[];
  readonly wrongSure: readonly string[];
}

const GOALS = { found: 95, right: 97, named: 80, sure: 99 };

export function counted(score: Score): readonly Measurement[] {
  score.misses.forEach((miss) => console.log(`not found: ${miss}`));
  score.unlike.forEach((unlike) => console.log(`found otherwise: ${unlike}`));
  score.wrongSure.forEach((wrong) => console.log(`sure, and wrong: ${wrong}`));
  return [
    share("figures found", score.found, score.expected, GOALS.found),
    share(
      "of those right: comparator, figure, unit, year, basis",
      score.right,
      score.found,
      GOALS.right
    ),
    share("candidates that are figures of indicators", score.known, score.taken, GOALS.right),
    share("names that a person would accept unchanged", score.named, score.found, GOALS.named),
    share("candidates graded sure that are right", score.sureRight, score.sure, GOALS.sure),
  ];
}

function share(what: string, part: number, whole: number, goal: number): Measurement {
  const percent = whole === 0 ? 100 : (100 * part) / whole;
  return {
    what,
    measured: `${percent.toFixed(1)} % (${part} of ${whole})`,
    budget: `${goal} %`,
    met: percent >= goal,
  };
}
