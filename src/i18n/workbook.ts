import type { Reason } from "../core/outcome";
import type { Bilingual } from "../core/types";
import { zhCN } from "./zh-CN/workbook";
import { enUS } from "./en-US/workbook";
import { inLocale, type Locale } from "./locale";
import { noAnswerTexts } from "./no-answer";
import { reasonText } from "./reasons";
import { changedText, goneText, type Change } from "./undo";

/** The words on inserted sheets and in the messages about inserting. */
export function workbookTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

/** What stands in the way of an insertion. Addresses are without the sheet's name. */
export type Obstacle =
  | { readonly kind: "occupied"; readonly address: string; readonly cells: number }
  | { readonly kind: "formatted"; readonly address: string }
  | { readonly kind: "spilled"; readonly address: string }
  | { readonly kind: "validated"; readonly address: string }
  | { readonly kind: "merged"; readonly address: string }
  | { readonly kind: "table"; readonly name: string; readonly address: string }
  | { readonly kind: "besideTable"; readonly name: string; readonly address: string }
  | { readonly kind: "autoFilter"; readonly address: string }
  | { readonly kind: "hidden"; readonly address: string }
  | { readonly kind: "commented"; readonly address: string }
  | { readonly kind: "protectedSheet"; readonly sheet: string }
  | { readonly kind: "protectedWorkbook" };

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
  | { readonly code: "cellEdit" }
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
  | { readonly code: "changedSince"; readonly details: { readonly changes: readonly Change[] } }
  /** What was inserted cannot be shown any more. */
  | { readonly code: "sheetGone"; readonly details: { readonly sheet: string } }
  /** Excel did not answer while it changed the plans that the workbook carries. */
  | { readonly code: "plansUnsure"; readonly details: { readonly minutes: number } }
  /** The workbook carries the plans as asked for, but cells were not calculated with them. */
  | { readonly code: "plansNotTakenUp" }
  /** Excel could not be reached, or gave an error before anything was written. */
  | { readonly code: "hostFailure"; readonly details: { readonly reason: HostReason } };

/** Why Excel did not do something: its own words, or that it did not answer in so many minutes. */
export type HostReason = string | { readonly noAnswerMinutes: number };

/** Why a row of a selection gets no figures of the plan. */
export type RowReason =
  | Reason
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

export function rowReasonText(reason: RowReason, locale?: Locale): string {
  const { recognition } = workbookTexts(locale);
  switch (reason.code) {
    case "percentFormat":
    case "scalingFormat":
      return recognition[reason.code](reason.name);
    case "unitDiffers":
      return recognition.unitDiffers(reason.name, reason.unit, reason.planUnit);
    default:
      return reasonText(reason, locale);
  }
}

/** The message about a failed insertion: what happened, and what the user can do. */
export function insertionText(
  error: { readonly problem: InsertionProblem },
  locale?: Locale
): string {
  const texts = workbookTexts(locale);
  const problem = error.problem;
  switch (problem.code) {
    case "obstructed":
    case "cellObstructed": {
      const { sheet, address, obstacles } = problem.details;
      const reasons = obstacles
        .map((obstacle) => obstacleText(obstacle, locale))
        .join(texts.separator);
      return texts.problems[problem.code](sheet, address, reasons);
    }
    case "noRoom":
      return texts.problems.noRoom(problem.details.rows, problem.details.columns);
    case "severalColumns":
      return texts.problems.severalColumns(problem.details.columns);
    case "oldHost":
      return texts.problems.oldHost(problem.details.requirement);
    case "undone":
    case "leftBehind":
    case "partlyDone":
    case "hostFailure":
      return hostText(problem, locale);
    case "changedSince":
      return changedText(problem.details.changes, locale);
    case "sheetGone":
      return goneText(problem.details.sheet, locale);
    case "plansUnsure":
      return noAnswerTexts(locale).plansUnsure(problem.details.minutes);
    case "noIndicator":
      return texts.problems.noIndicator(problem.details.reason);
    case "plansNotTakenUp":
    case "nothingToInsert":
    case "nothingRecognised":
    case "noTable":
    case "noTableToRead":
    case "noYear":
    case "noIndicators":
    case "noFormulas":
    case "cellEdit":
    case "cancelled":
      return texts.problems[problem.code];
  }
}

type HostProblem = Extract<
  InsertionProblem,
  { readonly code: "undone" | "leftBehind" | "partlyDone" | "hostFailure" }
>;

/** What Excel did not do, and what became of the workbook. */
function hostText({ code, details }: HostProblem, locale?: Locale): string {
  const texts = workbookTexts(locale);
  const places =
    "places" in details
      ? details.places.map(({ sheet, address }) => texts.problems.place(sheet, address))
      : [];
  const { reason } = details;
  return typeof reason === "string"
    ? texts.problems[code](reason, places.join(texts.separator))
    : noAnswerTexts(locale)[code](reason.noAnswerMinutes, places.join(texts.separator));
}

/** One thing in the way, in a few words: 单元格 B2:C3 已有内容. */
export function obstacleText(obstacle: Obstacle, locale?: Locale): string {
  const { obstacles } = workbookTexts(locale);
  switch (obstacle.kind) {
    case "occupied":
      return obstacles.occupied(obstacle.address, obstacle.cells);
    case "table":
    case "besideTable":
      return obstacles[obstacle.kind](obstacle.name, obstacle.address);
    case "protectedSheet":
      return obstacles.protectedSheet(obstacle.sheet);
    case "protectedWorkbook":
      return obstacles.protectedWorkbook;
    case "formatted":
    case "commented":
    case "spilled":
    case "validated":
    case "merged":
    case "autoFilter":
    case "hidden":
      return obstacles[obstacle.kind](obstacle.address);
  }
}
