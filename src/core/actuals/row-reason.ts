import type { Reason } from "../outcome";
import type { RowDoubt } from "./row-doubt";

/** Why a row of a selection gets no figures of the plan. */
export type RowReason = Reason | RowDoubt;

type OwnDoubt = Exclude<RowDoubt, { readonly code: "unknownIndicator" | "ambiguousIndicator" }>;

/** A record and not a list: a doubt that is missing here does not compile. */
const FIGURE_DOUBTS: Readonly<Record<OwnDoubt["code"], true>> = {
  notAFigure: true,
  doubtfulFigure: true,
  errorFigure: true,
  percentSign: true,
  unitInCell: true,
  shownOtherwise: true,
  otherMagnitude: true,
  negativeShare: true,
  unitScaled: true,
  otherUnit: true,
  unitsDiffer: true,
  yearUnknown: true,
  headingUnclear: true,
  wordsUnclear: true,
  partOfYear: true,
  partOfIndicator: true,
  severalRows: true,
  oneRegion: true,
};

/** Whether it is the figure that the reason is about, and not the name. */
export function isFigureDoubt(reason: RowReason): reason is OwnDoubt {
  return reason.code in FIGURE_DOUBTS;
}
