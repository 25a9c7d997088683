import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** What is said when Excel does not answer, by what became of the workbook. */
export function noAnswerTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
