import type { Obstacle } from "../../core/insertion/obstacle";
import type { InsertionProblem } from "../../core/insertion/problem";
import { inLocale, type Locale } from "../locale";
import { noAnswerTexts } from "../no-answer";
import { addedText, changedText, goneText } from "../undo";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** What is said of insertions that did not take place. The words on the sheets themselves are in ../workbook. */
export function insertionTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

/** The message about a failed insertion: what happened, and what the user can do. */
export function insertionText(
  error: { readonly problem: InsertionProblem },
  locale?: Locale
): string {
  const texts = insertionTexts(locale);
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
    case "rewritten":
    case "redrawn":
      return texts.problems[problem.code](
        problem.details.places
          .map(({ sheet, address }) => texts.problems.place(sheet, address))
          .join(texts.separator)
      );
    case "changedSince":
      return changedText(problem.details.changes, locale);
    case "addedSince":
      return addedText(problem.details.additions, locale);
    case "sheetGone":
      return goneText(problem.details.sheet, locale);
    case "topicLikePlan":
      return texts.problems.topicLikePlan(problem.details.topic, problem.details.plan);
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
    case "noPath":
    case "noFormulas":
    case "noWorkbook":
    case "cellEdit":
    case "noSelection":
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
  const texts = insertionTexts(locale);
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
  const { obstacles } = insertionTexts(locale);
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
