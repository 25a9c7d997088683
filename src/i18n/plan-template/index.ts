import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** What stands on the template of a plan, besides its headings. */
export function planTemplateTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
