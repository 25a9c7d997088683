import type { check as zhCN } from "../zh-CN/taskpane-check";

/** The words of the check of formulas and figures. */
export const check: typeof zhCN = {
  freezing: "Freeze and thaw",
  freezingHint:
    "Freezing turns formulas into values, so that colleagues without the add-in see the figures; thawing brings the formulas back.",
  scope: "Where",
  scopes: {
    selection: "Selected cells",
    sheet: "This worksheet",
    workbook: "Whole workbook",
  },
  freeze: "Freeze to values",
  thaw: "Thaw formulas",
  frozen: (done, skipped) =>
    `${done === 1 ? "1 formula was" : `${done} formulas were`} frozen. ${
      skipped.length === 0
        ? ""
        : `Still formulas, because they show an error, are not calculated or their worksheet is protected: ${skipped.join(", ")}. `
    }`,
  undoCleared:
    "The first freezing made a hidden worksheet; what was done before it can no longer be undone in desktop Excel.",
  thawed: (done, kept, deleted) =>
    `${done === 1 ? "1 formula was" : `${done} formulas were`} brought back. ${
      kept.length === 0
        ? ""
        : `Not changed, because they were edited since or their worksheet is protected: ${kept.join(", ")}. `
    }${deleted === 0 ? "" : `${deleted === 1 ? "1 frozen cell has" : `${deleted} frozen cells have`} been deleted.`}`,
  running: "Working on the CQ formulas of the workbook…",
  again: "Check again",
  found: (count, broken) =>
    count === 0
      ? "There is no CQ formula in this workbook."
      : `${count === 1 ? "1 CQ formula" : `${count} CQ formulas`}, ${broken === 0 ? "none" : broken} to repair.`,
  errors: (count) => (count === 0 ? "" : ` Formulas that give an error: ${count}.`),
  nothingHint: "Build a formula under “Formula” and insert it into a cell.",
  formulas: "CQ formulas",
  states: {
    working: "works",
    error: "gives an error",
    stuck: "not calculated",
    mangled: "mangled",
  },
  shows: (value) => `Shows: ${value === "" ? "(blank)" : value}`,
  repair: (count) => (count === 1 ? "Repair 1 formula" : `Repair ${count} formulas`),
  repaired: (done, refused) =>
    `${done === 1 ? "1 formula was" : `${done} formulas were`} entered again. ${
      refused.length === 0
        ? ""
        : `Not changed, because their worksheets are protected: ${refused.join(", ")}. Unprotect them and repair again.`
    }`,
};
