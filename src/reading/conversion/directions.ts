import { normaliseName } from "../../core/normalise";
import type { Answers, Question } from "../../core/questions";
import type { PrintedRow } from "../plan-table/row";
import { directionFor } from "../plan-table/rows";

/** Rows that know which way is better, and what only a person can tell. */
export interface DirectedRows {
  readonly rows: readonly PrintedRow[];
  readonly questions: readonly Question[];
}

/**
 * Which way is better for each indicator, by all of its rows together: one may print a level, another a rate of growth.
 *
 * @example withDirections(rows, { "direction:城镇调查失业率": "lower" }).questions // []
 */
export function withDirections(rows: readonly PrintedRow[], answers: Answers): DirectedRows {
  const groups = new Map<string, PrintedRow[]>();
  for (const row of rows) {
    const key = normaliseName(row.name);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const questions: Question[] = [];
  const directed = new Map<PrintedRow, PrintedRow>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const whole = { ...first, targets: group.flatMap(({ targets }) => targets) };
    const place = { name: first.name, line: first.line };
    const { direction, questions: asked } = directionFor(whole, place, answers);
    questions.push(...asked);
    directed.set(first, { ...first, direction });
  }
  return { rows: rows.map((row) => directed.get(row) ?? row), questions };
}
