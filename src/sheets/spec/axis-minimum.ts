/**
 * Where the axis of a path begins so that its movement can be seen: below the lower end by the whole way, where that is above zero. What
 * falls back by more than the plan means to gain leaves the chart; nothing above is cut off.
 *
 * @returns nothing where the program's own axis, which begins at zero, shows it well enough
 * @example axisMinimum(52.9, 60) // { minimum: 45 }
 * @example axisMinimum(1035, 3000) // {}
 */
export function axisMinimum(from: number, to: number): { minimum?: number } {
  const way = Math.abs(to - from);
  // Where less is better, what is reached beyond the target lies below it.
  const lowest = Math.min(from, to) - (to < from ? 2 : 1) * way;
  if (way === 0 || lowest <= 0) return {};
  const step = 10 ** Math.floor(Math.log10(way));
  const minimum = Math.floor(lowest / step) * step;
  return minimum > 0 ? { minimum: Number(minimum.toPrecision(12)) } : {};
}
