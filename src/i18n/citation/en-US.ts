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
  attributes: { 预期性: "anticipatory", 约束性: "binding" },
  kinds: {
    headline: "headline indicator",
    commitment: "commitment",
    baseline: "baseline figure",
    parameter: "policy parameter",
  },
  statuses: { met: "target met", onPath: "on path", behind: "behind" },
};
