import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

export type PageTexts = typeof zhCN;

/** The words of those parts of the task pane that are loaded when they are opened, apart from the first ones. */
export function pageTexts(locale?: Locale): PageTexts {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
