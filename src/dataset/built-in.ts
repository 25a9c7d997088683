import type { Plan } from "../core/types";
import { decode } from "./decode";
import type { CompiledData } from "./format";
import data from "./generated/plans.json";
import { datasetError } from "./tables";

let plan: Plan | undefined;

/**
 * The plan that comes with the product. Each indicator has its first mention, the one to cite, its note in Chinese;
 * `detailedPlan` has them all. Decoded once, when first asked for.
 *
 * @throws where the bundled data are damaged
 */
export function builtInPlan(): Plan {
  if (plan === undefined) {
    // The JSON was made by scripts/data to this very shape, and decode checks it again.
    [plan] = decode(data as CompiledData);
    if (plan === undefined) throw datasetError("damaged");
  }
  return plan;
}
