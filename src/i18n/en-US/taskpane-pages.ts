import type { zhCN } from "../zh-CN/taskpane-pages";

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

  check: {
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
  },

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

  settings: {
    language: "Language",
    asExcel: "As in Excel",
    insertion: "Insertions",
    placement: "Place of tables",
    rules: "Table style",
    rulesNames: { threeLine: "Three rules", grid: "Full grid" },
    mark: "Where there is no figure",
    blank: "Leave blank",
    method: "Path to the target",
    selfTest: "Self-test",
    selfTestHint: "Checks what this Excel supports. Your workbook is not changed.",
    startSelfTest: "Start the self-test",
    about: "About",
    data: (plan, count, version) => `${plan}: ${count} indicators, data version ${version}`,
    version: (version) => `PlanTarget ${version}`,
    privacy: "The data come with the add-in. Nothing of your workbook leaves this computer.",
    help: "Function reference",
    licences: "Open-source licences",
    separator: " · ",
  },

  selfTest: {
    host: (platform, version) => `Excel platform ${platform}, version ${version}`,
    passed: "Supported",
    missing: "Not supported",
    copy: "Copy the results",
    tests: {
      sharedRuntime: {
        what: "Pane, functions and ribbon buttons work together",
        otherwise: "This Excel has no shared runtime. Please update Excel.",
      },
      functions: {
        what: "CQ functions in cells",
        otherwise: "This Excel cannot calculate CQ functions; inserted tables are not affected.",
      },
      insertion: {
        what: "Inserting tables",
        otherwise:
          "This Excel cannot check for merged cells before writing, so tables cannot be inserted; functions are not affected.",
      },
      undo: {
        what: "Undoing an insertion in one step",
        otherwise: "Undoing an inserted table may take several steps.",
      },
      storage: {
        what: "Remembering settings and the last state",
        otherwise: "The browser refuses to store anything: settings are lost when the pane closes.",
      },
      clipboard: {
        what: "Copying with one click",
        otherwise:
          "The clipboard cannot be written directly; you may have to select texts by hand.",
      },
    },
  },
};
