import type { Question } from "../../core/questions";
import type { PlanDocument, PossibleErratum } from "../documents/document";
import type { LeftOut, YearSpan } from "./candidate";
import { type IndicatorRow, joined } from "./join";
import { type DocumentReadingOptions, readBlocks } from "./read-blocks";

/** All that a document says of indicators, to be looked through by somebody. */
export interface DocumentFindings {
  /** In the order in which the document first speaks of them. */
  readonly rows: readonly IndicatorRow[];
  /** Digits that were not taken, so that nothing is lost. */
  readonly leftOut: readonly LeftOut[];
  readonly errata: readonly PossibleErratum[];
  /** What its tables leave open. */
  readonly questions: readonly Question[];
}

/**
 * Reads a document for indicators and their figures. Nothing is made up: what the text does not print is null, and
 * what is not clear has a grade and its reasons.
 *
 * @example readDocument(document, { first: 2021, last: 2025 }).rows[0]?.targets[0]?.printed // "达到3000家"
 */
export function readDocument(
  document: PlanDocument,
  period: YearSpan,
  options: DocumentReadingOptions = {}
): DocumentFindings {
  const { candidates, ...rest } = readBlocks(document, period, options);
  return { rows: joined(candidates), ...rest };
}

/** @example periodOf("2021-2025") // { first: 2021, last: 2025 } */
export function periodOf(text: string): YearSpan | null {
  const found = /^\s*([0-9]{4})\s*(?:年?\s*[-—–~至]+\s*([0-9]{4})\s*年?)?\s*$/.exec(text);
  if (found === null) return null;
  const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])];
  return first <= last ? { first, last } : null;
}
