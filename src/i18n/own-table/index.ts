import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** The words about tables that a user brings to the page without Excel. */
export function ownTableTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
