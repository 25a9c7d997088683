import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { doubtfulSizes } from "../../core/actuals/magnitude";
import { isNeverNegative } from "../../core/actuals/typed-figure";
import type { Indicator, PlannedIndicator } from "../../core/types";
import { CELL, type Area, type NumberInput } from "./sheet-spec";

/** Of cells that are filled in by hand: light enough to print as white, visible on the screen. */
export const INPUT_FILL = "#FFF8E1";

/**
 * Cells that take the actual figures of an indicator, with the unit in the prompt. Percentages are typed as the plan prints
 * them. Excel warns of what the gate for actual figures doubts: no number, a negative share, another unit or decimal point.
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
    error: texts.inputError(unit === "%"),
    condition: plainFigure(indicator),
  };
}

/** Excel takes no longer formula for a validation, and a cell's address may have seven letters and digits. */
const LONGEST = 255;
const LONGEST_ADDRESS = "AAA1048";

function plainFigure(indicator: Indicator): string {
  const sizes = doubtfulSizes(indicator).map(
    ({ from, to }) => `AND(ABS(${CELL})>=${from},ABS(${CELL})<=${to})`
  );
  const sign = isNeverNegative(indicator) ? [`${CELL}>=0`] : [];
  const withSizes = (count: number): string => {
    const doubts = sizes.slice(0, count);
    const plain = doubts.length > 0 ? [`NOT(OR(${doubts.join(",")}))`] : [];
    return `AND(${[`ISNUMBER(${CELL})`, ...sign, ...plain].join(",")})`;
  };
  const fits = (text: string): boolean => text.split(CELL).join(LONGEST_ADDRESS).length < LONGEST;
  const counts = sizes.map((_, index) => sizes.length - index);
  return withSizes(counts.find((count) => fits(withSizes(count))) ?? 0);
}
