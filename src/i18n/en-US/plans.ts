import type { zhCN } from "../zh-CN/plans";

/** The words of the tab “Data”: the plans at hand, and loading one. */
export const enUS: typeof zhCN = {
  sectionChoice: "Kind of data",
  sections: { plans: "Plans", comparison: "Compare", actuals: "Actual figures" },

  atHand: {
    title: (count) => `Plans at hand (${count})`,
    hint: "Functions, search and insertions work with these plans.",
    builtIn: "Built in",
    carried: "Carried by the workbook",
    isDefault: "Default plan",
    period: "Period",
    years: (period) => period.replace("-", "–"),
    path: "Years",
    fromTo: (baseYear, targetYear) => `${baseYear} baseline → ${targetYear} target`,
    indicators: "Indicators",
    count: (count) => `${count}`,
    id: "Id",
    version: "Data version",
  },
};
