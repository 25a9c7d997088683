import type { Plan } from "../core/types";
import { builtInPlan } from "./built-in";
import { addDetails } from "./decode-details";
import type { CompiledDetails } from "./format";
import details from "./generated/details.json";
import { datasetError } from "./tables";

let detailed: Plan | undefined;

/**
 * The built-in plan with every mention and its errata. Only for code that is loaded lazily (pane and
 * workbook): imported from the functions, it would make their first bundle larger.
 *
 * @throws where the bundled data are damaged
 */
export function detailedPlan(): Plan {
  if (detailed === undefined) {
    [detailed] = addDetails([builtInPlan()], details as CompiledDetails);
    if (detailed === undefined) throw datasetError("damaged");
  }
  return detailed;
}
