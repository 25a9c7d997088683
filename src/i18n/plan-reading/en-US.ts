import type { FilledIn, TextEncoding } from "../../core/validation/note";
import { figureDoubtText } from "../figure-doubts";
import type { zhCN } from "./zh-CN";

const MOST_SHOWN = 5;

const encodings: Record<TextEncoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 (big-endian)",
  gb18030: "GB18030 (GBK)",
};

const filledIn: Record<FilledIn, string> = {
  id: "no id; one was made of the code or the pinyin",
  englishName: "no English name; the Chinese one stands for it",
  kind: "no kind; it was taken from the figures: a headline has a baseline and a target, a commitment a target only, a baseline figure published values only",
  direction: "no direction; it was taken from the requirement and the figures",
  wording: "no printed wording; the figure with its unit stands for it",
  topic: 'no topic; it is under "General"',
};

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).join(", ");
  const more = names.length - MOST_SHOWN;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

export const enUS: typeof zhCN = {
  notes: {
    encoding: ({ encoding, files: names }) =>
      `${listed(names)}: read as ${encodings[encoding]}. If names look garbled, save as "CSV UTF-8" and read again.`,
    passedOver: ({ files: names }) =>
      `Not read, as they are no tables of a plan: ${listed(names)}.`,
    columnsPassedOver: ({ columns }) =>
      `Columns not read, as their headings are none of a plan's table: ${columns.join(", ")}.`,
    standardDescriptor: () =>
      "There is no datapackage.json; the tables were read by their standard names and columns.",
    problemsLeftOut: ({ shown, total }) =>
      `There are ${total} problems; the first ${shown} are shown.`,
    filledIn: ({ what, count }) =>
      `${count} ${count === 1 ? "indicator has" : "indicators have"} ${filledIn[what]}.`,
    rowsUndecided: ({ lines }) =>
      `Rows that say neither yes nor no are not loaded: ${listed(lines.map(String))}.`,
    exampleLeftOut: ({ line }) => `Line ${line} is the example of the template and was not read.`,
    figureDoubted: ({ name, year, doubt }) =>
      `Check the figure of "${name}" for ${year}. ${figureDoubtText(doubt, "en-US")}`,
    rowsWithoutFigures: ({ lines }) =>
      `${lines.length === 1 ? "Row" : "Rows"} ${lines.join(", ")} hold neither a figure nor a wording and are left out.`,
  },
  stages: { unpack: "Unpacking", read: "Reading", check: "Checking", assemble: "Putting together" },
  failures: {
    cancelled: "Cancelled; nothing was loaded.",
    timedOut: "It took too long and was stopped; nothing was loaded. Try again with fewer files.",
    workerFailed:
      "The reader could not run; nothing was loaded. Reload the pane and try again; if it stays so, ask your administrator.",
  },
};
