import type { Plan } from "../../../src/core/types";
import { builtInPlan } from "../../../src/dataset/built-in";
import { districtPackage, load } from "../../data/district";

/** A district's plan with an indicator that the built-in plan has too: 高新技术企业, with a target of 24. */
export const district = withNamesake(load(districtPackage()).plans[0] as Plan);

function withNamesake(plan: Plan): Plan {
  const { name, pinyin } = builtInPlan().indicators.find(
    ({ id }) => id === "high-tech-enterprises"
  ) as Plan["indicators"][number];
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) =>
      indicator.id === "incubators" ? { ...indicator, name, pinyin } : indicator
    ),
  };
}
