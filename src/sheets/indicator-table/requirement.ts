import type { PlannedIndicator } from "../../core/types";
import { comparatorText } from "../../i18n/citation";
import type { Locale } from "../../i18n/locale";
import { finalTarget } from "./final-target";
import { isOneOf } from "./native-formulas";

/** "More than" and "less than": the target itself does not meet them. */
const STRICT = ["gt", "lt"] as const;

/** Whether the target itself is not enough: then a table that judges needs a column that says so. */
export function isStrict(entry: PlannedIndicator): boolean {
  const comparator = finalTarget(entry)?.comparator;
  return comparator !== undefined && STRICT.some((strict) => strict === comparator);
}

/** The condition that a row's cell of the requirement (目标要求) excludes the target itself. */
export function excludesTarget(cell: string, locale: Locale): string {
  return isOneOf(
    cell,
    STRICT.map((comparator) => comparatorText(comparator, locale))
  );
}
