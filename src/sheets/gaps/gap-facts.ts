import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { basisCell, needsBasis } from "../indicator-table/basis";
import { observedFormat, published, targetFormat } from "../indicator-table/figure-format";
import { baselineCell, targetCell, type Marks } from "../indicator-table/marks";
import { needsRequirement, requirementText } from "../indicator-table/requirement";
import type { Cell } from "../spec/sheet-spec";

const computed = ["actual", "gap", "progress", "status"] as const;

export type ComputedColumn = (typeof computed)[number];

/** The name that a row was made for, what the plan says of that indicator, what follows from the actual. */
export type GapColumn =
  | "madeFor"
  | "unit"
  | "direction"
  | "comparator"
  | "basis"
  | "timeProgress"
  | "baseline"
  | "target"
  | ComputedColumn;

export function isComputedColumn(column: GapColumn): column is ComputedColumn {
  return computed.some((candidate) => candidate === column);
}

/** What the constants of gap columns depend on. */
export interface GapFacts {
  readonly locale: Locale;
  readonly marks: Marks;
  /** Of the actual figures. */
  readonly year: number;
  /** The user's word that those of totals over the period are running totals. */
  readonly runningTotals: boolean;
}

/** The columns that rows of these indicators need: direction and requirement only where they decide something. */
export function gapColumnsOf(
  entries: readonly PlannedIndicator[],
  elsewhere: boolean
): GapColumn[] {
  const lower = entries.some(({ indicator }) => indicator.direction === "lower");
  return [
    "madeFor",
    ...(elsewhere ? (["unit", "actual"] as const) : []),
    ...(lower ? (["direction"] as const) : []),
    ...(entries.some(needsRequirement) ? (["comparator"] as const) : []),
    ...(entries.some(needsBasis) ? (["basis"] as const) : []),
    ...(["timeProgress", "baseline", "target", "gap", "progress", "status"] as const),
  ];
}

export function gapHeading(
  column: GapColumn,
  entries: readonly PlannedIndicator[],
  { locale, year }: GapFacts
): string {
  const { columns, monitoring, gaps } = sheetTexts(locale);
  const plans = entries.map(({ plan }) => plan);
  switch (column) {
    case "madeFor":
      return gaps.madeFor;
    case "actual":
      return monitoring.actual(year);
    case "timeProgress":
    case "status":
      return monitoring[column];
    case "baseline":
      return columns.baseline(shared(plans.map(({ baseYear }) => baseYear)));
    case "target":
      return columns.target(shared(plans.map(({ targetYear }) => targetYear)));
    default:
      return columns[column];
  }
}

/** A heading tells a year only if it is true of every row: rows may belong to several plans. */
function shared(years: readonly number[]): number | null {
  const [first = null] = years;
  return years.every((year) => year === first) ? first : null;
}

/**
 * What the plan says of a row's indicator.
 *
 * @param name as it stands in the row
 */
export function gapFact(
  column: Exclude<GapColumn, ComputedColumn>,
  entry: PlannedIndicator,
  name: string,
  { locale, year, marks, runningTotals }: GapFacts
): Cell {
  const { plan, indicator } = entry;
  switch (column) {
    case "madeFor":
      return name;
    case "unit":
      return inLanguage(indicator.unit, locale);
    case "direction":
      return sheetTexts(locale).directions[indicator.direction];
    case "comparator":
      return requirementText(entry, locale) ?? marks.none;
    case "basis":
      return basisCell(entry, locale, runningTotals);
    case "timeProgress": {
      const share = (year - plan.baseYear) / (plan.targetYear - plan.baseYear);
      // A path is not extrapolated.
      return share < 0 || share > 1 ? marks.none : share;
    }
    case "baseline":
      return baselineCell(entry, marks, locale);
    case "target":
      return targetCell(entry, marks, locale);
  }
}

/** How a column of figures shows that of an indicator. */
export function gapFormat(
  column: "baseline" | "target" | "gap" | "actual",
  entry: PlannedIndicator,
  locale: Locale
): string {
  switch (column) {
    case "baseline":
      return observedFormat(entry, entry.plan.baseYear, locale);
    case "target":
      return targetFormat(entry, locale);
    default:
      return published(entry);
  }
}
