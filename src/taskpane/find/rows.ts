import { qualifiedId } from "../../core/lookup";
import type { Match } from "../../core/search";
import type { Plan, PlannedIndicator } from "../../core/types";
import type { PaneState } from "../state/state";
import { passes } from "./filter";

/** A line of the result list: the title of a plan, the name of a topic, or an indicator under them. */
export type ListRow = PlanRow | HeadingRow | IndicatorListRow;

export interface PlanRow {
  readonly kind: "plan";
  readonly plan: Plan;
  readonly count: number;
}

export interface HeadingRow {
  readonly kind: "heading";
  readonly plan: Plan;
  readonly topic: string;
  readonly count: number;
}

export interface IndicatorListRow {
  readonly kind: "indicator";
  readonly id: string;
  readonly entry: PlannedIndicator;
  /** How the query met the indicator; null where nothing was searched. */
  readonly match: Match | null;
}

/**
 * The lines of the list: with a query in the order of the search, without one grouped by topic in the plan's
 * order, and by plan where there are several; the recently used ones as they were used.
 *
 * @param search gives the matches of a query, best first
 */
export function resultRows(
  entries: readonly PlannedIndicator[],
  state: Pick<PaneState, "query" | "scope" | "filter" | "pinned" | "recent">,
  search: (query: string) => readonly Match[]
): readonly ListRow[] {
  const shown = (entry: PlannedIndicator): boolean =>
    passes(entry, state.filter) && inScope(entry, state);
  if (state.query.trim() !== "") {
    return search(state.query)
      .filter(({ entry }) => shown(entry))
      .map((match) => indicatorRow(match.entry, match));
  }
  const rows = entries.filter(shown).map((entry) => indicatorRow(entry, null));
  if (state.scope === "recent") {
    const rank = new Map(state.recent.map((id, position) => [id, position]));
    return [...rows].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  }
  return groupedByPlan(rows);
}

function indicatorRow(entry: PlannedIndicator, match: Match | null): IndicatorListRow {
  return { kind: "indicator", id: qualifiedId(entry), entry, match };
}

function inScope(
  entry: PlannedIndicator,
  { scope, pinned, recent }: Pick<PaneState, "scope" | "pinned" | "recent">
): boolean {
  if (scope === "all") return true;
  return (scope === "pinned" ? pinned : recent).includes(qualifiedId(entry));
}

/** Rows under the titles of their plans; a single plan needs no title. */
function groupedByPlan(rows: readonly IndicatorListRow[]): readonly ListRow[] {
  const plans = grouped(rows, ({ entry }) => entry.plan);
  return plans.flatMap(([plan, members]) => [
    ...(plans.length > 1 ? [{ kind: "plan" as const, plan, count: members.length }] : []),
    ...groupedByTopic(plan, members),
  ]);
}

function groupedByTopic(plan: Plan, rows: readonly IndicatorListRow[]): readonly ListRow[] {
  return grouped(rows, ({ entry }) => entry.indicator.topic).flatMap(([topic, members]) => [
    { kind: "heading" as const, plan, topic, count: members.length },
    ...members,
  ]);
}

/** The rows of each key, both in the order in which they come first. */
function grouped<Key>(
  rows: readonly IndicatorListRow[],
  keyOf: (row: IndicatorListRow) => Key
): readonly (readonly [Key, readonly IndicatorListRow[]])[] {
  const groups = new Map<Key, IndicatorListRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups];
}
