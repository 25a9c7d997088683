import { enUS } from "./en-US/startup";
import { inLocale, type Locale } from "./locale";
import { zhCN } from "./zh-CN/startup";

/** Texts of the page before the task pane is there. */
export function startupTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
