import type { Candidate } from "../sentences/candidate";
import type { IndicatorRow, JoinedTarget } from "../sentences/join";
import type { DocumentFindings } from "../sentences/read-document";

/** What somebody decided of a target that was found; "open" is not looked at yet. */
export type Decision = "open" | "taken" | "leftOut";

/** What may be changed of a target while it is looked through. */
export type EditableTarget = Pick<
  Candidate,
  "name" | "unit" | "comparator" | "lower" | "upper" | "multiple" | "basis" | "year"
>;

/** A target of a document on its way into a plan. */
export interface FoundTarget {
  /** Its place in the list; stays while others are left out. */
  readonly key: number;
  readonly found: JoinedTarget;
  /** As it would be taken: what was found, until somebody changes it. */
  readonly target: EditableTarget;
  /** What it was before the period, in the unit of the target; null where the document prints none. */
  readonly baseline: { readonly value: number; readonly year: number } | null;
  /** A figure of the past, of an indicator for which the document states no target. */
  readonly isPast: boolean;
  readonly decision: Decision;
}

/**
 * The targets of a document in the order in which it states them. What is sure is taken, the rest is open: nothing goes
 * into a plan that nobody looked at and no rule is certain of. Indicators of the past alone are open: a plan aims at others.
 *
 * @example reviewOf(findings).filter(({ decision }) => decision === "open").length // what is left to look at
 */
export function reviewOf({ rows }: DocumentFindings): readonly FoundTarget[] {
  const found = rows.flatMap((row) =>
    row.targets.length > 0
      ? row.targets.map((target) => ({ target, baseline: baselineFor(target, row), isPast: false }))
      : row.past
          .filter(isLevelOfPast)
          .map((past) => ({ target: { ...past, mentions: [] }, baseline: null, isPast: true }))
  );
  return found
    .sort(({ target: one }, { target: other }) => inOrder(one, other))
    .map(({ target, baseline, isPast }, key) => ({
      ...{ key, found: target, target: reviewed(target), baseline, isPast },
      decision: target.grade === "sure" && !isPast ? "taken" : "open",
    }));
}

/** 年均增长9% over the years before is no figure of one year. */
function isLevelOfPast({ basis, lower, upper, comparator }: Candidate): boolean {
  const isOne = comparator !== "range" && comparator !== "multiple";
  return basis === "level" && isOne && (lower ?? upper) !== null;
}

function inOrder(one: Candidate, other: Candidate): number {
  return one.place.paragraph - other.place.paragraph || one.at - other.at;
}

function reviewed({ name, unit, comparator, lower, upper, multiple, basis, year }: Candidate) {
  return { name, unit, comparator, lower, upper, multiple, basis, year };
}

/** A rate of growth has no baseline among the levels of its indicator. */
function baselineFor(target: Candidate, { baseline, targets }: IndicatorRow) {
  if (baseline === null) return null;
  const isTold = "value" in baseline;
  const unit = isTold ? targets.find((each) => each.baseline !== null)?.unit : baseline.unit;
  if (unit !== target.unit && target.comparator !== "multiple") return null;
  const value = isTold ? baseline.value : (baseline.lower ?? baseline.upper);
  return value === null ? null : { value, year: baseline.year };
}

/** The list with a decision on one of its items. */
export function decided(
  items: readonly FoundTarget[],
  key: number,
  decision: Decision
): readonly FoundTarget[] {
  return changedItem(items, key, (item) => ({ ...item, decision }));
}

/** The list with one item as somebody corrected it: who changes it takes it. */
export function corrected(
  items: readonly FoundTarget[],
  key: number,
  change: Partial<EditableTarget>
): readonly FoundTarget[] {
  return changedItem(items, key, (item) => ({
    ...item,
    target: { ...item.target, ...change },
    decision: "taken",
  }));
}

/** The list with one item as a further target of the indicator of another. */
export function joinedTo(
  items: readonly FoundTarget[],
  key: number,
  other: number
): readonly FoundTarget[] {
  const name = items.find((item) => item.key === other)?.target.name;
  return name === undefined ? items : corrected(items, key, { name });
}

function changedItem(
  items: readonly FoundTarget[],
  key: number,
  change: (item: FoundTarget) => FoundTarget
): readonly FoundTarget[] {
  return items.map((item) => (item.key === key ? change(item) : item));
}
