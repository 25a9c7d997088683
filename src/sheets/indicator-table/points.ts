import { quoted } from "../../core/formula/formula-text";
import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { calculatedPath } from "./figure-format";

/**
 * Shares and places change by points, not by a rate: 2.6 % a year from 52.9 % to 60 % would be read as 2.6 percentage points,
 * where 1.42 are meant.
 */
const units = [
  { zh: "%", en: "%" },
  { zh: "‰", en: "‰" },
  { zh: "位", en: "place" },
] as const;

export function changesByPoints({ indicator }: PlannedIndicator): boolean {
  return units.some(({ zh }) => zh === indicator.unit.zh);
}

/** The condition that a row's unit is one of these. */
export function isByPoints(unitCell: string, locale: Locale): string {
  const words = units.map(({ zh, en }) => (locale === "zh-CN" ? zh : en));
  return `OR(${words.map((word) => `${unitCell}=${quoted(word)}`).join(",")})`;
}

/** Of a change: points with one decimal more than the figures, rates in per cent. */
export function changeFormat(entry: PlannedIndicator): string {
  return changesByPoints(entry) ? calculatedPath(entry) : "0.0%";
}
