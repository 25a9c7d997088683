import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { needsBasis } from "../indicator-table/basis";
import { published } from "../indicator-table/figure-format";
import type { Marks } from "../indicator-table/marks";
import { needsRequirement } from "../indicator-table/requirement";
import { type Stated, statedCell, statedFormat } from "../indicator-table/stated";
import type { Cell } from "../spec/sheet-spec";

const computed = ["actual", "gap", "progress", "status"] as const;

export type ComputedFact = (typeof computed)[number];

type YearlyFact = "timeProgress" | ComputedFact;

/** The name that a row was made for, and what the plan says of that indicator. */
type PlanFact = "madeFor" | "unit" | Stated;

export type GapFact = PlanFact | YearlyFact;

/** A column of what the plan says, or of what follows from the actual figures of a year. */
export type GapColumn =
  | { readonly fact: PlanFact; readonly year: null }
  | { readonly fact: "timeProgress"; readonly year: number }
  | ComputedColumn;

export interface ComputedColumn {
  readonly fact: ComputedFact;
  readonly year: number;
}

export function isComputedColumn(column: GapColumn): column is ComputedColumn {
  return computed.some((candidate) => candidate === column.fact);
}

/** What gap columns depend on beside their rows. */
export interface GapFacts {
  readonly locale: Locale;
  readonly marks: Marks;
  /** The user's word that those of totals over the period are running totals. */
  readonly runningTotals: boolean;
  /** Of the actual figures; at least one. */
  readonly years: readonly number[];
}

/**
 * The columns that rows of these indicators need: direction and requirement only where they decide something. Of several years
 * each has its own group behind what is the same in all of them.
 */
export function gapColumnsOf(
  entries: readonly PlannedIndicator[],
  elsewhere: boolean,
  [first = 0, ...others]: readonly number[]
): GapColumn[] {
  const lower = entries.some(({ indicator }) => indicator.direction === "lower");
  const results = ["gap", "progress", "status"] as const;
  const actual = elsewhere ? (["actual"] as const) : [];
  const describing: PlanFact[] = [
    ...(lower ? (["direction"] as const) : []),
    ...(entries.some(needsRequirement) ? (["comparator"] as const) : []),
    ...(entries.some(needsBasis) ? (["basis"] as const) : []),
  ];
  const ofPlan = (facts: readonly PlanFact[]): GapColumn[] =>
    facts.map((fact) => ({ fact, year: null }));
  const ofYear =
    (facts: readonly YearlyFact[]) =>
    (year: number): GapColumn[] =>
      facts.map((fact) => ({ fact, year }));
  const name = ofPlan(["madeFor", ...(elsewhere ? (["unit"] as const) : [])]);
  const ends = ofPlan(["baseline", "target"]);
  if (others.length > 0) {
    const group = ofYear([...actual, "timeProgress", ...results]);
    return [...name, ...ofPlan(describing), ...ends, ...[first, ...others].flatMap(group)];
  }
  return [
    ...name,
    ...ofYear(actual)(first),
    ...ofPlan(describing),
    ...ofYear(["timeProgress"])(first),
    ...ends,
    ...ofYear(results)(first),
  ];
}

export function gapHeading(
  column: GapColumn,
  entries: readonly PlannedIndicator[],
  { locale, years }: GapFacts
): string {
  const { columns, monitoring, gaps } = sheetTexts(locale);
  const plans = entries.map(({ plan }) => plan);
  const ofYear = (heading: string): string =>
    column.year === null || years.length === 1 ? heading : gaps.ofYear(column.year, heading);
  switch (column.fact) {
    case "madeFor":
      return gaps.madeFor;
    case "actual":
      return monitoring.actual(column.year);
    case "timeProgress":
    case "status":
      return ofYear(monitoring[column.fact]);
    case "baseline":
      return columns.baseline(shared(plans.map(({ baseYear }) => baseYear)));
    case "target":
      return columns.target(shared(plans.map(({ targetYear }) => targetYear)));
    default:
      return ofYear(columns[column.fact]);
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
  { fact, year }: Exclude<GapColumn, ComputedColumn>,
  entry: PlannedIndicator,
  name: string,
  facts: GapFacts
): Cell {
  const { plan, indicator } = entry;
  const { locale, marks } = facts;
  switch (fact) {
    case "madeFor":
      return name;
    case "unit":
      return inLanguage(indicator.unit, locale);
    case "timeProgress": {
      const share = (year - plan.baseYear) / (plan.targetYear - plan.baseYear);
      // A path is not extrapolated.
      return share < 0 || share > 1 ? marks.none : share;
    }
    default:
      return statedCell(fact, entry, facts);
  }
}

/** How a column of figures shows that of an indicator. */
export function gapFormat(fact: GapFact, entry: PlannedIndicator, locale: Locale): string {
  switch (fact) {
    case "baseline":
    case "target":
      return statedFormat(fact, entry, locale);
    case "gap":
    case "actual":
      return published(entry);
    case "timeProgress":
    case "progress":
      return "0.0%";
    default:
      return "General";
  }
}
