import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

export type PlanTexts = typeof zhCN;

/** The words about the plans at hand and about loading one: the tab 数据. */
export function planTexts(locale?: Locale): PlanTexts {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
