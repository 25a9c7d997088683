/** What the functions that answer cell by cell compute; functions.ts declares them to Excel. */
import { citation } from "../core/citation";
import { observedFigure, targetFigure } from "../core/figures";
import { gapToPath, gapToTarget } from "../core/gap";
import { requiredGrowth } from "../core/growth";
import { succeed } from "../core/outcome";
import { pathFigure } from "../core/path";
import { progress } from "../core/progress";
import { status } from "../core/status";
import { zhCN as words } from "../i18n/citation/zh-CN";
import { fieldValue } from "./fields";
import { readActual } from "./numbers";
import {
  actual,
  field,
  indicator,
  method,
  optionalActual,
  optionalYear,
  tolerance,
  year,
} from "./parameters";
import { spilling } from "./spill";

export const targets = spilling([indicator, optionalYear], targetFigure);

export const publishedFigures = spilling([indicator, year], observedFigure);

export const gaps = spilling(
  [indicator, actual, optionalYear, method],
  (entry, cell, when, how) => {
    const figure = readActual(cell, entry.indicator);
    if (!figure.ok) return figure;
    return when === undefined
      ? gapToTarget(entry, figure.value, how)
      : gapToPath(entry, figure.value, when, how);
  }
);

export const progresses = spilling([indicator, actual, method], (entry, cell, how) => {
  const figure = readActual(cell, entry.indicator);
  return figure.ok ? progress(entry, figure.value, how) : figure;
});

export const pathFigures = spilling([indicator, year, method], pathFigure);

export const growths = spilling([indicator, optionalActual, optionalYear], (entry, cell, when) => {
  if (cell === undefined) return requiredGrowth(entry, undefined, when);
  const figure = readActual(cell, entry.indicator);
  return figure.ok ? requiredGrowth(entry, figure.value, when) : figure;
});

export const statuses = spilling(
  [indicator, actual, year, tolerance, method],
  (entry, cell, ...how) => {
    const figure = readActual(cell, entry.indicator);
    if (!figure.ok) return figure;
    const found = status(entry, figure.value, ...how);
    return found.ok ? succeed(words.statuses[found.value]) : found;
  }
);

export const information = spilling([indicator, field], (entry, asked) =>
  succeed(fieldValue(entry, asked))
);

export const citations = spilling([indicator], (entry) => succeed(words.citation(citation(entry))));
