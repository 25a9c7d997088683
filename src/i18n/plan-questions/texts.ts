import { inLocale, type Locale } from "../locale";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

export function planQuestionTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
