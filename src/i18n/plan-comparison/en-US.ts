import type { zhCN } from "./zh-CN";

/** The words on a sheet that compares two plans, A and B. */
export const enUS: typeof zhCN = {
  sheet: "Plan comparison",
  title: (left, right) =>
    left === right ? `Indicators of the ${left} compared` : `${left} and ${right} compared`,
  band: { left: (plan) => `A: ${plan}`, right: (plan) => `B: ${plan}` },
  side: { left: (header) => `${header} (A)`, right: (header) => `${header} (B)` },
  difference: "Difference of targets",
  otherBasis: "other basis",
  notes: {
    baseYears: (left, right) => `The plans have different base years: A ${left}, B ${right}.`,
    targetYears: (left, right) =>
      `The plans have different target years: A ${left}, B ${right}. The difference of targets is not one of the same year.`,
    difference: "The difference of targets is A minus B.",
    percentagePoints: "Where the unit is %, the difference of targets is in percentage points.",
    units: (numbers) =>
      `The units of No. ${numbers.join(", ")} differ: nothing was converted, and there is no difference of targets.`,
    bases: (numbers) =>
      `The targets of No. ${numbers.join(", ")} do not count the same (a level, a total, a rate of growth), and there is no difference of targets.`,
    growth: (left, right) =>
      `Required annual growth is the compound annual rate from baseline to target: A ${left.baseYear} to ${left.targetYear}, B ${right.baseYear} to ${right.targetYear}.`,
    mapping: "Which indicators correspond was chosen pair by pair by the compiler of this sheet.",
    ofLeft: (note) => `A: ${note}`,
    ofRight: (note) => `B: ${note}`,
    dataVersions: (left, right) => `Data versions: A ${left}, B ${right}.`,
  },
};
