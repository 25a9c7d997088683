import { changesByPoints } from "../../core/points";
import type { Plan, PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { versionNote } from "./data-versions";
import { detailedEntry } from "./detailed-entry";
import { needsBasis, totalsNotes } from "./basis";
import { indicatorColumn } from "./indicator-cells";
import { responsibleColumn } from "./responsible";
import {
  measuresActual,
  withOperands,
  type ColumnId,
  type TableContext,
} from "./indicator-columns";
import { defaultMarks, type Marks } from "./marks";
import { landscape, type Paper } from "../spec/paper";
import type { SheetSpec } from "../spec/sheet-spec";
import { gapNote, markNotes, sourceLine } from "./source-notes";
import { doubtNotes, readingNotes } from "./target-notes";
import {
  statisticalTable,
  type StatisticalColumn,
  type TableRules,
} from "../spec/statistical-table";

export { headlineColumns } from "./headline-columns";
export { columnIds, type ColumnId } from "./indicator-columns";

export interface IndicatorTableOptions {
  /** In this order. Computed columns bring the columns they are computed from. */
  readonly columns: readonly ColumnId[];
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
  /** The plan's title and 指标表 if omitted. */
  readonly title?: string;
  /** "threeLine" if omitted. */
  readonly rules?: TableRules;
  readonly filterButtons?: boolean;
  readonly marks?: Marks;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals?: boolean;
  /** What it is printed on, turned sideways: "a4" if omitted, and A3 where it could not be read on that. */
  readonly paper?: Paper;
}

/** What a new table and its sheet are called where those names are free. */
export function indicatorTableNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_Indicators", sheet: sheetTexts(locale).indicatorTable.sheet };
}

/**
 * A table of indicators: one row each, in the order given. Gap, progress and growth are native formulas.
 *
 * @example indicatorTable(headlines, { columns: ["name", "unit", "target"], locale: "zh-CN", tableName, sheetName })
 */
export function indicatorTable(
  chosen: readonly PlannedIndicator[],
  options: IndicatorTableOptions
): SheetSpec {
  const entries = chosen.map(detailedEntry);
  const plans = [...new Set(entries.map(({ plan }) => plan))];
  const baseYear = inCommon(plans.map((plan) => plan.baseYear));
  const targetYear = inCommon(plans.map((plan) => plan.targetYear));
  const chosenColumns = withOperands(shownColumns(options.columns, entries), {
    direction: entries.some(({ indicator }) => indicator.direction === "lower"),
    years: baseYear === null || targetYear === null,
    points: entries.some(changesByPoints),
  });
  const needed = needsBasisColumn(chosenColumns, entries) ? (["basis"] as const) : [];
  const columns = [...chosenColumns, ...needed];
  const context: TableContext = {
    locale: options.locale,
    tableName: options.tableName,
    columns,
    marks: options.marks ?? defaultMarks,
    previousYear: previousYear(entries),
    baseYear,
    targetYear,
    runningTotals: options.runningTotals ?? false,
  };
  const filled = columns.map((column, index) => ({
    ...indicatorColumn(column, entries, context),
    printed: index < chosenColumns.length,
  }));
  return statisticalTable({
    sheetName: options.sheetName,
    tableName: options.tableName,
    title: options.title ?? titleOf(entries, plans, options.locale),
    unitNote: unitNote(entries, context),
    columns: filled,
    footnotes: footnotes(entries, plans, context, filled),
    format: landscape(options.paper),
    rules: options.rules ?? "threeLine",
    filterButtons: options.filterButtons ?? false,
    locale: options.locale,
  });
}

/** Without a column that would be blank in every row, unless it is the only one. */
function shownColumns(
  columns: readonly ColumnId[],
  entries: readonly PlannedIndicator[]
): readonly ColumnId[] {
  if (responsibleColumn(entries).length > 0) return columns;
  const others = columns.filter((column) => column !== "responsible");
  return others.length > 0 ? others : columns;
}

/** Formulas that compare with the target have to read what it counts, where that is not a level in every row. */
function needsBasisColumn(
  columns: readonly ColumnId[],
  entries: readonly PlannedIndicator[]
): boolean {
  const computes = columns.some((column) => ["gap", "progress", "growth"].includes(column));
  return computes && !columns.includes("basis") && entries.some(needsBasis);
}

/** The latest year before the base year that has a published figure. */
function previousYear(entries: readonly PlannedIndicator[]): number | null {
  const years = entries.flatMap(({ plan, indicator }) =>
    indicator.observations.map(({ year }) => year).filter((year) => year < plan.baseYear)
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** The value if all are the same. */
function inCommon<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function titleOf(
  entries: readonly PlannedIndicator[],
  plans: readonly Plan[],
  locale: Locale
): string {
  const texts = sheetTexts(locale).indicatorTable;
  const title = plans
    .map((plan) => inLanguage(plan.title, locale))
    .join(sheetTexts(locale).separator);
  const headline = entries.every(({ indicator }) => indicator.kind === "headline");
  return headline ? texts.headlineTitle(title) : texts.title(title);
}

function unitNote(entries: readonly PlannedIndicator[], { locale, columns }: TableContext): string {
  const texts = sheetTexts(locale).indicatorTable;
  const unit = inCommon(entries.map(({ indicator }) => inLanguage(indicator.unit, locale)));
  if (unit) return texts.unit(unit);
  return columns.includes("unit") ? "" : texts.unitInName;
}

function footnotes(
  entries: readonly PlannedIndicator[],
  plans: readonly Plan[],
  { locale, columns, marks, baseYear, targetYear, runningTotals }: TableContext,
  filled: readonly StatisticalColumn[]
): string[] {
  const texts = sheetTexts(locale).footnotes;
  const has = (column: ColumnId): boolean => columns.includes(column);
  const shown = filled.flatMap(({ cells }) => cells);
  const joined = (sentences: readonly string[]): string =>
    sentences.join(inLanguage({ zh: "", en: " " }, locale));
  const notes = [
    ...markNotes(shown, marks, locale),
    has("gap") &&
      gapNote(entries, measuresActual(columns) ? "gapToActual" : "gapToBaseline", locale),
    has("progress") && texts.progress,
    ...(measuresActual(columns) ? totalsNotes(entries, runningTotals, locale) : []),
    has("growth") &&
      joined([
        ...(baseYear !== null && targetYear !== null ? [texts.growth(baseYear, targetYear)] : []),
        ...(entries.some(changesByPoints) ? [texts.growthInPoints] : []),
      ]),
    ...(has("target") ? readingNotes(entries, locale) : []),
    // What is to be known of the text stands with the version of the data made from it.
    joined([...(has("target") ? doubtNotes(entries, locale) : []), versionNote(plans, locale)]),
  ].filter((note): note is string => Boolean(note));
  return [...texts.notes(notes), sourceLine(plans, locale)];
}
