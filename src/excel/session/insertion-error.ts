import type { InsertionProblem } from "../../core/insertion/problem";

/**
 * Why an insertion did not take place. `insertionText(error)` words it for the user; the message is what support
 * reads in a copied error, and so needs no words that would have to be loaded before the first insertion.
 */
export class InsertionError extends Error {
  constructor(readonly problem: InsertionProblem) {
    super(JSON.stringify(problem));
    this.name = "InsertionError";
  }

  get code(): InsertionProblem["code"] {
    return this.problem.code;
  }
}
