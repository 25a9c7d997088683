import { findIndicator, qualifiedId, type Catalogue } from "../lookup";
import type { PlannedIndicator } from "../types";
import type { NameLanguage } from "./columns";

/**
 * The name by which cells find exactly this indicator: its own name, or "plan/id" where another indicator at hand
 * answers to that name.
 *
 * @example sheetName(catalogue, highTechEnterprises, "zh") // "高新技术企业"
 */
export function sheetName(
  catalogue: Catalogue,
  entry: PlannedIndicator,
  language: NameLanguage
): string {
  const name = entry.indicator.name[language];
  const found = findIndicator(catalogue, name);
  const same = found.ok && qualifiedId(found.value) === qualifiedId(entry);
  return same ? name : qualifiedId(entry);
}

/** Whether Excel's "=" takes two texts for the same: it does not tell upper from lower case. */
export function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
