import type { Basis } from "../../core/types";
import { enUS as enChoices } from "../choices/en-US";
import { zhCN as zhChoices } from "../choices/zh-CN";
import { enUS as enCitation } from "../citation/en-US";
import { zhCN as zhCitation } from "../citation/zh-CN";
import { inLocale, type Locale } from "../locale";
import { type Spellings, spellings } from "../plan-table";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** A column that the sheet has beside those of a plan's table. */
export type ReviewColumn = keyof typeof zhCN.headings;

/** What stands on the sheet of targets that were found in a document. */
export function reviewSheetTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

/** The two answers of the column 采用. */
export function takenWords(locale?: Locale): typeof zhChoices.answers {
  return inLocale({ "zh-CN": zhChoices.answers, "en-US": enChoices.answers }, locale);
}

export const REVIEW_HEADING_SPELLINGS: Spellings<ReviewColumn> = spellings(
  [zhCN.headings, enUS.headings],
  {}
);

export const TAKEN_SPELLINGS: Spellings<"yes" | "no"> = spellings(
  [zhChoices.answers, enChoices.answers],
  {
    yes: ["采用", "取用", "√", "✓", "y", "true", "1"],
    no: ["不采用", "不取", "×", "✗", "x", "n", "false", "0"],
  }
);

export const BASIS_SPELLINGS: Spellings<Basis> = spellings(
  [zhCitation.bases, enCitation.bases],
  {}
);
