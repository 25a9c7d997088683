import { planTexts, type PlanTexts } from "../plans";
import { currentLocale, type Locale } from "../locale";
import { enUS } from "./en-US";
import type { OnPage } from "./on-page";
import { zhCN } from "./zh-CN";

const own: Readonly<Record<Locale, OnPage>> = { "zh-CN": zhCN, "en-US": enUS };
const made = new Map<Locale, PlanTexts>();

/** The words about plans on the page without Excel: where the pane speaks of the workbook, the page speaks of itself. */
export function planTextsOnPage(locale: Locale = currentLocale()): PlanTexts {
  const texts = made.get(locale) ?? merged(planTexts(locale), own[locale]);
  made.set(locale, texts);
  return texts;
}

function merged(usual: PlanTexts, words: OnPage): PlanTexts {
  const sections = Object.entries(words).map(([section, changed]) => [
    section,
    { ...(usual[section as keyof OnPage] as object), ...changed },
  ]);
  return { ...usual, ...(Object.fromEntries(sections) as Partial<PlanTexts>) };
}
