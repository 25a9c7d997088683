import { crc32 } from "../../../reading/files/crc32";
import type { Decision, EditableTarget, FoundTarget } from "../../../reading/review/review";
import type { PaneStorage } from "../../services/storage";

/**
 * What somebody decided of the targets of a document, kept past a reload: the decisions and corrections alone, with a
 * checksum of what was found. Whoever reads the same document again goes on where they were; the document itself is not kept.
 */
export interface KeptReview {
  /** Of the document. */
  readonly name: string;
  readonly checksum: number;
  readonly entries: readonly KeptEntry[];
}

interface KeptEntry {
  readonly key: number;
  readonly decision: Decision;
  /** Only where it was corrected. */
  readonly target?: EditableTarget;
}

export const REVIEW_KEY = "document-review";

/** @returns null where nothing is kept, or nothing that can be understood */
export function keptReview(storage: PaneStorage): KeptReview | null {
  try {
    const kept = JSON.parse(storage.read(REVIEW_KEY) ?? "null") as KeptReview | null;
    return kept !== null && isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** @param items as they are now; @param found as they were found */
export function keepReview(
  storage: PaneStorage,
  name: string,
  items: readonly FoundTarget[],
  found: readonly FoundTarget[]
): void {
  const entries = items.flatMap((item, index): readonly KeptEntry[] => {
    const before = found[index];
    const { key, decision, target } = item;
    if (before === undefined || item === before) return [];
    return [{ key, decision, ...(target === before.target ? {} : { target }) }];
  });
  const kept: KeptReview = { name, checksum: checksumOf(found), entries };
  storage.write(REVIEW_KEY, entries.length === 0 ? "null" : JSON.stringify(kept));
}

export function forgetReview(storage: PaneStorage): void {
  storage.write(REVIEW_KEY, "null");
}

/** The list as it was left, where it is of the same document; else as it was found. */
export function resumed(
  found: readonly FoundTarget[],
  kept: KeptReview | null
): readonly FoundTarget[] {
  if (kept === null || kept.checksum !== checksumOf(found)) return found;
  const entries = new Map(kept.entries.map((entry) => [entry.key, entry]));
  return found.map((item) => {
    const entry = entries.get(item.key);
    return entry === undefined
      ? item
      : { ...item, decision: entry.decision, target: entry.target ?? item.target };
  });
}

/** Of all that decides what a decision is about. */
function checksumOf(found: readonly FoundTarget[]): number {
  const text = found.map(({ found: { name, printed, sentence, place, at } }) =>
    [name, printed, sentence, place.paragraph, at].join("|")
  );
  return crc32(unitsOf(text.join("\n")));
}

function unitsOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length * 2 }, (_, index) =>
    index % 2 === 0 ? text.charCodeAt(index / 2) & 0xff : text.charCodeAt((index - 1) / 2) >> 8
  );
}

const DECISIONS: readonly Decision[] = ["open", "taken", "leftOut"];

/** Anybody at this machine can have changed it. */
function isKept({ name, checksum, entries }: KeptReview): boolean {
  return (
    typeof name === "string" &&
    typeof checksum === "number" &&
    Array.isArray(entries) &&
    entries.every(
      ({ key, decision, target }) =>
        Number.isInteger(key) &&
        DECISIONS.includes(decision) &&
        (target === undefined || isTarget(target))
    )
  );
}

function isTarget({
  name,
  unit,
  year,
  lower,
  upper,
  multiple,
  comparator,
}: EditableTarget): boolean {
  const figures = [lower, upper, multiple];
  return (
    typeof name === "string" &&
    (unit === null || typeof unit === "string") &&
    Number.isInteger(year) &&
    typeof comparator === "string" &&
    figures.every((figure) => figure === null || Number.isFinite(figure))
  );
}
