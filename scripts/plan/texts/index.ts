import { enUS } from "./en-US";
import { inLocale } from "../../../src/i18n/locale";
import type { Locale } from "../../../src/i18n/locale";
import { zhCN } from "./zh-CN";

/** What `npm run plan` says. */
export function planCommandTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
