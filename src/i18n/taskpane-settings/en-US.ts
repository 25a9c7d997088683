import type { selfTest as zhSelfTest, settings as zhSettings } from "./zh-CN";

/** The words of the settings. */
export const settings: typeof zhSettings = {
  language: "Language",
  asExcel: "As in Excel",
  insertion: "Insertions",
  insertionHint:
    "Used for what the pane inserts from now on; tables that are there stay as they are.",
  placement: "Place of tables",
  rules: "Table style",
  usual: "As usual (three rules; full grid where figures are filled in)",
  rulesNames: { threeLine: "Three rules", grid: "Full grid" },
  marks: {
    none: "Where the plan sets nothing or it does not apply",
    notAvailable: "Where the plan publishes no figure",
  },
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
};

/** The words of the self-test. */
export const selfTest: typeof zhSelfTest = {
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
      otherwise: "The clipboard cannot be written directly; you may have to select texts by hand.",
    },
  },
};
