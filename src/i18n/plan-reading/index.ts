import type { Note } from "../../core/validation/note";
import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** What a reader of a plan should know about how it was read. */
export function noteText(note: Note, locale?: Locale): string {
  // The code selects the sentence made for it, which TypeScript cannot see through the index.
  const word = texts(locale).notes[note.code] as (details: Note) => string;
  return word(note);
}

/** What is being done. @example stageText("check") // 检查 */
export function stageText(stage: keyof typeof zhCN.stages, locale?: Locale): string {
  return texts(locale).stages[stage];
}

/** Why there is no reading, and what to do. */
export function readingFailureText(code: keyof typeof zhCN.failures, locale?: Locale): string {
  return texts(locale).failures[code];
}

function texts(locale?: Locale) {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
