import type { zhCN } from "../zh-CN/taskpane-pages";
import { check } from "./taskpane-check";
import { selfTest, settings } from "./taskpane-settings";

/** The words of those parts of the pane that are loaded when they are opened. */
export const enUS: typeof zhCN = {
  card: {
    code: (code) => `Code ${code}`,
    insert: "Insert",
    copy: "Copy",
    copyValue: "Copy the target",
    copyFormula: "Copy the formula",
    copyCitation: "Copy the citation",
    select: "Select for insertion",
    unselect: "Remove from the selection",
    pin: "Pin",
    unpin: "Unpin",
    published: (year) => `${year}`,
    baseline: (year) => `${year} baseline`,
    target: (year) => `${year} target`,
    gap: "Gap to target",
    percentagePoints: "percentage points",
    growth: "Required growth",
    chart: (figures) => `Chart of the path to the target: ${figures.join(", ")}`,
    path: "Path to the target",
    pathNote: (unit) =>
      `${unit === "" ? "" : `Unit: ${unit}. `}Computed from baseline to target; the plan prints no figures for single years.`,
    year: "Year",
    linear: "Linear",
    compound: "Compound",
    noFigure: "—",
    wording: "Target and names",
    requirement: "Required",
    printed: "As printed",
    hedged: (words, hedge) => `${words} (${hedge})`,
    readAs: (read, printed) => `${read} (printed as “${printed}” in the copy used)`,
    direction: "Direction",
    englishName: "English name",
    chineseName: "Chinese name",
    aliases: "Other names",
    separator: ", ",
    mentions: (count) => (count === 1 ? "In the plan (1 place)" : `In the plan (${count} places)`),
    quoted: (printed) => `“${printed}”`,
    errata: "Errata",
    certainty: { certain: "certain", likely: "likely" },
    erratum: (printed, read, certainty) =>
      `The copy used prints “${printed}”, which reads “${read}” (${certainty}). `,
    fullStop: ".",
  },

  formula: {
    function: "Function",
    names: {
      PLANTARGET: "Target",
      PLANVALUE: "Published figure",
      PLANGAP: "Gap",
      PLANPROGRESS: "Progress",
      PLANPATH: "Value on the path",
      PLANGROWTH: "Required growth",
      PLANSTATUS: "Status",
      PLANINFO: "Details",
      PLANSOURCE: "Citation",
      PLANLIST: "List of indicators",
      PLANFIND: "Search",
    },
    named: (id, name) => `${name} ${id}`,
    parameters: {
      indicator: "Indicator",
      year: "Year",
      actual: "Actual figure",
      method: "Path",
      tolerance: "Tolerance",
      field: "Field",
      topic: "Topic or kind",
      fields: "Columns",
      query: "Search for",
      count: "At most",
    },
    omitted: "(left out)",
    pick: (label) => `${label}: take the cells selected in Excel`,
    pickHint: "Select the cells in Excel first, then press the button at the right.",
    notPicked: "The selected cells could not be read.",
    chooseIndicator: "Name, pinyin or initials",
    suggestions: "Matching indicators",
    text: "Formula",
    result: "Result",
    resultOf: (shown, total) => `Result (first ${shown} of ${total} rows)`,
    resultUnknown: "Excel calculates it in the cell.",
    missing: (labels) => `Still to fill in: ${labels.join(", ")}.`,
    copy: "Copy the formula",
    insert: "Insert at the active cell",
    blank: "(blank)",
  },

  check,

  insert: {
    title: "Insert",
    what: "What",
    products: {
      table: "Indicator table",
      monitoring: "Monitoring sheet",
      chart: "Path chart",
      midterm: "Mid-term evaluation",
      final: "Final evaluation",
    },
    about: {
      table:
        "Baselines, targets and more of the selected indicators. Gap and growth are Excel formulas.",
      monitoring:
        "A row for each indicator with the path of every year, cells for the actual figures, and their evaluation.",
      chart:
        "The path of one indicator as a table and a line chart that follows the actual figures you fill in.",
      midterm:
        "New worksheets: cover, overview, charts, detail, chart data, sources and errata, evaluated in the plan's third year.",
      final:
        "New worksheets: cover, overview, charts, detail, chart data, sources and errata, evaluated in the target year.",
    },
    unsuitable: {
      nothingSelected:
        "No indicator is selected. Go back to the list and tick what you want to insert.",
      oneIndicatorOnly: "A path chart shows one indicator. Go back to the list and tick only one.",
      noPath: "The plan gives no baseline or no target for this indicator, so there is no path.",
    },
    newSheets: (count) =>
      `${count === 1 ? "1 new worksheet" : `${count} new worksheets`}; those you have stay as they are:`,
    indicators: (count, names) =>
      `${count === 1 ? "1 indicator" : `${count} indicators`}: ${names.join("; ")}${count > names.length ? " …" : ""}`,
    columns: "Columns",
    columnCount: (count) => (count === 1 ? "1 column" : `${count} columns`),
    where: "Where",
    newSheet: (name) => `a new worksheet “${name}”`,
    free: (where) => `Goes to ${where}, which is free.`,
    obstructed: (where, reasons) => `Cannot be written to ${where}: ${reasons.join("; ")}.`,
    preview: "Preview",
    moreRows: (count) => (count === 1 ? "… 1 more row" : `… ${count} more rows`),
    formulaSign: "ƒ is calculated by an Excel formula.",
    insert: "Insert",
  },

  settings,

  selfTest,
};
