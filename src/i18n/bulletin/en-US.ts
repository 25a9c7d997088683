import type { zhCN } from "./zh-CN";

/** A report's sentences; all numbers follow from actual figures and the plan. */
export const enUS: typeof zhCN = {
  statuses: {
    met: "have met their targets",
    nearlyMet: "have nearly met them",
    onPath: "are on path",
    behind: "are behind",
    above: "are above their range",
    below: "are below their range",
  },
  count: (status, count) => `${count} ${status}`,
  opening: (plan, year, indicators, counts) =>
    `At the end of ${year}, of ${indicators} indicators of the ${plan}, ${counts.join(", ")}.`,
  unrated: (count, year) => `${count} are not rated for want of ${year} figures or of a path`,
  nothingRated: (plan, year, indicators) =>
    `At the end of ${year}, none of ${indicators} indicators of the ${plan} has an actual figure that can be rated.`,
  listed: (status, indicators) => `Indicators that ${status}: ${indicators.join("; ")}.`,
  standing: (name, actual, year, target) => `${name} ${actual} (${year} target ${target})`,
  laggards: (indicators) => `Indicators that are behind: ${indicators.join("; ")}.`,
  lagging: (name, actual, clauses) => [`${name} ${actual}`, ...clauses].join(", "),
  progress: (progress, elapsed) => `progress ${progress} with ${elapsed} of the time elapsed`,
  gap: (year, target, gap) => `${gap} short of the ${year} target of ${target}`,
  growth: {
    up: (rate) => `growth of ${rate} a year required`,
    down: (rate) => `a decrease of ${rate} a year required`,
  },
  points: {
    up: (points) => `a rise of ${points} a year required`,
    down: (points) => `a fall of ${points} a year required`,
  },
  figure: (value, unit) =>
    unit === "%" || unit === "‰" ? `${value}${unit}` : `${value} ${unit}`.trim(),
  point: { "%": "percentage points", "‰": "per-mille points" },
  unratedNames: (names) => `Not rated: ${names.join("; ")}.`,
};
