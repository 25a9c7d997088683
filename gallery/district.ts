import { createCatalogue } from "../src/core/lookup";
import type { Plan } from "../src/core/types";
import { detailedPlan } from "../src/dataset/details";
import { plansInUse } from "../src/taskpane/services/plans-in-use";
import type { Services } from "../src/taskpane/services/services";

/** A plan as a workbook carries it: some indicators of the built-in one under another title. */
export function districtPlan(): Plan {
  const plan = detailedPlan();
  return {
    ...plan,
    id: "nanan-14fyp",
    title: {
      zh: "重庆市南岸区科技创新“十四五”规划",
      en: "14th Five-Year Plan for Science and Technology Innovation of Nan’an District",
    },
    period: "2021-2025",
    baseYear: 2020,
    targetYear: 2025,
    indicators: plan.indicators.slice(0, 6),
  };
}

/** Services over the built-in plan and the district's, of which one is the default. */
export function severalPlans(defaultPlan: string | null): Partial<Services> {
  return plansInUse(createCatalogue([detailedPlan(), districtPlan()], defaultPlan));
}
