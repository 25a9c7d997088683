import type { zhCN } from "./zh-CN";

/** Messages about insertions that are not taken back or cannot be shown. */
export const enUS: typeof zhCN = {
  changed: (changes) =>
    `Not undone, and nothing was changed: ${changes.join("; ")}. If you no longer need what was inserted, check it and delete it yourself.`,
  sheetGone: (sheet) => `The sheet “${sheet}” has been deleted and cannot be shown.`,
  added: (additions, more) =>
    `Not undone yet, and nothing was changed. Since the insertion: ${additions.join("; ")}${more > 0 ? `; and ${more} more` : ""}. Undoing clears such formats, validation and merges, and what refers to the insertion no longer gets its values. Please check, then decide whether to undo.`,
  anyway: "Undo all the same",
  additions: {
    formatted: (sheet, address) => `the format of ${address} on “${sheet}” has been changed`,
    conditional: (sheet, address) =>
      `conditional formatting has been added to ${address} on “${sheet}”`,
    validated: (sheet, address) =>
      `the data validation of ${address} on “${sheet}” has been changed`,
    merged: (sheet, address) => `${address} on “${sheet}” has been merged`,
    charted: (sheet, chart) => `“${chart}” on “${sheet}” shows the insertion`,
    referring: (sheet, address) =>
      `the formula in ${address} on “${sheet}” refers to the insertion`,
    named: (name) => `the name “${name}” refers to the insertion`,
  },
  changes: {
    cell: (sheet, address) => `${address} on “${sheet}” has been changed since`,
    commented: (sheet, address) => `${address} on “${sheet}” has been commented on since`,
    comment: (sheet, address) =>
      `the comment at ${address} on “${sheet}” has been changed, answered or deleted`,
    table: (table) => `the table “${table}” has been renamed, resized or deleted`,
    renamed: (sheet, now) => `the sheet “${sheet}” is now called “${now}”`,
    charts: (sheet) => `charts on “${sheet}” have been added or deleted`,
    shapes: (sheet) => `shapes or pictures have been added to “${sheet}”`,
    names: (sheet) => `names have been defined on “${sheet}”`,
    gone: (sheet) => `the sheet “${sheet}” is no longer there`,
    protected: (sheet) => `the sheet “${sheet}” is protected`,
    protectedWorkbook: "the workbook's structure is protected, so no sheet can be deleted",
    onlySheet: "the workbook has no other visible sheet",
  },
};
