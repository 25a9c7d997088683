import type { FigureDoubt } from "./reading";

/** What is wrong with a table of actual figures, as codes. The wording is in src/i18n/actuals. */

/** The columns of a table of actual figures. */
export const actualsColumns = ["indicator", "year", "value", "unit", "source"] as const;
export type ActualsColumn = (typeof actualsColumns)[number];

/** Why a table cannot be read as one of actual figures. */
export type ActualHeadingFault =
  | { readonly code: "columnMissing"; readonly column: ActualsColumn }
  | {
      readonly code: "columnRepeated";
      readonly column: ActualsColumn;
      readonly headings: readonly string[];
    };

export type ActualIndicatorFault =
  | { readonly code: "indicatorMissing" }
  | {
      readonly code: "unknownIndicator" | "ambiguousIndicator";
      readonly name: string;
      readonly candidates: readonly string[];
    }
  /** It is found here, but formulas on sheets compare names as they are written. */
  | { readonly code: "otherSpelling"; readonly name: string; readonly official: string };

export type YearFault =
  | { readonly code: "yearMissing" }
  | { readonly code: "notAYear" | "yearIsText"; readonly text: string }
  /** Excel shows a date; the cell holds a serial number. */
  | { readonly code: "yearIsDate"; readonly text: string };

export type ValueFault =
  /** It reads as a number, but formulas on sheets cannot calculate with it. */
  | { readonly code: "numberIsText"; readonly text: string }
  | (FigureDoubt & { readonly name: string });

export type SeriesFault =
  | {
      readonly code: "duplicate";
      readonly name: string;
      readonly year: number;
      /** Of the table's body, counted from 0. */
      readonly rows: readonly number[];
    }
  | { readonly code: "missingYears"; readonly name: string; readonly years: readonly number[] };

/** Figures that may stand in another unit. `factor` is what they are too large or too small by. */
export type ScaleFault =
  /** The same unit, written differently: formulas on sheets compare units as they are written. */
  | {
      readonly code: "unitDiffers";
      readonly name: string;
      readonly unit: string;
      readonly planUnit: string;
    }
  | {
      readonly code: "offPlan";
      readonly name: string;
      readonly year: number;
      readonly value: number;
      /** The least and the greatest of the plan's own baseline and target. */
      readonly least: number;
      readonly greatest: number;
      readonly factor: number;
      readonly tooLarge: boolean;
    }
  | {
      readonly code: "jump";
      readonly name: string;
      readonly from: { readonly year: number; readonly value: number };
      readonly to: { readonly year: number; readonly value: number };
      readonly factor: number;
    };

export type ActualsFault = ActualIndicatorFault | YearFault | ValueFault | SeriesFault | ScaleFault;

/** A fault and the cell where it is: a row of the table's body counted from 0, and a column. */
export type ActualsProblem = ActualsFault & {
  readonly row: number;
  readonly column: ActualsColumn;
};

/** error: the figure is not used, or not what it looks like. doubt: it may well be right, and is to be looked at. */
export type Severity = "error" | "doubt";

const doubts: ReadonlySet<ActualsFault["code"]> = new Set(["missingYears", "offPlan", "jump"]);

export function severityOf({ code }: Pick<ActualsFault, "code">): Severity {
  return doubts.has(code) ? "doubt" : "error";
}
