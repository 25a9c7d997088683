import { createCatalogue } from "../src/core/lookup";
import { createSearchIndex, searchIndicators } from "../src/core/search";
import type { Plan } from "../src/core/types";
import { detailedPlan } from "../src/dataset/details";
import type { Services } from "../src/taskpane/services/services";

const COUNT = 10_000;

/** The plan's indicators again and again, numbered, as many as a pane must carry. */
function largePlan(): Plan {
  const plan = detailedPlan();
  const { indicators } = plan;
  return {
    ...plan,
    indicators: Array.from({ length: COUNT }, (_, at) => {
      const indicator = indicators[at % indicators.length];
      if (!indicator) throw new Error("the plan has no indicators");
      const { name } = indicator;
      return {
        ...indicator,
        id: `${indicator.id}-${at}`,
        code: `X${at}`,
        name: { zh: `${name.zh}${at}`, en: `${name.en} ${at}` },
        aliases: [],
      };
    }),
  };
}

/** Services over ten thousand indicators. */
export function manyIndicators(): Partial<Services> {
  const catalogue = createCatalogue([largePlan()]);
  const index = createSearchIndex(catalogue.entries);
  return { catalogue, search: (query) => searchIndicators(index, query) };
}
