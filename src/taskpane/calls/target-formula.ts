import { quoted } from "../../core/formula/formula-text";
import { usableName } from "../../core/lookup";
import type { Catalogue } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { languageOf, type Locale } from "../../i18n/locale";

/**
 * The formula that gives an indicator's target in a cell.
 *
 * @example targetFormula(catalogue, entry, "zh-CN") // =CQ.PLANTARGET("高新技术企业",2020)
 */
export function targetFormula(
  catalogue: Catalogue,
  entry: PlannedIndicator,
  locale: Locale
): string {
  const name = formulaName(catalogue, entry, locale);
  return `=CQ.PLANTARGET(${quoted(name)},${entry.plan.targetYear})`;
}

/** The name by which a formula finds exactly this indicator: its readable one unless another shares it. */
export function formulaName(catalogue: Catalogue, entry: PlannedIndicator, locale: Locale): string {
  return usableName(catalogue, entry, languageOf(locale));
}
