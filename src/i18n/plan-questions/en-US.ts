import type { zhCN } from "./zh-CN";

const quoted = (name: string | null): string => (name === null ? "" : `“${name}”`);

export const enUS: typeof zhCN = {
  questions: {
    title: () => "What is the plan's full title?",
    issuer: () => "Which authority issued it?",
    issued: () => "On which day was it issued?",
    period: () => "From which year to which year does the plan run?",
    column: ({ heading, example }) =>
      `What are the figures of the column “${heading}” (such as ${example})?`,
    direction: ({ name }) => `${quoted(name)}: is higher better, or lower?`,
    unit: ({ name, above }) =>
      above === null
        ? `${quoted(name)}: in which unit? Leave blank where there is none.`
        : `${quoted(name)} has a blank unit: is it “${above}”, as in the row above?`,
    basis: ({ name, printed }) => `${quoted(name)}: what kind of figure is “${printed}”?`,
    figure: ({ name, printed, heading }) =>
      `${quoted(name)}: how is “${printed}” in the column “${heading}” to be read?`,
    doubt: ({ name, printed, difference }) =>
      `${quoted(name)} prints “${printed}”, but target and baseline differ by ${difference}: load it as printed?`,
    sentence: ({ name, heading, typed, printed }) =>
      `${quoted(name)} has “${typed}” in the column “${heading}”, but its sentence prints “${printed}”: load it as typed?`,
    mark: ({ name, printed, mark }) =>
      `${quoted(name)}: no note explains the mark “${mark}” of “${printed}”; of which year is the figure?`,
    row: ({ line, printed }) =>
      `Row ${line ?? 0} has no indicator name, or its cells are shifted (${printed}): leave it out?`,
  },
  choices: {
    higher: "Higher is better",
    lower: "Lower is better",
    above: "As in the row above",
    level: "A level at the end of the year",
    increase: "A change over the period",
    total: "A total over the period",
    growth: "A yearly rate of growth",
    yearly: "A level to be met every year",
    totalBefore: "A total over the five years until then",
    figure: "Read the figure",
    wording: "Keep it as wording",
    keep: "Load it as printed",
    typed: "Load it as typed",
    none: "Leave it out",
  },
  noUnit: "No unit",
  target: (year) => `Target for ${year}`,
  value: (year) => `Published value of ${year}`,
  understood: {
    of: (year, words) => `${year}: ${words}`,
    past: (year, words) => `Published value of ${year}: ${words}`,
    pastTotal: (from) => (year, words) => `Published total of ${from}–${year}: ${words}`,
    wording: "a target in words, not compared with figures",
    multiple: (times) => `${times} times the base year's figure`,
    range: (lower, upper) => `${lower}–${upper}`,
    figure: (digits, unit) => (/^[%‰]?$/.test(unit) ? digits + unit : `${digits} ${unit}`),
    bounded: (bound, amount) => (bound === "" ? amount : `${bound} ${amount}`),
    bases: {
      level: (amount) => `to reach ${amount}`,
      increase: (amount) => `a change of ${amount} from the base year`,
      total: (amount) => `a total of ${amount} over the period`,
      growth: (amount) => `a yearly rate of growth of ${amount}`,
      yearly: (amount) => `${amount} in every year`,
    },
  },
};
