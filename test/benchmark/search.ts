import { createSearchIndex, searchIndicators } from "../../src/core/search";
import type { PlannedIndicator } from "../../src/core/types";
import { builtInPlan } from "../../src/dataset/built-in";
import type { Section } from "./section";
import { duration, keep, percentile } from "./timing";

const INDICATORS = 10_000;
const ROUNDS = 5;
const FRAME = 16;
const TYPED = [
  "高新技术企业",
  "gaoxinjishuqiye",
  "gxjsqy",
  "invention patents",
  "专栏2",
  "h04",
  "不存在",
];

/** The pane's search while somebody types. */
export const search: Section = {
  title: "Search",
  method:
    `${INDICATORS.toLocaleString("en-US")} indicators (the plan's own, numbered); every key stroke of ` +
    `${TYPED.length} queries in Chinese, pinyin, initials and English, ${ROUNDS} times.`,
  measure: () => {
    const index = createSearchIndex(manyIndicators());
    const keyStrokes = TYPED.flatMap((query) =>
      [...query].map((_, length) => query.slice(0, length + 1))
    );
    const typeAll = () =>
      keyStrokes.map((query) => duration(() => keep(searchIndicators(index, query, 50))));
    typeAll();
    const slow = percentile(Array.from({ length: ROUNDS }, typeAll).flat(), 0.95);
    return [
      {
        what: "one key stroke, 95th percentile",
        measured: `${slow.toFixed(1)} ms`,
        budget: `${FRAME} ms`,
        met: slow < FRAME,
      },
    ];
  },
};

function manyIndicators(): readonly PlannedIndicator[] {
  const plan = builtInPlan();
  return Array.from({ length: INDICATORS }, (_, number) => {
    const indicator = plan.indicators[number % plan.indicators.length] ?? fail();
    const { zh, en } = indicator.name;
    const name = { zh: `${zh}${number}`, en: `${en} ${number}` };
    return { plan, indicator: { ...indicator, id: `${indicator.id}-${number}`, name } };
  });
}

function fail(): never {
  throw new Error("The built-in plan has no indicator.");
}
