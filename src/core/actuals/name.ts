import { findIndicator, qualifiedId, type Catalogue } from "../lookup";
import type { PlannedIndicator } from "../types";
import type { NameLanguage } from "./columns";

/**
 * The name by which cells find exactly this indicator: its own name; "plan/name" where a bare name means another one or
 * several; "plan/id" where the name is not the only one in its own plan either.
 *
 * @example sheetName(catalogue, highTechEnterprises, "zh") // "高新技术企业", or "cq-sti-13fyp/高新技术企业"
 */
export function sheetName(
  catalogue: Catalogue,
  entry: PlannedIndicator,
  language: NameLanguage
): string {
  const name = entry.indicator.name[language];
  const names = [name, `${entry.plan.id}/${name}`];
  return names.find((text) => means(catalogue, text, entry)) ?? qualifiedId(entry);
}

function means(catalogue: Catalogue, name: string, entry: PlannedIndicator): boolean {
  const found = findIndicator(catalogue, name);
  return found.ok && qualifiedId(found.value) === qualifiedId(entry);
}

/** Whether Excel's "=" takes two texts for the same: it does not tell upper from lower case. */
export function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
