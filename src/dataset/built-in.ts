import type { Plan } from "../core/types";
import plans from "./generated/plans.json";

/**
 * The plan that comes with the product, as `npm run data` wrote it. Its notes are in Chinese, and of the errata it has
 * those that concern a target, without their reasons: `detailedPlan` has the rest, which no function needs.
 */
export function builtInPlan(): Plan {
  return plan;
}

// The JSON was made by scripts/data from checked tables; nothing else writes it.
const [plan] = plans as unknown as readonly [Plan];
