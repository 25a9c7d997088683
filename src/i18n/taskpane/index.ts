import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

export type TaskpaneTexts = typeof zhCN;

/** The words of the task pane. */
export function taskpaneTexts(locale?: Locale): TaskpaneTexts {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
