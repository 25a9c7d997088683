import * as functions from "./functions";
import { afterReading } from "./waiting";
import type { FunctionBody } from "./waiting";

/** Every function by the id that functions.json gives it. */
export const functionsById = {
  PLANTARGET: functions.planTarget,
  PLANVALUE: functions.planValue,
  PLANGAP: functions.planGap,
  PLANPROGRESS: functions.planProgress,
  PLANPATH: functions.planPath,
  PLANGROWTH: functions.planGrowth,
  PLANSTATUS: functions.planStatus,
  PLANINFO: functions.planInfo,
  PLANSOURCE: functions.planSource,
  PLANLIST: functions.planList,
  PLANFIND: functions.planFind,
};

/**
 * Tells Excel which code answers which function. It has to happen while the script loads: an association that comes
 * late makes the first calculation #VALUE!.
 */
export function registerFunctions(): void {
  for (const [id, body] of Object.entries(functionsById)) {
    CustomFunctions.associate(id, afterReading(body as FunctionBody));
  }
}
