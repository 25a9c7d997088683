import { doubtedFigures } from "../core/actuals/published";
import type { Plan } from "../core/types";
import type { Note } from "../core/validation/note";
import type { Problem } from "../core/validation/problem";
import { LIMITS } from "./files/limits";
import type { PlanReading } from "./plan-reading";

/** How much of a cell a problem repeats. */
const LONGEST_VALUE = 200;

/** A reading as it is handed over: not more problems and not longer ones than a person can read. */
export function finished(
  plans: readonly Plan[],
  problems: readonly Problem[],
  notes: readonly Note[]
): PlanReading {
  const shown = problems.slice(0, LIMITS.problems).map((problem) => ({
    ...problem,
    value: problem.value.slice(0, LONGEST_VALUE),
  }));
  const total = problems.length;
  const leftOut: Note[] =
    total > shown.length ? [{ code: "problemsLeftOut", shown: shown.length, total }] : [];
  const doubted = plans
    .flatMap(doubtedFigures)
    .slice(0, LIMITS.problems)
    .map((figure): Note => ({ code: "figureDoubted", ...figure }));
  return { plans, problems: shown, notes: [...notes, ...leftOut, ...doubted] };
}
