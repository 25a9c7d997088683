import type { insert as zhCN } from "./zh-CN";

/** The words of the insertion page. */
export const insert: typeof zhCN = {
  title: "Insert",
  what: "What",
  products: {
    table: "Indicator table",
    value: "Values",
    formula: "Formulas",
    citation: "Citations",
    gaps: "Gap columns",
    monitoring: "Monitoring sheet",
    summary: "Summary",
    chart: "Path chart",
    midterm: "Mid-term evaluation",
    final: "Final evaluation",
  },
  about: {
    table:
      "Baselines, targets and more of the selected indicators. Gap and growth are Excel formulas.",
    value: "The targets of the selected indicators, one to a row, without formats.",
    formula:
      "CQ formulas of the selected indicators, one to a row, without formats; the add-in calculates them.",
    citation: "Says where in the plan the figures come from.",
    gaps: "Adds baseline, target, gap, progress and status beside the indicator names and actual figures that you have selected.",
    monitoring:
      "A row for each indicator with the path and the actual figure of every year, and their evaluation. Actual figures are filled in by hand or taken from the linked table.",
    summary:
      "A row for each indicator: baseline, target, the latest actual figure and its status, on one page.",
    chart:
      "The path of one indicator as a table and a line chart that follows the actual figures you fill in.",
    midterm:
      "New worksheets: cover, summary, overview, charts, detail, what is behind, and sources, evaluated in the plan's third year.",
    final:
      "New worksheets: cover, summary, overview, charts, detail, what is behind, and sources, evaluated in the target year.",
  },
  unsuitable: {
    nothingSelected:
      "No indicator is selected. Go back to the list and tick what you want to insert.",
    oneIndicatorOnly: "A path chart shows one indicator. Go back to the list and tick only one.",
    noPath: "The plan gives no baseline or no target for this indicator, so there is no path.",
    severalPlans:
      "The selected indicators are of several plans with different years. Go back to the list and tick those of one plan.",
    noFigure:
      "The plan sets no figure for the selected indicators. Insert an indicator table or citations instead.",
  },
  runningTotals: (count) =>
    `Targets that are totals over the period (${count}): the actual figures are running totals`,
  splitByBody: "A sheet for each body responsible",
  nobodys: (count, sheet) =>
    count === 1
      ? `For 1 indicator the plan names no body responsible; it is in "${sheet}".`
      : `For ${count} indicators the plan names no body responsible; they are in "${sheet}".`,
  withNames: "With names and units",
  newSheets: (count) =>
    count === 1
      ? "1 new worksheet will be made. Those you have stay as they are."
      : `${count} new worksheets will be made. Those you have stay as they are.`,
  sheet: "Sheet in the preview",
  indicators: (count, names) =>
    `${count === 1 ? "1 indicator" : `${count} indicators`}: ${names.join("; ")}${count > names.length ? " …" : ""}`,
  columns: "Columns",
  columnCount: (count) => (count === 1 ? "1 column" : `${count} columns`),
  where: "Where",
  newSheet: (name) => `The new worksheet “${name}” will be made.`,
  noNewSheet: (reasons) => `No new worksheet can be made: ${reasons.join("; ")}.`,
  free: (where) => `Goes to ${where}, which is free.`,
  obstructed: (where, reasons) => `Cannot be written to ${where}: ${reasons.join("; ")}.`,
  preview: "Preview",
  moreRows: (count) => (count === 1 ? "… 1 more row" : `… ${count} more rows`),
  chart: (title) => `Chart: ${title}`,
  formulaSign: "ƒ is calculated by an Excel formula.",
  insert: "Insert",
  download: "Download",

  form: "As",
  forms: {
    cells: "Text in cells",
    comment: "Comment on the active cell",
    sourceLine: "Source line under a table",
    list: "List of the cells that use figures",
  },
  aboutForms: {
    cells: "The citations of the selected indicators, one to a row.",
    comment:
      "The citations of the selected indicators in a comment; the cell itself stays as it is.",
    sourceLine:
      "Under the table of the active cell, after a blank row: where the plan states the indicators of that table.",
    list: "A new sheet that lists which cells of the workbook use which figure of the plan in CQ formulas.",
  },
  commentAt: (cell) => `The comment goes to ${cell}.`,

  gaps: {
    selectHint:
      "Select in Excel the columns with indicator names and actual figures; a header row may be included.",
    found: (selection, names, actuals, count, complete) =>
      `Selected ${selection}: names in column ${names}, actual figures in ${actuals.length > 1 ? "columns" : "column"} ${actuals.join(", ")}, ${count} ${count === 1 ? "indicator" : "indicators"} recognised${
        complete === count
          ? ""
          : `, ${complete} of them with an actual figure${actuals.length > 1 ? " of each year" : ""}`
      }.`,
    actualColumn: "Actual figures in",
    actualColumns: "Actual figures in (one or more years)",
    column: (letters, heading) =>
      heading === undefined ? `Column ${letters}` : `Column ${letters} (${heading})`,
    choose: "Choose",
    severalColumns:
      "Several columns right of the names hold numbers. Say which of them has the actual figures.",
    severalYears:
      "Several columns right of the names hold numbers. Say which of them have the actual figures; of several each must be headed by a year of its own.",
    year: "Year of the actual figures",
    noYear: "Choose the year of the actual figures: the status depends on it.",
    years: (year) => String(year),
    side: "Where",
    sides: {
      besideSelection: "Right beside the selection (columns of its table, if it is one)",
      newSheet: "A new sheet, together with the names",
    },
    unmatched: (count) =>
      `${count} ${count === 1 ? "row is" : "rows are"} not recognised and will stay blank:`,
    leftBlank: (count) =>
      `${count} ${count === 1 ? "row is" : "rows are"} recognised but will stay blank, because the actual figure cannot be compared:`,
    withoutActual: (count) =>
      `${count} ${count === 1 ? "row has" : "rows have"} no usable actual figure and will get baseline and target only:`,
    ofYear: (year, reason) => `${year}: ${reason}`,
    noActual: (name) => `“${name}” has no actual figure.`,
    row: (row, reason) => `Row ${row}: ${reason}`,
    more: (count) => `… ${count} more ${count === 1 ? "row" : "rows"}`,
  },
};
