import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Area, NumberInput } from "./sheet-spec";

/** Of cells that are filled in by hand: light enough to print as white, visible on the screen. */
export const INPUT_FILL = "#FFF8E1";

/**
 * Cells that take the actual figures of an indicator: numbers only, with the unit in the prompt. Percentages are typed
 * as the plan prints them.
 *
 * @param years the first and the last year that the cells are for
 */
export function numberInput(
  { indicator }: PlannedIndicator,
  area: Area,
  [first, last]: readonly [number, number],
  locale: Locale
): NumberInput {
  const texts = sheetTexts(locale).monitoring;
  const name = inLanguage(indicator.name, locale);
  const unit = inLanguage(indicator.unit, locale);
  return {
    area,
    title: texts.inputTitle(first === last ? String(first) : `${first}—${last}`),
    prompt: unit === "%" ? texts.percentPrompt(name) : texts.inputPrompt(name, unit),
    error: texts.inputError,
  };
}
