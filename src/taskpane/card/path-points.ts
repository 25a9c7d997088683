import { targetFigure } from "../../core/figures";
import { pathFigure } from "../../core/path";
import type { PathMethod } from "../../core/path";
import type { PlannedIndicator } from "../../core/types";

export interface Point {
  readonly year: number;
  readonly value: number;
}

/** The published figures in the order of their years. */
export function observedPoints({ indicator }: PlannedIndicator): readonly Point[] {
  return [...indicator.observations].sort((a, b) => a.year - b.year);
}

/** The target of the target year as a point; null where it is not a number. */
export function targetPoint(entry: PlannedIndicator): Point | null {
  const figure = targetFigure(entry);
  return figure.ok ? { year: entry.plan.targetYear, value: figure.value } : null;
}

/** The path from baseline to target, a point a year; empty where there is no path. */
export function pathPoints(entry: PlannedIndicator, method: PathMethod): readonly Point[] {
  const { baseYear, targetYear } = entry.plan;
  const years = Array.from({ length: targetYear - baseYear + 1 }, (_, at) => baseYear + at);
  const points = years.flatMap((year) => {
    const figure = pathFigure(entry, year, method);
    return figure.ok ? [{ year, value: figure.value }] : [];
  });
  return points.length === years.length ? points : [];
}
