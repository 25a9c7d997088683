import { qualifiedId } from "../../core/lookup";
import type { Match } from "../../core/search";
import type { PlannedIndicator } from "../../core/types";
import type { Filter, PaneState } from "../state/state";

/** A line of the result list: the name of a topic, or an indicator under it. */
export type Row = HeadingRow | IndicatorRow;

export interface HeadingRow {
  readonly kind: "heading";
  readonly topic: string;
  readonly count: number;
}

export interface IndicatorRow {
  readonly kind: "indicator";
  readonly id: string;
  readonly entry: PlannedIndicator;
  /** How the query met the indicator; null where nothing was searched. */
  readonly match: Match | null;
}

/**
 * The lines of the list: with a query in the order of the search, without one grouped by topic in the plan's
 * order; the recently used ones as they were used.
 *
 * @param search gives the matches of a query, best first
 */
export function resultRows(
  entries: readonly PlannedIndicator[],
  state: Pick<PaneState, "query" | "scope" | "filter" | "pinned" | "recent">,
  search: (query: string) => readonly Match[]
): readonly Row[] {
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
  return groupedByTopic(rows);
}

function indicatorRow(entry: PlannedIndicator, match: Match | null): IndicatorRow {
  return { kind: "indicator", id: qualifiedId(entry), entry, match };
}

function passes({ indicator }: PlannedIndicator, filter: Filter): boolean {
  const { topic, kind, chapter } = filter;
  return (
    (topic === null || indicator.topic === topic) &&
    (kind === null || indicator.kind === kind) &&
    (chapter === null || indicator.mentions.some((mention) => mention.chapter === chapter))
  );
}

function inScope(
  entry: PlannedIndicator,
  { scope, pinned, recent }: Pick<PaneState, "scope" | "pinned" | "recent">
): boolean {
  if (scope === "all") return true;
  return (scope === "pinned" ? pinned : recent).includes(qualifiedId(entry));
}

function groupedByTopic(rows: readonly IndicatorRow[]): readonly Row[] {
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const { topic } = row.entry.indicator;
    const group = groups.get(topic);
    if (group) group.push(row);
    else groups.set(topic, [row]);
  }
  return [...groups].flatMap(([topic, members]) => [
    { kind: "heading" as const, topic, count: members.length },
    ...members,
  ]);
}
