import type { InsertionProblem } from "../../core/insertion/problem";
import { InsertionError } from "../../excel/session/insertion-error";

/** What a service answers that cannot do what it is asked. */
export function refused(problem: InsertionProblem): Promise<never> {
  return Promise.reject(new InsertionError(problem));
}
