import type { Grade, GradeReason } from "./candidate";

/** With these somebody has to decide what is meant; with any other, to look whether it is. */
const DOUBTFUL: ReadonlySet<GradeReason> = new Set([
  "nameMissing",
  "namesAndFiguresDiffer",
  "contradicts",
  "figureDamaged",
  "tableOpen",
]);

/** @example gradeOf(["basisOpen"]) // "look" */
export function gradeOf(reasons: readonly GradeReason[]): Grade {
  if (reasons.some((reason) => DOUBTFUL.has(reason))) return "doubtful";
  return reasons.length === 0 ? "sure" : "look";
}
