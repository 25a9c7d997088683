import type { Reason } from "../../core/outcome";

/** A figure that should be inserted does not exist. `errorText` words the reason. */
export class UnavailableFigure extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
    this.name = "UnavailableFigure";
  }
}
