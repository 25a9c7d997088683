import { createCatalogue } from "../../src/core/lookup";
import { nearDocuments, prepareNear } from "../../src/core/search-near";
import type { Plan } from "../../src/core/types";
import { builtInPlan } from "../../src/dataset/built-in";
import { plansInUse } from "../../src/taskpane/services/plans-in-use";
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
  "企业 3000",
  "高薪技术企业",
  "enterprize",
];

/** The pane's search while somebody types. */
export const search: Section = {
  title: "Search",
  method:
    `${INDICATORS.toLocaleString("en-US")} indicators (the plan's own, numbered); every key stroke of ` +
    `${TYPED.length} queries in Chinese, pinyin, initials and English, figures and misspelt names, ${ROUNDS} times; where nothing is found, near names are looked for too. ` +
    "What is prepared in idle time is measured beside it.",
  measure: () => {
    const plans = plansInUse({ ...createCatalogue([]), plans: [largePlan()] });
    const prepared = duration(() => plans.searchIndexes().forEach(prepareNear));
    const keyStrokes = TYPED.flatMap((query) =>
      [...query].map((_, length) => query.slice(0, length + 1))
    );
    const typeAll = () =>
      keyStrokes.map((query) =>
        duration(() => {
          const found = plans.search(query);
          keep(found.length > 0 ? found : nearDocuments(plans.searchIndexes(), query, 6));
        })
      );
    typeAll();
    const slow = percentile(Array.from({ length: ROUNDS }, typeAll).flat(), 0.95);
    return [
      {
        what: "one key stroke, 95th percentile",
        measured: `${slow.toFixed(1)} ms`,
        budget: `${FRAME} ms`,
        met: slow < FRAME,
      },
      {
        what: "the index, once for each plan",
        measured: `${prepared.toFixed(0)} ms`,
        budget: "—",
        met: true,
      },
    ];
  },
};

function largePlan(): Plan {
  const plan = builtInPlan();
  const indicators = Array.from({ length: INDICATORS }, (_, number) => {
    const indicator = plan.indicators[number % plan.indicators.length] ?? fail();
    const { zh, en } = indicator.name;
    const name = { zh: `${zh}${number}`, en: `${en} ${number}` };
    return { ...indicator, id: `${indicator.id}-${number}`, name };
  });
  return { ...plan, indicators };
}

function fail(): never {
  throw new Error("The built-in plan has no indicator.");
}
