import type { PlanPlace } from "../../core/citation";
import type { zhCN } from "./zh-CN";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function date(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function place({ chapter, section, box, item }: PlanPlace): string {
  const words = [
    chapter === null ? "" : `Chapter ${chapter}`,
    section === null ? "" : `Section ${section}`,
    box === null ? "" : `Box ${box}`,
    item === null ? "" : `Item ${item}`,
  ];
  return words.filter((word) => word !== "").join(", ");
}

/** Hedges that plans use; others stand as they are printed. */
const hedges: Readonly<Record<string, string>> = {
  ...{ 力争: "strive for", 争取: "strive for", 力求: "strive for", 努力: "endeavour to reach" },
  ...{ 预计: "estimated", 预期: "expected", 鼓励: "encouraged", 原则上: "in principle" },
  ...{ 基本: "basically", 基本实现: "basically achieve", 大体: "roughly", 初步: "initially" },
  ...{ 确保: "ensure", 左右: "about", 约: "about", 上下: "about" },
};

export const enUS: typeof zhCN = {
  citation: (cited) => {
    const source = `${cited.title.en} (${cited.issuer.en}, ${date(cited.issuedOn)})`;
    const where = cited.place === null ? "" : place(cited.place);
    return where === "" ? source : `${source}, ${where}`;
  },
  place,
  comparators: {
    eq: "equal to",
    ge: "at least",
    gt: "more than",
    le: "at most",
    lt: "less than",
    approx: "about",
    range: "range",
    multiple: "multiple",
    coverage: "full coverage",
    qualitative: "qualitative",
  },
  computed: ({ by, year, base, amount, result }, unit) => {
    const size = Math.abs(amount);
    const how = {
      multiple: `${amount} times`,
      change: `${size} ${amount < 0 ? "less" : "more"} than`,
      share: `${size}% ${amount < 0 ? "below" : "above"}`,
    };
    const figure = (value: number) => (unit === "%" ? `${value}%` : `${value} ${unit}`.trim());
    return `The target of ${figure(result)} is computed: ${how[by]} the ${figure(base)} published for ${year}`;
  },
  rangeTo: (far) => `range to ${far}`,
  furtherStatement: (printed) => `Also stated: ${printed}`,
  bases: {
    level: "level at the end",
    increase: "change from the base year",
    total: "total over the period",
    growth: "rate of growth",
    yearly: "every year",
  },
  hedged: (hedge) =>
    hedge
      .split("、")
      .map((word) => hedges[word] ?? word)
      .join(", "),
  attributes: { 预期性: "anticipatory", 约束性: "binding" },
  kinds: {
    headline: "headline indicator",
    commitment: "commitment",
    baseline: "baseline figure",
    parameter: "policy parameter",
  },
  statuses: {
    met: "target met",
    nearlyMet: "nearly met",
    onPath: "on path",
    behind: "behind",
    above: "above the range",
    below: "below the range",
  },
};
