import { enUS } from "./en-US/plan-template";
import { inLocale } from "./locale";
import type { Locale } from "./locale";
import { zhCN } from "./zh-CN/plan-template";

/** What stands on the template of a plan, besides its headings. */
export function planTemplateTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
