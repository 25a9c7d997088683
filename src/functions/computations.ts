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
  (entry, figure, when, how) =>
    when === undefined ? gapToTarget(entry, figure) : gapToPath(entry, figure, when, how)
);

export const progresses = spilling([indicator, actual], progress);

export const pathFigures = spilling([indicator, year, method], pathFigure);

export const growths = spilling([indicator, optionalActual, optionalYear], requiredGrowth);

export const statuses = spilling([indicator, actual, year, tolerance, method], (...values) => {
  const found = status(...values);
  return found.ok ? succeed(words.statuses[found.value]) : found;
});

export const information = spilling([indicator, field], (entry, asked) =>
  succeed(fieldValue(entry, asked))
);

export const citations = spilling([indicator], (entry) => succeed(words.citation(citation(entry))));
