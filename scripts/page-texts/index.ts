import { enUS } from "./en-US";
import { inLocale, type Locale } from "../../src/i18n/locale";
import { zhCN } from "./zh-CN";

/** Texts of the page of the pane itself. */
export function documentTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
