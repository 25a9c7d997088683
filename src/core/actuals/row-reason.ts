import type { Reason } from "../outcome";
import type { Bilingual } from "../types";

/** Why an actual figure cannot be compared with the plan's, though its indicator is known. */
export type FigureFault =
  /** Excel shows 2.1% for 0.021, and the plan has 2.1. */
  | { readonly code: "percentFormat"; readonly name: string }
  /** Excel shows 12.3 for 123456. */
  | { readonly code: "scalingFormat"; readonly name: string }
  | {
      readonly code: "unitDiffers";
      readonly name: string;
      /** Of the actual figure, as the sheet writes it. */
      readonly unit: string;
      readonly planUnit: Bilingual;
    };

/** Why a row of a selection gets no figures of the plan. */
export type RowReason = Reason | FigureFault;

/** A record and not a list: a fault that is missing here does not compile. */
const FIGURE_FAULTS: Readonly<Record<FigureFault["code"], true>> = {
  percentFormat: true,
  scalingFormat: true,
  unitDiffers: true,
};

/** Whether it is the figure that the reason is about, and not the name. */
export function isFigureFault(reason: RowReason): reason is FigureFault {
  return reason.code in FIGURE_FAULTS;
}
