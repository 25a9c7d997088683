import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** Texts of the deployment self-test page. */
export function selfTestTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
