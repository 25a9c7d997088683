import type { FigureDoubt } from "../../core/actuals/reading";
import { enUS } from "./en-US";
import { inLocale, type Locale } from "../locale";
import { zhCN } from "./zh-CN";

/**
 * Why an actual figure is not taken as it stands, and the cure: the same sentence at every entrance.
 *
 * @example figureDoubtText({ code: "notAFigure", text: "待定" })
 */
export function figureDoubtText(doubt: FigureDoubt, locale?: Locale): string {
  const messages = inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
  // The code selects the message made for it, which TypeScript cannot see through the index.
  const word = messages[doubt.code] as (details: FigureDoubt) => string;
  return word(doubt);
}
