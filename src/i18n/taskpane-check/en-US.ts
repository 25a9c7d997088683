import type { check as zhCN } from "./zh-CN";

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
  names: (names) =>
    `The formulas of the names ${names.join(", ")} use CQ functions: freezing and repairing change cells, not names, and cells that use these names show an error where the add-in is missing. Put the formula into a cell and let the name refer to it. `,
  freeze: "Freeze to values",
  thaw: "Thaw formulas",
  frozen: (done, skipped) =>
    `${done === 1 ? "1 formula was" : `${done} formulas were`} frozen. ${
      skipped.length === 0
        ? ""
        : `Still formulas, because they show an error or nothing, are not calculated, were being changed or their worksheet is protected: ${skipped.join(", ")}. `
    }`,
  undoCleared:
    "The first freezing made a hidden worksheet; what was done before it can no longer be undone in desktop Excel.",
  thawed: (done, kept, deleted) =>
    `${done === 1 ? "1 formula was" : `${done} formulas were`} brought back. ${
      kept.length === 0
        ? ""
        : `Not changed, because they were edited since, are formatted as text or their worksheet is protected: ${kept.join(", ")}. `
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
  doubtful: "argument in doubt",
  hints: {
    stuck: "Excel does not know the function or waits for it. “Repair” enters it again.",
    mangled: "The file was saved in an Excel without the add-in. “Repair” brings the formula back.",
  },
  indicator: "Indicator",
  shown: "Shows",
  blank: "(blank)",
  reason: (reason) => `Reason: ${reason}`,
  passedOn: (reference, error) => `The cell ${reference} that it refers to shows ${error}.`,
  excelErrors: {
    "#SPILL!":
      "The result takes several cells, and some of them are in use or merged. Make room for it.",
    "#REF!": "A cell that the formula refers to has been deleted. Enter the formula again.",
  },
  goTo: (place) => `Go to ${place}`,
  repair: (count) => (count === 1 ? "Repair 1 formula" : `Repair ${count} formulas`),
  repaired: (done, refused) =>
    `${done === 1 ? "1 formula was" : `${done} formulas were`} entered again. ${
      refused.length === 0
        ? ""
        : `Not changed, because their worksheets are protected or somebody was changing them: ${refused.join(", ")}. Unprotect them and repair again.`
    }`,

  figures: {
    heading: "Actual figures",
    found: (count, doubted) =>
      count + doubted === 0
        ? "There are no actual figures to check. Those of monitoring sheets, evaluations, the table of actual figures, gap columns and CQ formulas are checked."
        : `${count === 1 ? "1 actual figure" : `${count} actual figures`} checked, ${doubted === 0 ? "none in doubt" : `${doubted} in doubt`}.`,
    usedBy: (formulas) =>
      ` Used by ${formulas.slice(0, 5).join(", ")}${formulas.length > 5 ? ` and ${formulas.length - 5} more formulas` : ""}.`,
    calculated: (written) => `The actual figure is calculated (${written}): not checked.`,
    more: (count) => `… and ${count} more; the copied results have them all.`,
    copy: "Copy the results for actual figures",
  },
  update: {
    heading: "Updates of the data",
    nothing:
      "This workbook has no table to compare. Excel tables with the columns “Indicator” and baseline or target can be compared.",
    same: (tables) =>
      `${tables === 1 ? "1 table" : `${tables} tables`} compared: the plan's figures are those of the data at hand.`,
    different: (tables, figures) =>
      `${tables === 1 ? "1 table" : `${tables} tables`} compared: ${figures === 1 ? "1 figure differs" : `${figures} figures differ`} from the data at hand. Nothing was changed. Figures that are as they were written can be brought up to the data; those typed over stay.`,
    table: (sheet, table) => `${sheet} (table ${table})`,
    versions: {
      same: (version) => `Data version ${version}, the same as at hand.`,
      other: (madeWith, atHand) => `Made with data version ${madeWith}; at hand is ${atHand}.`,
      unknown: (atHand) => `The table does not say its data version; at hand is ${atHand}.`,
      newer: "The table was made with newer data: update the add-in before you compare.",
    },
    changes: {
      patch: "Data have been corrected since.",
      minor: "Indicators or figures have been added since.",
      major: "Ids, columns or meanings have changed since.",
    },
    ofPlan: (plan, version) => `${plan}: ${version}`,
    figure: (header, shown, current) => `${header}: ${shown} in the table, ${current} in the data`,
    noFigure: "none",
    kept: {
      typed: "Changed since it was written: an update leaves it as it is.",
      unknown:
        "This workbook does not keep what the table was written with, so nobody can tell whether the figure was typed over. For new figures insert the table again.",
      newer: "The table was made with newer data: it is not updated.",
      noFigure: "The data no longer give a figure: not updated. Insert the table again.",
      unit: "The unit has changed: not updated. Insert the table again.",
      format:
        "The cell's number format has words of its own, which are not those of the data: not updated. See for yourself.",
    },
    update: (count) => `Update to the data at hand (${count === 1 ? "1 cell" : `${count} cells`})`,
    updateTable: (table, count) =>
      `Update table ${table} to the data at hand (${count === 1 ? "1 cell" : `${count} cells`})`,
    updated: (done, left) =>
      `${done === 1 ? "1 cell" : `${done} cells`} updated; all else in the table is as it was.${leftText(left)}`,
    undo: "Undo the update",
    takenBack: (done, left) =>
      `Update undone: ${done === 1 ? "1 cell is" : `${done} cells are`} as before.${leftText(left)}`,
    more: (count) => `… ${count} more; the copied results have all of them.`,
    copy: "Copy the results",
  },
};

function leftText(left: readonly string[]): string {
  return left.length === 0
    ? ""
    : ` Left as they are, because somebody has changed them meanwhile or the sheet is protected: ${left.join(", ")}.`;
}
