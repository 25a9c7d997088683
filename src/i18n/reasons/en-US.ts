import type { zhCN } from "./zh-CN";
import { enUS as figureDoubts } from "../figure-doubts/en-US";

const list = (items: readonly (string | number)[]): string => items.join(", ");

export const enUS: typeof zhCN = {
  ...figureDoubts,
  unknownIndicator: ({ name, candidates }) =>
    candidates.length === 0
      ? `The plan has no indicator named "${name}". Search with PLANFIND or in the pane.`
      : `The plan has no indicator named "${name}". Nearest: ${list(candidates)}.`,
  ambiguousIndicator: ({ name, candidates }) =>
    `"${name}" is the name of several indicators. Use one of: ${list(candidates)}.`,
  noTarget: ({ name, year, years }) =>
    years.length === 0
      ? `The plan sets no target for "${name}".`
      : `The plan sets no target for "${name}" in ${year}, only in ${list(years)}.`,
  targetNotNumeric: ({ name, printed }) =>
    `The target of "${name}" is not a number. The plan says: ${printed}.`,
  noObservation: ({ name, year, years }) =>
    years.length === 0
      ? `The plan publishes no past figure for "${name}".`
      : `The plan publishes no figure for "${name}" in ${year}, only in ${list(years)}.`,
  noBaseline: ({ name, year }) => `The plan publishes no baseline for "${name}" (${year}).`,
  notANumber: ({ argument, text }) => `${argument} must be a number, not "${text}".`,
  notAYear: ({ argument, text }) => `${argument} must be a four-digit year, not "${text}".`,
  notACount: ({ argument, text }) =>
    `${argument} must be a whole number above zero, not "${text}".`,
  notOneOf: ({ argument, text, choices }) =>
    `${argument} must be one of ${list(choices)}, not "${text}".`,
  missingArgument: ({ argument }) => `${argument} is missing.`,
  toleranceOutsideRange: () =>
    "The tolerance must be between 0 and 1, a share of the planned distance such as 0.05.",
  yearOutsidePath: ({ year, from, to }) =>
    `${year} is not on the path, which runs from ${from} to ${to}.`,
  noCompoundPath: () =>
    "A compound path needs a baseline and a target above zero. Use the linear path.",
  noYearsLeft: ({ year, target }) => `No years are left from ${year} to the target year ${target}.`,
  noGrowthRate: ({ from, to }) => `There is no annual growth rate from ${from} to ${to}.`,
  zeroSpan: () => "The target equals the baseline, so there is no progress to measure.",
  tooLarge: () => "The result is too large for a number.",
  noMatch: ({ query }) => `No indicator matches "${query}".`,
  singleValueExpected: ({ argument }) => `${argument} takes one value, not several cells.`,
  shapeMismatch: () => "The ranges differ in size: no value reaches this cell.",
  plansNotRead: () =>
    "The plans of this workbook could not be read. Recalculate, or write plan/indicator.",
};
