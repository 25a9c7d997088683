import { quoted } from "../../core/formula/formula-text";
import { changesByPoints, pointUnits } from "../../core/points";
import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { calculatedPath } from "./figure-format";
import { nativeGrowth, nativeWithoutNoise } from "./native-formulas";

/** The condition that a row's unit is one of these. */
export function isByPoints(unitCell: string, locale: Locale): string {
  const words = pointUnits.map((unit) => inLanguage(unit, locale));
  return `OR(${words.map((word) => `${unitCell}=${quoted(word)}`).join(",")})`;
}

/**
 * What a year has to bring on the way from one figure to another: points where the row's unit counts by them, else a rate.
 *
 * @param unitCell null in a table without a column of units
 */
export function yearlyChange(
  from: string,
  to: string,
  years: string,
  unitCell: string | null,
  locale: Locale
): string {
  const rate = nativeGrowth(from, to, years);
  if (unitCell === null) return rate;
  const points = nativeWithoutNoise(`(${to}-${from})/(${years})`, to, from);
  return `IF(${isByPoints(unitCell, locale)},${points},${rate})`;
}

/** Of a change: points with one decimal more than the figures, rates in per cent. */
export function changeFormat(entry: PlannedIndicator): string {
  return changesByPoints(entry) ? calculatedPath(entry) : "0.0%";
}
