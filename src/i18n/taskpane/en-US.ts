import type { zhCN } from "./zh-CN";

/** The words of the pane. */
export const enUS: typeof zhCN = {
  name: "PlanTarget",
  tabs: {
    find: "Find",
    ownTable: "Actual figures",
    formula: "Formula",
    check: "Check",
    data: "Data",
    settings: "Settings",
  },
  calculator: "Calculate",
  back: "Back to the list",

  find: {
    search: "Search indicators",
    placeholder: "Name, pinyin, figure or “box 2”",
    clearSearch: "Clear the search",
    scopes: { all: "All", pinned: "Pinned", recent: "Recent" },
    scope: "Show",
    filter: "Filter",
    filterActive: (count) => `Filter (${count})`,
    plan: "Plan",
    topic: "Topic",
    kind: "Kind",
    chapter: "Chapter",
    anyPlan: "All plans",
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
    near: "Did you mean",
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
    multiple: ({ multiple, baseYear }) =>
      baseYear === null
        ? `${multiple} times (base not stated)`
        : `${multiple} times the ${baseYear} figure`,
    computed: (figure, wording) => `${figure} (${wording})`,
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
    download: "Download table",
    fileOptionsHint: "Monitoring sheet, evaluation, path chart; columns and preview",
    tableOptions: "Where to insert the table",
    options: "More…",
    optionsHint: "Monitoring sheet, evaluation, path chart; columns and preview",
    value: "Value",
    formula: "Formula",
    citation: "Citation",
    insertOne: {
      value: "Insert the target at the active cell",
      formula: "Insert a formula at the active cell",
      citation: "Insert the citation at the active cell",
    },
    insertSeveral: {
      value: "Insert the targets from the active cell on",
      formula: "Insert the formulas from the active cell on",
      citation: "Insert the citations from the active cell on",
    },
    placements: {
      activeCell: "From the active cell",
      nextFree: "Next free place",
      newSheet: "New worksheet",
    },
  },

  insertion: {
    looking: "Checking the place…",
    writing: (percent) => `Writing… (${percent}%)`,
    cancel: "Cancel",
    saved: (file) => `Downloaded "${file}".`,
    done: (thing, address) => `${thing} inserted at ${address}.`,
    things: {
      table: "Table",
      monitoring: "Monitoring sheet",
      summary: "Summary",
      chart: "Path chart",
      value: "Target",
      formula: "Formula",
      citation: "Citation",
      comment: "Comment",
      sourceLine: "Source line",
      list: "List of citations",
      gaps: "Gap columns",
      comparison: "Plan comparison",
    },
    incomplete: (count) => `${count === 1 ? "1 row" : `${count} rows`} without all results:`,
    evaluationDone: (sheet) => `The evaluation sheets were made; the first is “${sheet}”.`,
    goTo: "Go to",
    undo: "Undo insertion",
    undoing: "Checking and undoing…",
    undone: (sheetsDeleted) =>
      sheetsDeleted
        ? "The insertion was undone and its sheets deleted. Nothing else was changed. Excel for desktop can no longer undo earlier steps."
        : "The insertion was undone. Nothing else was changed.",
    stayed: (places) =>
      ` Somebody typed meanwhile into ${places.join(", ")}: that is as it was typed, and its worksheet was not deleted.`,
    unavailable: (reason) => `Nothing was written. ${reason}`,
    dismiss: "Dismiss",
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
    explanation:
      "The pane cannot go on. Your workbook and its formulas are not affected. Open it again; if this comes back, copy the details for your support.",
    retry: "Open the pane again",
    reset: "Open it with the original settings",
  },
};
