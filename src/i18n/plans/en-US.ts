import type { zhCN } from "./zh-CN";

/** “A” or “A” and “B”, for titles. */
const quoted = (titles: readonly string[]): string =>
  titles.map((title) => `“${title}”`).join(", ");

/** The words of the tab “Data”: the plans at hand, and loading one. */
export const enUS: typeof zhCN = {
  sectionChoice: "Kind of data",
  sections: { plans: "Plans", comparison: "Compare", actuals: "Actual figures" },
  back: "Back to the plans",

  atHand: {
    title: (count) => `Plans at hand (${count})`,
    hint: "Functions, search and insertions work with these plans.",
    builtIn: "Built in",
    carried: "Carried by the workbook",
    isDefault: "Default plan",
    period: "Period",
    years: (period) => period.replace("-", "–"),
    path: "Years",
    fromTo: (baseYear, targetYear) => `${baseYear} baseline → ${targetYear} target`,
    indicators: "Indicators",
    count: (count) => `${count}`,
    id: "Id",
    version: "Data version",
    unreadable: "Plans that cannot be used",
    unreadableHint: "The workbook also holds these plans. You can remove them and load them again.",
    unreadableItem: (id, reason) => `${id}: ${reason}`,
    reasons: {
      damaged: "its data are damaged",
      otherFormat: "written by another version of the add-in",
      topicLikePlan: "a topic is called like a plan, so the two cannot be told apart",
    },
    missing: (id) => `${id} (cannot be used)`,
    remove: "Remove",
    removeNamed: (title) => `Remove ${title}`,
  },

  defaultPlan: {
    label: "Default plan",
    hint: "An indicator’s name alone means the default plan; indicators of other plans are written “plan title/indicator” or “plan id/indicator”.",
    none: "No default plan",
    noneHint:
      "Names are looked up in all plans. Where several plans share one, write “plan title/indicator” or “plan id/indicator”: the name alone is #N/A.",
    change: (title, count) =>
      `${title === null ? "Without a default plan" : `With “${title}”`} ${
        count === 0
          ? "no formula was found that gives another result"
          : count === 1
            ? "1 formula gives another result"
            : `${count} formulas give other results`
      }.`,
    unclear: (count) =>
      ` ${count === 1 ? "1 more formula takes its indicator" : `${count} more formulas take their indicators`} from other cells and was not counted.`,
    result: (before, after) => `now ${before || "(blank)"}, then ${after || "(blank)"}`,
    recalculated: "calculated again",
    more: (count) => `… and ${count} more.`,
    confirm: "Change the default plan",
    keep: "Keep it",
  },

  removal: {
    title: "Remove a plan",
    question: (title) => `Remove “${title}” from this workbook?`,
    counting: "Looking for formulas that use this plan…",
    unused: "No formula of the workbook names one of its indicators.",
    lost: (count) =>
      `${count === 1 ? "1 formula uses" : `${count} formulas use`} its indicators and will show #N/A. `,
    moved: (count) =>
      `${count === 1 ? "1 formula gives" : `${count} formulas give`} only a name and will mean another plan’s indicator of that name. `,
    unclear: (count) =>
      `Not counted: ${count === 1 ? "1 formula that takes its indicator from a cell" : `${count} formulas that take their indicators from cells`}.`,
    notCounted: (reason) => `The formulas that use this plan could not be counted. ${reason}`,
    keepsFile: "The files it came from are not touched: you can load it again.",
    confirm: "Remove",
    cancel: "Cancel",
  },

  load: {
    title: "Load a plan",
    hint: "Your own plan, the next one, or a higher-level plan to compare with. It is checked first, and written into the workbook only if all is right.",
    files: "Choose files…",
    folder: "Choose a folder…",
    drop: "or drop files or a folder here",
    dropped: "Let go to start the check",
    kinds:
      "A data package (a zip, or CSV files with datapackage.json), or a plan's table of main indicators as it is printed (xlsx, CSV).",
    table: "Read the selected table or range",
    template: "Insert a template",
    templateHint:
      "A new worksheet with drop-down lists and an example row. Fill it in, select any of its cells, and choose “Read the selected table or range”.",
    noFiles: "There is no file in it. Please choose another.",
  },

  form: {
    title: "About the plan",
    hint: (source) =>
      `“${source}” does not say which plan it belongs to. Please add the following as the plan prints it.`,
    fields: {
      title: "Title",
      id: "Plan id",
      issuer: "Issued by",
      issuedOn: "Issued on",
      period: "Period",
      baseYear: "Base year",
      targetYear: "Target year",
    },
    descriptions: {
      title: "Without quotation marks",
      id: "Small letters, digits and hyphens, e.g. nanan-14fyp. Formulas tell plans apart by it: do not change it later",
      issuer: "",
      issuedOn: "For example 2021-12-30",
      period: "For example 2021-2025",
      baseYear: "The year that targets are compared with, usually the one before the period",
      targetYear: "Usually the last year of the period",
    },
    blank: "Please fill this in.",
    malformed: {
      title: "",
      id: "Use small letters, digits and hyphens, beginning with a letter, e.g. nanan-14fyp.",
      issuer: "",
      issuedOn: "Write year-month-day, e.g. 2021-12-30.",
      period: "Write the first and last year, e.g. 2021-2025.",
      baseYear: "Write a year of four digits, e.g. 2020.",
      targetYear: "Write a year of four digits, e.g. 2025.",
    },
    faults: (count) =>
      count === 1 ? "1 field is not right yet." : `${count} fields are not right yet.`,
    check: "Check the data",
  },

  questions: {
    title: "To be confirmed",
    hint: (source, count) =>
      `${count === 1 ? "1 thing" : `${count} things`} in “${source}” cannot be told or may be read in two ways. Please answer as the plan has it; what is chosen already is a suggestion to be checked.`,
    row: (line) => `Row ${line}`,
    unanswered: "Please answer this.",
    left: (count) =>
      count === 1 ? "1 question is still open." : `${count} questions are still open.`,
  },

  review: {
    title: "Check row by row",
    hint: (rows) =>
      `${rows === 1 ? "1 indicator was" : `${rows} indicators were`} read. On the left is what the plan prints, on the right what it was understood as. Please check every row; where one is wrong, mend the table and read it again.`,
    list: "Printed and understood",
    states: { sure: "Sure", look: "Please check", doubtful: "Doubtful" },
    row: (line) => `Row ${line}`,
    name: (name, unit) => (unit === null ? name : `${name} (${unit})`),
    part: (parent, name) => `${parent}: ${name}`,
    direction: { higher: "Higher is better", lower: "Lower is better" },
    nothing: "No target",
    onlyOpen: (count) => `Only what has to be checked (${count})`,
    confirm: "I have checked every row; it is understood as the plan means it",
    answers: "Change the answers",
    next: "Next",
  },

  reading: {
    title: "Checking",
    starting: "Reading…",
    running: (stage, percent) => `${stage}… (${percent}%)`,
    cancel: "Cancel",
    failed: "Could not be checked",
    again: "Choose again",
  },

  report: {
    title: (count) => (count === 1 ? "1 problem" : `${count} problems`),
    explanation: "Nothing was loaded. Please mend what is listed here and load again.",
    list: "Problems",
    file: (file, count) => `${file} (${count})`,
    place: (line, column) =>
      line === null
        ? column === null
          ? ""
          : `Column ${column}`
        : column === null
          ? `Row ${line}`
          : `Row ${line}, column ${column}`,
    wholeFile: "The whole file",
    copy: "Copy all problems",
    readAgain: "Read it again",
    again: "Choose again",
    editFields: "Edit what you said about the plan",
  },

  notes: {
    title: "How it was read",
    samples: (names) => `Names as they were read: ${names.join("; ")}.`,
  },

  summary: {
    keep: "Keep loaded plans in this browser (not on a shared computer)",
    title: "No problems found",
    explanation: (plans) => (plans === 1 ? "To be loaded:" : `${plans} plans to be loaded:`),
    indicators: "Indicators",
    kinds: "Kinds",
    kind: (name, count) => `${name} (${count})`,
    published: "Published",
    targets: "Targets",
    topics: "Topics",
    topicsOf: (names, count) => `${names} … ${count} in all`,
    separator: ", ",
    none: "none",
    defaultPlan: "Which plan an indicator’s name alone means",
    builtIn: (title) => `The built-in “${title}”`,
    plan: (title) => `“${title}”`,
    noDefault: "None: shared names are written “plan title/indicator”",
    load: "Load into this workbook",
    replace: "Replace and load",
  },

  changes: {
    title: (from, to) =>
      `The workbook carries version ${from} of this plan; it becomes version ${to}`,
    sameVersion: (version) =>
      `The workbook carries this plan with the same version number, ${version}. Other data under the same number are hard to tell apart later.`,
    sameAgain: (version) =>
      `The workbook carries this plan with the same version number, ${version}.`,
    nothing: "Indicators, targets and published figures are the same.",
    added: (count) => (count === 1 ? "1 indicator is new" : `${count} indicators are new`),
    removed: (count) =>
      `${count === 1 ? "1 indicator is" : `${count} indicators are`} gone; formulas that use ${count === 1 ? "it" : "them"} will show #N/A`,
    targets: (count) => (count === 1 ? "1 target changes" : `${count} targets change`),
    observations: (count) =>
      count === 1 ? "1 published figure changes" : `${count} published figures change`,
    more: (count) => `… ${count} more`,
    figure: (name, year, before, after) => `${name}, ${year}: ${before} → ${after}`,
    none: "none",
    confirm: "I have checked this: replace the plan in the workbook",
  },

  stored: {
    running: "Writing into the workbook…",
    carried: (titles) => `Loaded ${quoted(titles)}. `,
    template: (sheet) => `The worksheet “${sheet}” was made. `,
    dropped: (title) => `Removed “${title}”. `,
    default: (title) => `The default plan is now “${title}”. `,
    noDefault: "There is no default plan any more. ",
    takeBack: (title) => (title === null ? "Go back to none" : `Go back to “${title}”`),
    recalculated: (count) =>
      count === 0
        ? ""
        : `${count === 1 ? "1 CQ formula was" : `${count} CQ formulas were`} calculated again. `,
    undoCleared: "What was done before can no longer be undone in desktop Excel.",
    partly: (titles) => `Loaded ${quoted(titles)}; the others were not loaded. `,
    dismiss: "Close",
  },
};
