import type { ActualsFault } from "../../core/actuals/problem";
import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

export type ActualsTexts = typeof zhCN;

/** The words about tables of actual figures, on sheets and in the pane. */
export function actualsTexts(locale?: Locale): ActualsTexts {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

/**
 * What is wrong with a figure and how to mend it, in one or two sentences.
 *
 * @param places the addresses of all rows that a fault is about: of duplicates
 */
export function actualsFaultText(
  fault: ActualsFault,
  places: readonly string[],
  locale?: Locale
): string {
  const { faults } = actualsTexts(locale);
  // The code selects the message made for it, which TypeScript cannot see through the index.
  const word = faults[fault.code] as (details: ActualsFault, places: readonly string[]) => string;
  return word(fault, places);
}
