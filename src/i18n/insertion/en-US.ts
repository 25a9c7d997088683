import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  separator: "; ",
  obstacles: {
    occupied: (address, cells) =>
      `${cells} ${cells === 1 ? "cell" : "cells"} in ${address} already in use`,
    formatted: (address) => `${address} is blank but formatted`,
    commented: (address) => `${address} has a comment already`,
    spilled: (address) => `a formula elsewhere spills its results into ${address}`,
    validated: (address) => `${address} has data validation`,
    merged: (address) => `it touches the merged cells ${address}`,
    table: (name, address) => `it overlaps the table "${name}" (${address})`,
    besideTable: (name, address) =>
      `it adjoins the table "${name}" (${address}), which would absorb it`,
    autoFilter: (address) => `it lies in or next to the filtered range ${address}`,
    hidden: (address) => `${address} has hidden rows or columns`,
    protectedSheet: (sheet) => `the sheet "${sheet}" is protected`,
    protectedWorkbook: "the workbook's structure is protected, so no sheet can be added",
  },
  problems: {
    obstructed: (sheet, address, reasons) =>
      sheet === ""
        ? `Nothing was written: ${reasons}.`
        : `Nothing was written. The target is "${sheet}" ${address}: ${reasons}. Choose the next free place or a new sheet instead.`,
    cellObstructed: (sheet, address, reasons) =>
      `Nothing was written. "${sheet}" ${address}: ${reasons}. Select an empty cell instead.`,
    nothingToInsert: "There is nothing to insert. Select some indicators first.",
    nothingRecognised:
      "Nothing was written. The selection has no indicator names with actual figures right of them. Select both columns.",
    severalColumns: (columns) =>
      `Nothing was written. Several columns right of the indicator names hold numbers (${columns.join(", ")}), so it is not clear which has the actual figures. Select only the column of names and the one of actual figures.`,
    noIndicators: "Nothing was written. This table names no indicator whose source could be given.",
    noPath:
      "Nothing was written. The plan gives this indicator no baseline and target that a path could join.",
    noFormulas:
      "Nothing was written. No CQ formula in this workbook uses a figure of the plan, so there is nothing to list.",
    noYear: "Nothing was written. Say first of which year the actual figures are.",
    noTable: "Nothing was written. Select a cell of a table first.",
    noTableToRead: "Nothing was read. Select a cell of the table of indicators first.",
    noRoom: (rows, columns) =>
      `Nothing was written. ${rows} rows × ${columns} columns do not fit here. Choose another place or a new sheet.`,
    oldHost: (requirement) =>
      `Nothing was changed. This version of Excel is too old for this (it needs ${requirement}). Update Excel, or use Excel on the web.`,
    noWorkbook:
      "Nothing was changed. This page has no workbook open; its results are downloaded as files.",
    cellEdit:
      "Nothing was changed. A cell is being edited. Press Enter to finish or Esc to cancel, then try again.",
    noSelection:
      "Nothing was changed. What is selected is not a range of cells in this workbook: a chart, a shape or several areas are selected, or another workbook is active. Select one cell or one range here and try again.",
    rewritten: (places) =>
      `Nothing was kept. Excel rewrote formulas of the table by itself (${places}), so all of it was taken back. Turn off "Fill formulas in tables to create calculated columns" in Excel's AutoCorrect options, or insert on a new worksheet, and tell technical support.`,
    redrawn: (places) =>
      `Nothing was kept. Excel drew a chart or set the printing otherwise than asked (${places}), so all of it was taken back. Try again; if it happens again, tell technical support.`,
    topicLikePlan: (topic, plan) =>
      `The plan was not loaded. The topic "${topic}" is called like the plan ${plan}: PLANLIST could not tell them apart, and results of formulas could change. Rename the topic or the plan's id, then load again.`,
    cancelled: "Cancelled. Nothing that was written has been kept.",
    plansNotTakenUp:
      "The change of plans is in the workbook, but cells were not calculated again and may still show figures of the plans before. Open the workbook again, or press Ctrl+Alt+F9 to calculate everything.",
    undone: (reason) =>
      `Writing failed and the workbook is as it was before. Try again; if it fails again, copy the details for your support. Excel's reason: ${reason}`,
    leftBehind: (reason, places) =>
      `Writing failed and could not be undone completely: ${places} may hold part of it. Please check and delete it. Excel's reason: ${reason}`,
    partlyDone: (reason, places) =>
      `Not everything was done. These cells may have changed: ${places}. Please check them and try again. Excel's reason: ${reason}`,
    place: (sheet, address) => `"${sheet}" ${address}`,
    noIndicator: (reason: string) =>
      `${reason && `${reason} `}Select a cell that holds the name of an indicator or a CQ formula, then insert the citation. The workbook was not changed.`,
    hostFailure: (reason) =>
      `Nothing was changed: Excel could not do it. Try again; if it fails again, copy the details for your support. Excel's reason: ${reason}`,
  },
};
