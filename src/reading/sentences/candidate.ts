import type { Grade, GradeReason, LeftOutReason } from "../../core/document-doubts";
import type { Basis, Comparator } from "../../core/types";
import type { Place } from "../documents/document";

export type { Grade, GradeReason, LeftOutReason };

export type CandidateKind = "headline" | "commitment" | "baseline" | "parameter";

/** A figure or a wording that a document states of an indicator; what it does not print is null. */
export interface Candidate {
  readonly name: string;
  readonly parent: string | null;
  /** The category and 预期性 or 约束性, as a table prints them; null elsewhere. */
  readonly topic: string | null;
  readonly attribute: string | null;
  readonly comparator: Comparator;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly multiple: number | null;
  readonly unit: string | null;
  /** Null where the target is a wording. */
  readonly basis: Basis | null;
  readonly year: number;
  readonly hedge: string;
  readonly baseline: number | null;
  readonly baseYear: number | null;
  readonly kind: CandidateKind;
  readonly printed: string;
  readonly sentence: string;
  /** Where `printed` begins in the sentence. */
  readonly at: number;
  readonly place: Place;
  readonly grade: Grade;
  readonly reasons: readonly GradeReason[];
}

export interface LeftOut {
  readonly printed: string;
  readonly reason: LeftOutReason;
  readonly sentence: string;
  readonly place: Place;
}

/** First and last year of the plan. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}
