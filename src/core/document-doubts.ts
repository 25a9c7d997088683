/** What is not certain of a figure that was read from a document, as codes; src/i18n/plan-documents words them. */

/** How far a candidate can be taken without looking. */
export type Grade = "sure" | "look" | "doubtful";

/** Why a candidate is not sure; the first is the gravest. */
export type GradeReason =
  | "nameMissing"
  | "namesAndFiguresDiffer"
  | "contradicts"
  | "boundDiffers"
  /** What it was before is printed in another unit. */
  | "unitsDiffer"
  | "figureDamaged"
  | "nameLong"
  | "nameUnclear"
  | "nameTaken"
  | "nameJoined"
  | "namePredicate"
  /** Such as a thing that is told in per cent. */
  | "unitUnlike"
  /** 现有, 预计: what is, or is expected. */
  | "notAimed"
  | "basisOpen"
  | "inWords"
  | "policy"
  | "wording"
  | "coverage"
  | "multipleWithoutBase"
  /** No year is printed near it, and no heading speaks of targets. */
  | "yearAssumed"
  /** The reader of tables has a question about it. */
  | "tableOpen";

/** Digits that are no figure of an indicator, and why. */
export type LeftOutReason =
  | "date"
  | "documentNumber"
  | "ordinal"
  | "name"
  | "listHead"
  | "duration"
  | "frequency"
  | "qualifier"
  | "proportion"
  | "noUnit"
  | "adjective"
  | "policy"
  /** A whole table that is none of indicators. */
  | "table";
