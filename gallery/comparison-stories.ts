import { detailedPlan } from "../src/dataset/details";
import { initialState } from "../src/taskpane/state/state";
import { districtPlan, severalPlans } from "./district";
import type { Story } from "./stories";

const [city, district] = [detailedPlan().id, districtPlan().id];
const comparison = { tab: "data", dataSection: "comparison" } as const;

const pair = (left: string, right: string) => ({
  left: `${city}/${left}`,
  right: `${district}/${right}`,
});

/** Which indicators of two plans correspond. */
export const comparisonStories: readonly Story[] = [
  { id: "compare-one-plan", state: comparison },
  {
    id: "compare-pairs",
    state: {
      ...comparison,
      comparison: {
        ...initialState.comparison,
        pairs: [
          pair("high-tech-enterprises", "high-tech-enterprises"),
          pair("strategic-emerging-manufacturing-share", "rd-intensity"),
          pair("technology-contract-turnover", "high-tech-enterprises"),
        ],
      },
    },
    services: () => severalPlans(null),
  },
  {
    id: "compare-missing",
    state: {
      ...comparison,
      comparison: { ...initialState.comparison, pairs: [pair("rd-intensity", "gone")] },
    },
    services: () => severalPlans(null),
  },
];
