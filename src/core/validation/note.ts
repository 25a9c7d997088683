import type { DoubtedFigure } from "../actuals/published";

/**
 * What a reader of a plan should know and judge, though nothing is wrong: how files were read and what
 * was filled in. Codes; the wording is in src/i18n/plan-notes.ts.
 */
export type Note =
  | {
      readonly code: "encoding";
      readonly encoding: TextEncoding;
      readonly files: readonly string[];
    }
  | { readonly code: "passedOver"; readonly files: readonly string[] }
  | { readonly code: "columnsPassedOver"; readonly columns: readonly string[] }
  | { readonly code: "standardDescriptor" }
  | { readonly code: "problemsLeftOut"; readonly shown: number; readonly total: number }
  | {
      readonly code: "filledIn";
      /** What was left blank, and is filled in by a rule that docs/own-plan.md tells. */
      readonly what: FilledIn;
      readonly count: number;
    }
  /** Targets that were found and neither taken nor left out. */
  | { readonly code: "rowsUndecided"; readonly lines: readonly number[] }
  | { readonly code: "exampleLeftOut"; readonly line: number }
  /** A published figure that would be asked about as an actual figure. */
  | ({ readonly code: "figureDoubted" } & DoubtedFigure)
  /** Rows of a table that print a name and nothing else, most often the head of those below. */
  | { readonly code: "rowsWithoutFigures"; readonly lines: readonly number[] };

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export type FilledIn = "id" | "englishName" | "kind" | "direction" | "wording" | "topic";
