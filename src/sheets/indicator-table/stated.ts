import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Cell } from "../spec/sheet-spec";
import { basisCell } from "./basis";
import { observedFormat, targetFormat } from "./figure-format";
import { baselineCell, targetCell, type Marks } from "./marks";
import { requirementText } from "./requirement";

/** What a plan says of an indicator, alike in tables of the plan and in gap columns beside the user's own. */
export type Stated = "direction" | "comparator" | "basis" | "baseline" | "target";

interface StatedContext {
  readonly locale: Locale;
  readonly marks: Marks;
  readonly runningTotals?: boolean;
}

/** @example statedCell("direction", entry, context) // "越高越好" */
export function statedCell(
  stated: Stated,
  entry: PlannedIndicator,
  { locale, marks, runningTotals }: StatedContext
): Cell {
  switch (stated) {
    case "direction":
      return sheetTexts(locale).directions[entry.indicator.direction];
    case "comparator":
      return requirementText(entry, locale) ?? marks.none;
    case "basis":
      return basisCell(entry, locale, runningTotals);
    case "baseline":
      return baselineCell(entry, marks, locale);
    case "target":
      return targetCell(entry, marks, locale);
  }
}

/** How a stated figure is shown. */
export function statedFormat(
  stated: "baseline" | "target",
  entry: PlannedIndicator,
  locale: Locale
): string {
  return stated === "target"
    ? targetFormat(entry, locale)
    : observedFormat(entry, entry.plan.baseYear, locale);
}
