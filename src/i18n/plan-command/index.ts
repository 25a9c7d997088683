import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** What `npm run plan` says. */
export function planCommandTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
