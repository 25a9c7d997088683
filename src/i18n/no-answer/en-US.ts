import type { zhCN } from "./zh-CN";

const cause =
  "It may be calculating, showing a dialog, or have lost its connection to the workbook.";

/** What is said when Excel does not answer in time. */
export const enUS: typeof zhCN = {
  hostFailure: (minutes) =>
    `Excel did not answer within ${minutes} minutes. No cell was changed. ${cause} Try again once Excel responds; if it does not, save the workbook and open it again.`,
  undone: (minutes) =>
    `Excel did not answer within ${minutes} minutes. Writing was stopped and the workbook is as it was before. ${cause} Try again once Excel responds.`,
  leftBehind: (minutes, places) =>
    `Excel did not answer within ${minutes} minutes, and it is not certain that what was written has been taken back: ${places} may hold some or all of it, now or later. ${cause} Once Excel responds, check that place, delete what you do not need, and try again.`,
  plansUnsure: (minutes) =>
    `Excel did not answer within ${minutes} minutes. The plans that the workbook carries may have changed or may still change; no other cell was touched. ${cause} Once Excel responds, open the pane again, look at the tab Data, and try again if need be.`,
  partlyDone: (minutes, places) =>
    `Excel did not answer within ${minutes} minutes. These cells may have changed or may still change: ${places}. ${cause} Once Excel responds, check them and try again.`,
};
