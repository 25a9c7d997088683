import type { Direction } from "../../core/types";
import { finalTarget } from "../indicator-table/final-target";
import { statusTexts } from "../monitoring/status-formats";
import { chartColors } from "../spec/chart-colors";
import type { EvaluationContext } from "./context";

/** A status that indicators of an evaluation can have, in its language, and the colour it is drawn in. */
export interface Rating {
  readonly status: string;
  readonly color: string;
}

/** 已达标, 达到预期, 滞后, and those that a target of 左右 or a range can have. */
export function ratingsOf({ entries, locale }: EvaluationContext): Rating[] {
  const { met, nearlyMet, onPath, behind, above, below } = statusTexts(locale);
  const comparators = entries.map((entry) => finalTarget(entry)?.comparator);
  const ranges = entries.filter((_, index) => comparators[index] === "range");
  const hasRange = (direction: Direction): boolean =>
    ranges.some(({ indicator }) => indicator.direction === direction);
  const rating = (status: string, color: string): Rating => ({ status, color });
  return [
    rating(met, chartColors.met),
    ...(comparators.includes("approx") ? [rating(nearlyMet, chartColors.nearlyMet)] : []),
    rating(onPath, chartColors.onPath),
    rating(behind, chartColors.behind),
    ...(hasRange("higher") ? [rating(above, chartColors.outside)] : []),
    ...(hasRange("lower") ? [rating(below, chartColors.outside)] : []),
  ];
}

/** 时间进度 of the year evaluated, as a formula writes it. */
export function timeShare({ plan: { baseYear, targetYear }, year }: EvaluationContext): string {
  return `(${year}-${baseYear})/(${targetYear}-${baseYear})`;
}
