import { inLocale, type Locale } from "../locale";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

export type PlanDocumentTexts = typeof zhCN;

/** The words about reading a plan's own document. */
export function planDocumentTexts(locale?: Locale): PlanDocumentTexts {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
