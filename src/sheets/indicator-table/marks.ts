import { baselineFigure, observedFigure, targetFigure } from "../../core/figures";
import type { Outcome } from "../../core/outcome";
import { targetWording } from "../../core/wording";
import type { PlannedIndicator } from "../../core/types";
import type { Cell } from "../spec/sheet-spec";
import { finalTarget } from "./final-target";

/** What a cell shows where there is no figure. They stand in columns of figures, so no formula takes them for one. */
export interface Marks {
  /** The plan sets no such thing, or it does not apply: no target, no unit, a rate of growth from zero. */
  readonly none: string;
  /** It exists but the plan does not publish it: a baseline, the base of a multiple. */
  readonly notAvailable: string;
}

export const defaultMarks: Marks = { none: "—", notAvailable: ".." };

/** The figure published for a past year. */
export function observedCell(entry: PlannedIndicator, year: number, marks: Marks): Cell {
  return figureOr(observedFigure(entry, year), marks.notAvailable);
}

export function baselineCell(entry: PlannedIndicator, marks: Marks): Cell {
  return figureOr(baselineFigure(entry), marks.notAvailable);
}

/** The target of the plan's target year. A multiple without a figure is one whose base is not published. */
export function targetCell(entry: PlannedIndicator, marks: Marks): Cell {
  const multiple = finalTarget(entry)?.comparator === "multiple";
  return figureOr(targetFigure(entry), multiple ? marks.notAvailable : marks.none);
}

/**
 * The target in a table that compares figures with it. What native formulas would compare as a level and is none (a
 * total over the period, a rate, a rule for every year) or what is not there to be reached stands in its own words, so
 * that no formula takes it for a figure; the functions compare it by what it counts.
 */
export function comparedTargetCell(entry: PlannedIndicator, marks: Marks): Cell {
  const target = finalTarget(entry);
  const isLevel = target?.basis === "level" || target?.basis === "increase";
  const isComparable = entry.indicator.judged && (isLevel || !target?.basis);
  return target && !isComparable ? targetWording(entry, target).read : targetCell(entry, marks);
}

function figureOr(outcome: Outcome<number>, mark: string): Cell {
  return outcome.ok ? outcome.value : mark;
}
