import type { ListRow } from "./rows";

const PAGE = 8;

/**
 * The indicator that a key moves to from another one; headings are passed over.
 *
 * @returns its index; null for a key that does not move, or where there is nowhere to go
 * @example nextIndicator(rows, 3, "ArrowDown") // 4
 */
export function nextIndicator(rows: readonly ListRow[], from: number, key: string): number | null {
  const stops = rows.flatMap((row, index) => (row.kind === "indicator" ? [index] : []));
  const at = stops.indexOf(from);
  const last = stops.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  if (target === undefined) return null;
  return stops[Math.min(Math.max(target, 0), last)] ?? null;
}
