import type { TypedDoubt } from "./actuals/typed-figure";

/**
 * What a computation gives: a value, or the code of why there is none.
 * Core never throws and never words a message: i18n words it, functions and pane show it.
 */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The Excel error a failure shows as: #N/A, #VALUE!, #NUM!, #DIV/0!. */
export type FailureKind = "notAvailable" | "invalidValue" | "invalidNumber" | "divisionByZero";

export interface Failure {
  readonly kind: FailureKind;
  readonly reason: Reason;
}

/** Why there is no value, with what the message needs to name. */
export type Reason =
  | TypedDoubt
  | {
      readonly code: "unknownIndicator";
      readonly name: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly code: "ambiguousIndicator";
      readonly name: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly code: "noTarget";
      readonly name: string;
      readonly year: number;
      readonly years: readonly number[];
    }
  | { readonly code: "targetNotNumeric"; readonly name: string; readonly printed: string }
  | {
      readonly code: "noObservation";
      readonly name: string;
      readonly year: number;
      readonly years: readonly number[];
    }
  /** A published figure that is a total over years, not the figure of one. */
  | {
      readonly code: "totalOverYears";
      readonly name: string;
      readonly from: number;
      readonly year: number;
    }
  | {
      readonly code:
        | "notJudged"
        | "runningTotalsUnsaid"
        | "notATotal"
        | "ratesOnly"
        | "eachYearByItself"
        | "totalHasNoGrowth";
      readonly name: string;
    }
  | { readonly code: "noBaseline"; readonly name: string; readonly year: number }
  | { readonly code: "notANumber"; readonly argument: string; readonly text: string }
  | { readonly code: "notAYear"; readonly argument: string; readonly text: string }
  | {
      readonly code: "notOneOf";
      readonly argument: string;
      readonly text: string;
      readonly choices: readonly string[];
    }
  | { readonly code: "missingArgument"; readonly argument: string }
  | { readonly code: "toleranceOutsideRange" }
  | {
      readonly code: "yearOutsidePath";
      readonly year: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "noCompoundPath" }
  | { readonly code: "noYearsLeft"; readonly year: number; readonly target: number }
  | { readonly code: "noGrowthRate"; readonly from: number; readonly to: number }
  | { readonly code: "zeroSpan" }
  | { readonly code: "tooLarge" }
  | { readonly code: "noMatch"; readonly query: string }
  | { readonly code: "notACount"; readonly argument: string; readonly text: string }
  | { readonly code: "singleValueExpected"; readonly argument: string }
  | { readonly code: "shapeMismatch" }
  | { readonly code: "plansNotRead" };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(
  kind: FailureKind,
  reason: Reason
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { kind, reason } };
}
