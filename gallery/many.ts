import { createCatalogue } from "../src/core/lookup";
import type { Plan } from "../src/core/types";
import { detailedPlan } from "../src/dataset/details";
import { plansInUse } from "../src/taskpane/services/plans-in-use";
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
  return plansInUse(createCatalogue([largePlan()]));
}
