import type { InsertionProblem } from "../../core/insertion/problem";
import { insertionText } from "../../i18n/insertion";

/** Why an insertion did not take place. `insertionText(error)` words it for the user. */
export class InsertionError extends Error {
  constructor(readonly problem: InsertionProblem) {
    super(insertionText({ problem }, "en-US"));
    this.name = "InsertionError";
  }

  get code(): InsertionProblem["code"] {
    return this.problem.code;
  }
}
