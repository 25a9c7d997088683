import { withoutNoise } from "./rounding";
import type { PlannedIndicator } from "./types";

/**
 * Units whose figures change by points, not at a rate: 2.6 % a year from 52.9 % to 60 % would be read as 2.6 percentage points,
 * where 1.42 are meant.
 */
export const pointUnits = [
  { zh: "%", en: "%" },
  { zh: "‰", en: "‰" },
  { zh: "位", en: "place" },
] as const;

/** @example changesByPoints(rdIntensity) // true: its unit is % */
export function changesByPoints({ indicator }: PlannedIndicator): boolean {
  return pointUnits.some(({ zh }) => zh === indicator.unit.zh);
}

/**
 * How many points each of several years has to bring on the way from one figure to another.
 *
 * @example yearlyPoints(52.9, 60, 5) // 1.42
 */
export function yearlyPoints(from: number, to: number, years: number): number {
  return withoutNoise((to - from) / years, to, from);
}
