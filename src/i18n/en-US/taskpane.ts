import type { zhCN } from "../zh-CN/taskpane";

/** The words of the task pane. */
export const enUS: typeof zhCN = {
  name: "PlanTarget",
  tabs: { find: "Find", formula: "Formula", check: "Check", settings: "Settings" },
  back: "Back to the list",

  find: {
    search: "Search indicators",
    placeholder: "Name, pinyin, initials or “box 2”",
    clearSearch: "Clear the search",
    scopes: { all: "All", pinned: "Pinned", recent: "Recent" },
    scope: "Show",
    filter: "Filter",
    filterActive: (count) => `Filter (${count})`,
    topic: "Topic",
    kind: "Kind",
    chapter: "Chapter",
    anyTopic: "All topics",
    anyKind: "All kinds",
    anyChapter: "All chapters",
    results: "Indicators",
    count: (count) => (count === 1 ? "1 indicator" : `${count} indicators`),
    found: (count) => (count === 1 ? "1 match" : `${count} matches`),
    selectAll: "Select all",
    select: (name) => `Select ${name}`,
    open: (name) => `Show ${name}`,
    headline: "Headline",
    matchedAlias: "matches another name",
    matchedCode: (code) => `code ${code}`,
    nothingFound: (query) => `Nothing found for “${query}”`,
    nothingFoundHint:
      "Check the spelling, or type only part of the name. Pinyin (gaoxin), initials (gxjsqy) and box numbers (box 2) work too.",
    nothingLeft: "No indicator meets the filter",
    nothingPinned: "Nothing is pinned yet",
    nothingPinnedHint: "Open an indicator and choose “Pin”: it will be listed here.",
    nothingRecent: "Nothing was used yet",
    nothingRecentHint: "Indicators that you insert will be listed here.",
    showAll: "Show all indicators",
  },

  figures: {
    year: (year) => `${year}`,
    dated: (year, figure) => `${year}: ${figure}`,
    range: (lower, upper) => `${lower}–${upper}`,
    multiple: (multiple, baseYear) =>
      baseYear === null
        ? `${multiple} times (base not stated)`
        : `${multiple} times the ${baseYear} figure`,
    withUnit: (figure, unit) =>
      unit === "%" || unit === "" ? `${figure}${unit}` : `${figure} ${unit}`,
    compared: (comparator, figure) => `${comparator} ${figure}`,
    development: (from, to) => `${from} → ${to}`,
    none: "No figure is given",
  },

  selection: {
    label: "Selected indicators",
    count: (count) => `${count} selected`,
    clear: "Clear",
    table: "Insert table",
    tableOptions: "Where to insert the table",
    value: "Value",
    formula: "Formula",
    citation: "Citation",
    insertValue: "Insert the target at the active cell",
    insertFormula: "Insert a formula at the active cell",
    insertCitation: "Insert the citation at the active cell",
    oneOnly: "Values, formulas and citations are inserted one indicator at a time.",
    placements: {
      activeCell: "From the active cell",
      nextFree: "Next free place",
      newSheet: "New worksheet",
    },
  },

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

  insertion: {
    looking: "Checking the place…",
    writing: (percent) => `Writing… (${percent}%)`,
    cancel: "Cancel",
    tableDone: (address) => `The table was inserted at ${address}.`,
    valueDone: (address) => `The target was inserted at ${address}.`,
    formulaDone: (address) => `The formula was inserted at ${address}.`,
    citationDone: (address) => `The citation was inserted at ${address}.`,
    unavailable: (reason) => `Nothing was written. ${reason}`,
    instead: "Insert instead",
    dismiss: "Dismiss",
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

  problem: {
    copy: "Copy details",
    copied: "Copied",
    notCopied: "Could not copy. Please select the text and copy it.",
    copiedText: (text) => `Copied: ${text}`,
    notCopiedText: (text) => `Could not copy. Please select this text and copy it: ${text}`,
    unexpected: (reason) =>
      `An unexpected error stopped this. Please check the place before you try again; if it happens again, copy the details for your support. Reason: ${reason}`,
  },

  crash: {
    title: "The pane ran into a problem",
    explanation: "The pane cannot go on. Your workbook and its formulas are not affected.",
    retry: "Open the pane again",
    reset: "Open it with the original settings",
  },
};
