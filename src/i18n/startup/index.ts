import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** Texts of the page before the task pane is there. */
export function startupTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
