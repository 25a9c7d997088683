import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** The words of the section "compare" in the tab "data". */
export function comparisonTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
