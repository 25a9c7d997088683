import type { RowDoubt } from "../../core/actuals/row-doubt";
import type { RowReason } from "../../core/actuals/row-reason";
import { zhCN } from "./zh-CN";
import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { actualsReadingTexts, rowDoubtText } from "../actuals-reading";
import { reasonText } from "../reasons";

/** The words on inserted sheets. */
export function sheetTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

export function rowReasonText(reason: RowReason, locale?: Locale): string {
  return isRowDoubt(reason) ? rowDoubtText(reason, locale) : reasonText(reason, locale);
}

function isRowDoubt(reason: RowReason): reason is RowDoubt {
  return reason.code in actualsReadingTexts().doubts;
}
