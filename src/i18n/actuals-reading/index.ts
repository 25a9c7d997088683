import type { RowDoubt } from "../../core/actuals/row-doubt";
import { inLocale, type Locale } from "../locale";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words about reading a table of actual figures. */
export function actualsReadingTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

/** Why a row is not taken as it stands, and the cure. */
export function rowDoubtText(doubt: RowDoubt, locale?: Locale): string {
  // The code selects the message made for it, which TypeScript cannot see through the index.
  const word = actualsReadingTexts(locale).doubts[doubt.code] as (details: RowDoubt) => string;
  return word(doubt);
}
