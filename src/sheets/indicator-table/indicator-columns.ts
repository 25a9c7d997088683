import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Marks } from "./marks";

/** The columns an indicator table can have. */
export const columnIds = [
  "number",
  "code",
  "name",
  "nameEn",
  "unit",
  "attribute",
  "kind",
  "topic",
  "direction",
  "comparator",
  "basis",
  "previous",
  "baseline",
  "target",
  "printed",
  "actual",
  "baseYear",
  "targetYear",
  "gap",
  "progress",
  "growth",
  "responsible",
  "citation",
  "note",
] as const;

export type ColumnId = (typeof columnIds)[number];

/** What the columns of one table have in common. */
export interface TableContext {
  readonly locale: Locale;
  readonly tableName: string;
  readonly columns: readonly ColumnId[];
  readonly marks: Marks;
  /** The year of the column of figures before the baseline. */
  readonly previousYear: number | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  /** The user's word that actual figures of totals over the period are running totals (累计数). */
  readonly runningTotals?: boolean;
}

/** What a computed column is computed from. The gap is taken to the actual figure if there is a column for it. */
const operands: Partial<Record<ColumnId, readonly ColumnId[]>> = {
  gap: ["baseline", "target"],
  progress: ["baseline", "target", "actual"],
  growth: ["baseline", "target"],
};

/** What the indicators of a table do not have in common: each row has to say it where a formula needs it. */
export interface Differences {
  /** Less is better for some of them. */
  readonly direction?: boolean;
  /** Their plans begin or end in different years. */
  readonly years?: boolean;
  /** Some change by points a year, others at a rate: the unit tells. */
  readonly points?: boolean;
}

/**
 * The columns together with those that computed ones are computed from, each put before the first that needs it.
 *
 * @example withOperands(["name", "growth"]) // ["name", "baseline", "target", "growth"]
 */
export function withOperands(
  columns: readonly ColumnId[],
  differences: Differences = {}
): ColumnId[] {
  const chosen = new Set(columns);
  return [...new Set(columns)].flatMap((column) => {
    const needed = [...rowFacts(column, differences), ...operandsOf(column, columns)];
    const missing = needed.filter((operand) => !chosen.has(operand));
    missing.forEach((operand) => chosen.add(operand));
    return [...missing, column];
  });
}

function rowFacts(column: ColumnId, differences: Differences): readonly ColumnId[] {
  const { direction, years, points } = differences;
  if (column === "gap" && direction) return ["direction"];
  if (column !== "growth") return [];
  return [...(points ? (["unit"] as const) : []), ...(years ? YEARS : [])];
}

const YEARS = ["baseYear", "targetYear"] as const;

function operandsOf(column: ColumnId, columns: readonly ColumnId[]): readonly ColumnId[] {
  return column === "gap" && measuresActual(columns) ? ["target"] : (operands[column] ?? []);
}

/** Whether the gap is measured from an actual figure: otherwise it is from the baseline. */
export function measuresActual(columns: readonly ColumnId[]): boolean {
  return columns.includes("actual") || columns.includes("progress");
}

export function columnHeader(column: ColumnId, context: TableContext): string {
  const headers = sheetTexts(context.locale).columns;
  switch (column) {
    case "previous":
      return headers.previous(context.previousYear);
    case "baseline":
      return headers.baseline(context.baseYear);
    case "target":
      return headers.target(context.targetYear);
    default:
      return headers[column];
  }
}
