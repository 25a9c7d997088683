import { enUS as figureDoubts } from "../figure-doubts/en-US";
import { enUS as reasons } from "../reasons/en-US";
import type { zhCN } from "./zh-CN";

const list = (items: readonly string[]): string =>
  items.length > 12
    ? `${items.slice(0, 12).join(", ")} and ${items.length - 12} more`
    : items.join(", ");

export const enUS: typeof zhCN = {
  doubts: {
    ...figureDoubts,
    unknownIndicator: reasons.unknownIndicator,
    ambiguousIndicator: reasons.ambiguousIndicator,
    yearUnknown: () => "Nothing says of which year the figure is.",
    headingUnclear: ({ heading }) =>
      `The heading is "${heading}". Confirm that it means the actual figure of the whole year.`,
    wordsUnclear: ({ text }) =>
      `The table says "${text}". Confirm that it is the indicator's actual figure of the whole year.`,
    partOfYear: ({ year, period }) =>
      `The figure is of a part of ${year ?? "a year"} (${period}), and cannot stand for the year.`,
    partOfIndicator: ({ name, parent }) =>
      `"${name}" is a part of "${parent}". Confirm what it covers before it is used.`,
    severalRows: ({ name, year }) =>
      `"${name}" has more than one figure${year === null ? "" : ` for ${year}`}. Leave only one.`,
    oneRegion: ({ region }) =>
      `The figure is of "${region}". Confirm that the plan covers the same area.`,
  },
  questions: {
    region: (choices) =>
      `The table has ${choices.length} regions or groups. Which one? ${list(choices)}.`,
    column: (choices) =>
      `Several columns have a figure of the same indicator and year. Which one? ${choices.map((choice) => `"${choice}"`).join(", ")}. Figures of a part of a year never stand for the year.`,
    year: () => "The table does not say of which year its figures are. Which one?",
    indicator: () => "The table does not name its indicator. Which one is it?",
    unit: () => "The table does not say its unit. Which one is it?",
  },
  states: { taken: "taken", asked: "to be confirmed", refused: "refused" },
  period: (year, period) =>
    year === null ? period || "year unknown" : `${year}${period === "" ? "" : ` ${period}`}`,
  change: "change against the year before",
  command: {
    usage:
      "Usage: npm run actuals -- read|check FILE [--sheet NAME] [--region NAME] [--indicator NAME] [--year N] [--column HEADING] [--unit UNIT] [--plan FILE|DIR] [--json] [--lang en]",
    notFound: (path) => `There is no file "${path}".`,
    noTable:
      "No table was found. A readable table has a row of headings (years or names of indicators), rows with names, and numbers; or use the template (indicator, year, value, unit, source).",
    unread: (place, text) => `${place}: "${text}" is not a number and was not read.`,
    verdict: (taken, all) =>
      `${all} actual ${all === 1 ? "figure" : "figures"}, ${taken} taken${taken === all ? "" : `, ${all - taken} to be confirmed or refused`}.`,
  },
};
