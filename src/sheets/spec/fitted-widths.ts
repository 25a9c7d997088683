import { totalWidth } from "./paper";

/** How wide a column would like to be and how narrow it may become, in characters; it gives nothing where that is missing. */
export interface WishedWidth {
  readonly natural: number;
  readonly narrowest: number | undefined;
}

/**
 * The widths of columns on a page: as they would like to be where there is room, else those that can give way do so, each in
 * proportion to what it can give.
 *
 * @param room in points
 */
export function fittedWidths(columns: readonly WishedWidth[], room: number): number[] {
  const natural = columns.map((column) => column.natural);
  const spare = columns.map(({ natural: wide, narrowest = wide }) => Math.max(0, wide - narrowest));
  const inAll = spare.reduce((sum, characters) => sum + characters, 0);
  const points = totalWidth(natural) - room;
  if (points <= 0 || inAll === 0) return natural;
  const perCharacter = totalWidth([1]) - totalWidth([0]);
  const share = Math.min(1, points / perCharacter / inAll);
  return natural.map((wide, index) => Math.floor((wide - (spare[index] ?? 0) * share) * 10) / 10);
}
