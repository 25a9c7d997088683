import type { zhCN } from "./zh-CN";

/** Where there is no workbook, plans stay in the page. */
export const enUS: typeof zhCN = {
  atHand: {
    hint: "Search, calculation and downloaded sheets work with these plans.",
    builtIn: "Built in",
    carried: "Loaded",
    unreadableHint: "This browser also holds these plans. You can remove them and load them again.",
  },
  removal: {
    question: (title) => `Remove “${title}” from this page?`,
    unused: "Files that were downloaded stay as they are.",
  },
  load: {
    hint: "Your own plan, the next one, or a higher-level plan to compare with. It is checked first, and loaded only if all is right.",
    template: "Download a template",
    templateHint:
      "An .xlsx file with choices and an example row. Fill it in, save it, and load it with “Choose files”.",
  },
  summary: { load: "Load" },
  changes: {
    title: (from, to) => `This plan is loaded already; version ${from} would become ${to}`,
    sameVersion: (version) =>
      `This plan is loaded already with the same version ${version}. Contents that change under the same version are hard to tell apart later.`,
    sameAgain: (version) => `This plan is loaded already with the same version ${version}.`,
    confirm: "I have checked this: replace the loaded plan",
  },
  stored: { running: "Loading…", template: (sheet) => `Downloaded the template “${sheet}”.` },
};
