import type { Plan } from "../core/types";
import { type Bundle, unbundle } from "./bundle";
import json from "./generated/plan.json";

let plan: Plan | undefined;

/**
 * The plan that comes with the product, as `npm run data` wrote it. It has the place to cite, the notes in Chinese, and of
 * the errata those that concern a target, without their reasons: `detailedPlan` has the rest, which no function needs.
 */
export function builtInPlan(): Plan {
  // The JSON was made by scripts/data; nothing else writes it.
  plan ??= unbundle(json as Bundle);
  return plan;
}
