import type { AdditionSince, ChangeSince } from "./change-since";
import type { Obstacle } from "./obstacle";

/** Why an insertion did not take place, with what the message needs to name. */
export type InsertionProblem =
  /** Refused before anything was written. */
  | {
      readonly code: "obstructed" | "cellObstructed";
      readonly details: {
        readonly sheet: string;
        readonly address: string;
        readonly obstacles: readonly Obstacle[];
      };
    }
  | { readonly code: "nothingToInsert" }
  /** The selection has no column of indicator names with a column of figures right of it. */
  | { readonly code: "nothingRecognised" }
  /** Several columns right of the indicator names hold numbers; by their letters, with the headings above them. */
  | {
      readonly code: "severalColumns";
      readonly details: {
        readonly columns: readonly string[];
        readonly headings: Readonly<Record<string, string>>;
      };
    }
  /** The plan gives no path for the indicator. */
  | { readonly code: "noPath" }
  /** The table names no indicator. */
  | { readonly code: "noIndicators" }
  /** The workbook has no formula that asks for an indicator. */
  | { readonly code: "noFormulas" }
  /** Of which year the actual figures are is not said. */
  | { readonly code: "noYear" }
  /** The active cell is in no table. */
  | { readonly code: "noTable" }
  /** A table is to be read; the active cell is in none, and its sheet has not just one. */
  | { readonly code: "noTableToRead" }
  /** The active cell names no indicator; the reason is a sentence, or empty for an empty cell. */
  | { readonly code: "noIndicator"; readonly details: { readonly reason: string } }
  | {
      readonly code: "noRoom";
      readonly details: { readonly rows: number; readonly columns: number };
    }
  | { readonly code: "oldHost"; readonly details: { readonly requirement: string } }
  /** There is no workbook beside the page: its results are files. */
  | { readonly code: "noWorkbook" }
  | { readonly code: "cellEdit" }
  /** A chart or several areas are selected, or the user is in another workbook. */
  | { readonly code: "noSelection" }
  /** Excel put other formulas into columns of a table than were sent, or drew charts and pages otherwise; all was taken back. */
  | {
      readonly code: "rewritten" | "redrawn";
      readonly details: {
        readonly places: readonly { readonly sheet: string; readonly address: string }[];
      };
    }
  | { readonly code: "cancelled" }
  /** Excel refused; the workbook is as it was. */
  | { readonly code: "undone"; readonly details: { readonly reason: HostReason } }
  /** Excel refused; what was written could not be taken back, or cells in use may have been changed. */
  | {
      readonly code: "leftBehind" | "partlyDone";
      readonly details: {
        readonly reason: HostReason;
        readonly places: readonly { readonly sheet: string; readonly address: string }[];
      };
    }
  /** What was inserted is not taken back, because it has been changed since. */
  | {
      readonly code: "changedSince";
      readonly details: { readonly changes: readonly ChangeSince[] };
    }
  /** Before what was inserted is taken back, the user is asked about what others have added to it since. */
  | {
      readonly code: "addedSince";
      readonly details: { readonly additions: readonly AdditionSince[] };
    }
  /** What was inserted cannot be shown any more. */
  | { readonly code: "sheetGone"; readonly details: { readonly sheet: string } }
  /** A plan is not taken up, because a topic is called like a plan: PLANLIST could not tell them apart. */
  | {
      readonly code: "topicLikePlan";
      readonly details: { readonly topic: string; readonly plan: string };
    }
  /** Excel did not answer while it changed the plans that the workbook carries. */
  | { readonly code: "plansUnsure"; readonly details: { readonly minutes: number } }
  /** The workbook carries the plans as asked for, but cells were not calculated with them. */
  | { readonly code: "plansNotTakenUp" }
  /** Excel could not be reached, or gave an error before anything was written. */
  | { readonly code: "hostFailure"; readonly details: { readonly reason: HostReason } };

/** Why Excel did not do something: its own words, or that it did not answer in so many minutes. */
export type HostReason = string | { readonly noAnswerMinutes: number };
