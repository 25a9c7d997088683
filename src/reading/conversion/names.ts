import { normaliseName } from "../../core/normalise";
import type { PrintedRow } from "../plan-table/row";
import { nameWithParent } from "./details";

/**
 * The names by which the rows of a table are known, in their order: the same name below two parents is two indicators,
 * and so is the same name in two categories.
 *
 * @example distinctNames([cod, ofIndustry]) // ["化学需氧量", "工业减排（化学需氧量）"]
 */
export function distinctNames(rows: readonly PrintedRow[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = normaliseName(row.name);
    places.set(key, (places.get(key) ?? new Set()).add(placeOf(row)));
  }
  return rows.map((row) => {
    const { name, parent, topic } = row;
    const isShared = (places.get(normaliseName(name))?.size ?? 0) > 1 && !isOfTemplate(row);
    if (!isShared) return name;
    if (parent !== null) return nameWithParent(parent, name);
    const isOnlyInTopics = rows.every(
      (other) => other.parent === null || normaliseName(other.name) !== normaliseName(name)
    );
    return topic !== null && isOnlyInTopics ? nameWithParent(topic, name) : name;
  });
}

function placeOf({ parent, topic }: PrintedRow): string {
  return parent === null ? `topic ${topic ?? ""}` : `parent ${parent}`;
}

/** Rows with an id say themselves which are one indicator. */
function isOfTemplate({ plain }: PrintedRow): boolean {
  return plain.has("id") || plain.has("comparator") || plain.has("targetYear");
}
