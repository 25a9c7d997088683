import { enUS } from "./en-US/page";
import { inLocale, type Locale } from "./locale";
import { zhCN } from "./zh-CN/page";

/** Texts of the page of the pane itself. */
export function pageTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
