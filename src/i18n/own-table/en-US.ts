import type { zhCN } from "./zh-CN";

/** The words of the part "Actual figures" on the page without Excel: paste a table of one's own, get the gaps. */
export const enUS: typeof zhCN = {
  title: "Your own table",
  about:
    "A table with indicator names and actual figures gets baseline, target, gap, progress and status beside it. It is handled in this page and sent nowhere.",
  paste: "Paste a table",
  placeholder: "Copy cells in Excel, WPS, Word or a web page, then paste them here (Ctrl+V)",
  asShown:
    "Figures are taken as they were shown when copied: two decimals shown are two decimals taken.",
  noCells:
    "No cells were found. Copy at least two columns: the names of indicators and, right of them, the actual figures.",
  nothingRecognised:
    "No indicator names with actual figures right of them were recognised. Names must be those of the plan, as “Find” lists them; or the column of names was not copied.",
  found: (names, actuals, count, complete) =>
    `Names in column ${names}, actual figures in ${actuals.length > 1 ? "columns" : "column"} ${actuals.join(", ")}, ${count} ${count === 1 ? "indicator" : "indicators"} recognised${
      complete === count
        ? ""
        : `, ${complete} of them with an actual figure${actuals.length > 1 ? " of each year" : ""} that can be used`
    }.`,
  shares: (count, shown, value) =>
    `${count} ${count === 1 ? "figure has" : "figures have"} a percent sign, such as ${shown}: take the number before it (${value})`,
  sheet: "Gaps",
  result: "Result",
  refused: "Figures that cannot be used are not computed with; their rows stay blank.",
  copyResult: "Copy result",
  copyHint: "Copies the new columns, with as many rows as your table, to be pasted right of it.",
  again: "Another table",
  files: "Choose files…",
  fileKinds:
    "Or choose .xlsx or .csv files: a statistical table with actual figures, or monitoring sheets that departments sent back (several at once become one).",
  reading: "Reading…",
  file: (name) => `File: ${name}`,
  sheetOf: "Sheet",
  make: "Make",
  makes: {
    gaps: "Gaps: columns beside your table",
    monitoring: "Monitoring sheet with the actual figures filled in",
  },
  counted: (taken, conflicts, doubtful) =>
    `${taken} actual ${taken === 1 ? "figure" : "figures"} read${
      conflicts > 0 ? `; ${conflicts} on which the files differ` : ""
    }${doubtful > 0 ? `; ${doubtful} not used` : ""}.`,
  merged: (files) =>
    `Monitoring sheets of ${files} ${files === 1 ? "file" : "files"} were read; only the actual figures filled in are taken.`,
  noMonitoring: (files) => `No monitoring sheet, not read: ${files.join(", ")}.`,
  changed: (count) =>
    `${count === 1 ? "1 baseline or target in the sheets is" : `${count} baselines or targets in the sheets are`} not the plan's. Only actual figures are read, these changes are not taken; please check:`,
  changedFigure: (place, name, heading, shown, current) =>
    `${place} ${name}, ${heading}: ${shown === "" ? "blank" : shown} in the sheet, ${current} in the plan`,
  conflicts: "The files differ. Choose one figure each; what is not chosen stays blank.",
  conflict: (name, year) => `${name} (${year})`,
  neither: "Leave blank",
  option: (shown, file, place) => `${shown} (${file}, ${place})`,
  doubtful: (count) => `${count} not used and left blank:`,
  doubt: (place, name, reason) => `${place} ${name}: ${reason}`,
  place: (file, cell) => `${file} ${cell}`,
  taken: "Actual figures used",
  headings: { name: "Indicator", year: "Year", value: "Actual figure", place: "From" },
  copyList: "Copy list",
  confirm: (count, example) =>
    `${count} ${count === 1 ? "figure has" : "figures have"} to be converted, for example: ${example} Convert.`,
};
