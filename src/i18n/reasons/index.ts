import type { Reason } from "../../core/outcome";
import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

/**
 * The sentence that tells somebody why there is no value and what to do.
 *
 * @example reasonText({ code: "zeroSpan" }, "zh-CN") // "目标值与基期值相同，无法计算完成进度。"
 */
export function reasonText(reason: Reason, locale?: Locale): string {
  const messages = inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
  // The code selects the message made for it, which TypeScript cannot see through the index.
  const word = messages[reason.code] as (details: Reason) => string;
  return word(reason);
}
