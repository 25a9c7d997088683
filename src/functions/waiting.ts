import { builtInPlan } from "../dataset/built-in";
import { plansBeingRead } from "../dataset/plans-at-hand";
import { cellsOf } from "./cells";
import type { Argument } from "./cells";
import { cellError } from "./errors";
import type { CellResults } from "./spill";

/** A function as Excel calls it. */
export type FunctionBody = (...given: Argument[]) => CellResults;

/**
 * Makes a function wait while the plans that the workbook carries are being read: until then nobody knows what a bare
 * name means. What names the built-in plan by its id never waits, nor does anything in a workbook without plans.
 *
 * @returns a function that gives a promise only where it has to wait. It rejects with #N/A where the plans could not
 *   be read
 */
export function afterReading(
  body: FunctionBody
): (...given: Argument[]) => CellResults | Promise<CellResults> {
  return (...given) => {
    const reading = plansBeingRead();
    if (reading === null || namesBuiltIn(given[0])) return body(...given);
    return reading.then(
      () => body(...given),
      () => {
        throw cellError({ kind: "notAvailable", reason: { code: "plansNotRead" } });
      }
    );
  };
}

function namesBuiltIn(indicators: Argument): boolean {
  const prefix = `${builtInPlan().id}/`;
  return cellsOf(indicators).every((cell) => typeof cell === "string" && cell.startsWith(prefix));
}
