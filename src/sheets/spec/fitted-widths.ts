import { totalWidth } from "./paper";

/** How wide a column would like to be and how narrow it may become, in characters; it gives nothing where that is missing. */
export interface WishedWidth {
  readonly natural: number;
  readonly narrowest: number | undefined;
}

/** In how many steps columns give way: widths are rounded to pixels, so the first step that fits is looked for. */
const STEPS = 500;

/**
 * The widths of columns on a page: as they would like to be where there is room, else those that can give way do so, each in
 * proportion to what it can give.
 *
 * @param room in points
 */
export function fittedWidths(columns: readonly WishedWidth[], room: number): number[] {
  const given = (share: number): number[] =>
    columns.map(({ natural, narrowest = natural }) => {
      const spare = Math.max(0, natural - narrowest);
      return share === 0 ? natural : Math.floor((natural - spare * share) * 10) / 10;
    });
  for (let step = 0; step < STEPS; step += 1) {
    const widths = given(step / STEPS);
    if (totalWidth(widths) <= room) return widths;
  }
  return given(1);
}
