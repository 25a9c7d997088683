import type { zhCN } from "./zh-CN";

/** Messages about insertions that are not taken back or cannot be shown. */
export const enUS: typeof zhCN = {
  changed: (changes) =>
    `Not undone, and nothing was changed: ${changes.join("; ")}. If you no longer need what was inserted, check it and delete it yourself.`,
  sheetGone: (sheet) => `The sheet “${sheet}” has been deleted and cannot be shown.`,
  changes: {
    cell: (sheet, address) => `${address} on “${sheet}” has been changed since`,
    merged: (sheet, address) => `${address} on “${sheet}” has been merged since`,
    commented: (sheet, address) => `${address} on “${sheet}” has been commented on since`,
    comment: (sheet, address) =>
      `the comment at ${address} on “${sheet}” has been changed, answered or deleted`,
    table: (table) => `the table “${table}” has been renamed, resized or deleted`,
    renamed: (sheet, now) => `the sheet “${sheet}” is now called “${now}”`,
    charts: (sheet) => `charts on “${sheet}” have been added or deleted`,
    gone: (sheet) => `the sheet “${sheet}” is no longer there`,
    protected: (sheet) => `the sheet “${sheet}” is protected`,
    protectedWorkbook: "the workbook's structure is protected, so no sheet can be deleted",
    onlySheet: "the workbook has no other visible sheet",
  },
};
