import { zhCN as choices } from "../choices/zh-CN";
import type { zhCN } from "./zh-CN";
import { enUS as typedDoubts } from "../typed-doubts/en-US";

const list = (items: readonly (string | number)[]): string => items.join(", ");

/** A method can be typed in Chinese too. */
const methods: Readonly<Record<string, string>> = choices.methods;

const choiceLabel = (id: string): string => (methods[id] ? `${id} ("${methods[id]}")` : id);

export const enUS: typeof zhCN = {
  ...typedDoubts,
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
  totalOverYears: ({ name, from, year }) =>
    `The figure of "${name}" is a total over ${from} to ${year}, not the figure of ${year}.`,
  notJudged: ({ name }) =>
    `"${name}" is no figure to be reached, so there is no gap, progress, path or status.`,
  runningTotalsUnsaid: ({ name }) =>
    `The target of "${name}" is a total over the period, to be compared with running totals only. If the actual figures are that, set method to "cumulative".`,
  notATotal: ({ name }) =>
    `The target of "${name}" is no total over the period, so method cannot be "cumulative".`,
  ratesOnly: ({ name }) =>
    `The target of "${name}" is a rate of growth without a comparable baseline; only rates compare with it.`,
  eachYearByItself: ({ name }) =>
    `The target of "${name}" holds in every year, each judged by itself: there is no progress and no required growth.`,
  totalHasNoGrowth: ({ name }) =>
    `The target of "${name}" is a total over the period, which has no annual growth.`,
  noBaseline: ({ name, year }) => `The plan publishes no baseline for "${name}" (${year}).`,
  notANumber: ({ argument, text }) => `${argument} must be a number, not "${text}".`,
  notAYear: ({ argument, text }) => `${argument} must be a four-digit year, not "${text}".`,
  notACount: ({ argument, text }) =>
    `${argument} must be a whole number above zero, not "${text}".`,
  notOneOf: ({ argument, text, choices: allowed }) =>
    `${argument} must be one of ${list(allowed.map(choiceLabel))}, not "${text}".`,
  missingArgument: ({ argument }) => `${argument} is missing.`,
  toleranceOutsideRange: () =>
    "The tolerance must be at least 0 and below 0.5, a share of the planned distance: 0.05 for 5%.",
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
