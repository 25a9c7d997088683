import { enUS } from "./en-US/taskpane-comparison";
import { inLocale, type Locale } from "./locale";
import { zhCN } from "./zh-CN/taskpane-comparison";

/** The words of the section "compare" in the tab "data". */
export function comparisonTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
