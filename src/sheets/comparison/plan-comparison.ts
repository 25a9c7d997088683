import { changesByPoints } from "../../core/points";
import type { Plan, PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { planComparisonTexts } from "../../i18n/plan-comparison";
import { sheetTexts } from "../../i18n/sheets";
import {
  comparisonColumns,
  NAME_COLUMNS,
  sameBasis,
  sameUnit,
  SIDE_COLUMNS,
  type ComparedPair,
  type ComparisonContext,
  type Side,
} from "./comparison-columns";
import { detailedEntry } from "../indicator-table/detailed-entry";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import type { Area, Cell, SheetSpec } from "../spec/sheet-spec";
import { markNotes, sourceLine } from "../indicator-table/source-notes";
import { targetNotes } from "../indicator-table/target-notes";
import {
  statisticalTable,
  type StatisticalColumn,
  type TableRules,
} from "../spec/statistical-table";

export type { ComparedPair } from "./comparison-columns";

export interface ComparisonOptions {
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
  /** "threeLine" if omitted. */
  readonly rules?: TableRules;
  /** What a cell shows where a plan gives nothing, or where units differ; `defaultMarks` if omitted. */
  readonly marks?: Marks;
}

/** What a new comparison and its sheet are called where those names are free. */
export function planComparisonNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_Comparison", sheet: planComparisonTexts(locale).sheet };
}

/**
 * 规划对比: one row for each pair of indicators, with unit, baseline, requirement, target and required growth of both
 * plans and the difference of the targets (left minus right) where the units are the same. Growth and difference are
 * native formulas.
 *
 * @param chosen the left ones of one plan, the right ones of one plan, which may be the same
 * @throws RangeError for indicators of more plans: a header tells one base and target year for each side
 * @example planComparison([{ left: cityRdIntensity, right: nationalRdIntensity }], { locale: "zh-CN", tableName, sheetName })
 */
export function planComparison(
  chosen: readonly ComparedPair[],
  options: ComparisonOptions
): SheetSpec {
  const pairs = chosen.map(({ left, right }) => ({
    left: detailedEntry(left),
    right: detailedEntry(right),
  }));
  const context: ComparisonContext = {
    locale: options.locale,
    tableName: options.tableName,
    marks: options.marks ?? defaultMarks,
    plans: { left: onlyPlan(pairs, "left"), right: onlyPlan(pairs, "right") },
  };
  const { plans, locale } = context;
  const columns = comparisonColumns(pairs, context);
  const table = statisticalTable({
    sheetName: options.sheetName,
    tableName: options.tableName,
    title: planComparisonTexts(locale).title(
      inLanguage(plans.left.title, locale),
      inLanguage(plans.right.title, locale)
    ),
    // Its row takes the plans' names; each indicator has its unit in a column.
    unitNote: "",
    columns,
    footnotes: footnotes(pairs, columns, context),
    rules: options.rules ?? "threeLine",
    filterButtons: false,
    locale,
  });
  return withBand(table, context);
}

function onlyPlan(pairs: readonly ComparedPair[], side: Side): Plan {
  const [first, ...others] = pairs.map((pair) => pair[side].plan);
  if (!first || others.some((plan) => plan !== first)) {
    throw new RangeError("A comparison takes the indicators of one plan on each side.");
  }
  return first;
}

const BAND_ROW = 1;

/** The names of the plans above their columns. */
function withBand(table: SheetSpec, { plans, locale }: ComparisonContext): SheetSpec {
  const { band } = planComparisonTexts(locale);
  const areas: Record<Side, Area> = {
    left: { row: BAND_ROW, column: NAME_COLUMNS, rows: 1, columns: SIDE_COLUMNS.length },
    right: {
      row: BAND_ROW,
      column: NAME_COLUMNS + SIDE_COLUMNS.length,
      rows: 1,
      columns: SIDE_COLUMNS.length,
    },
  };
  const names: Record<number, string> = {
    [areas.left.column]: band.left(inLanguage(plans.left.title, locale)),
    [areas.right.column]: band.right(inLanguage(plans.right.title, locale)),
  };
  const both = [areas.left, areas.right];
  return {
    ...table,
    cells: table.cells.map((row, index) =>
      index === BAND_ROW ? row.map((_, column): Cell => names[column] ?? null) : row
    ),
    merges: [...table.merges, ...both],
    styles: [
      ...table.styles,
      ...both.map((area) => ({
        area,
        style: { horizontal: "center" as const, bold: true, wrap: true },
      })),
    ],
    // Titles of plans are long: two lines.
    rowHeights: table.rowHeights.map((height, row) => (row === BAND_ROW ? 30 : height)),
    page: { ...table.page, frozenColumns: NAME_COLUMNS },
  };
}

function footnotes(
  pairs: readonly ComparedPair[],
  columns: readonly StatisticalColumn[],
  { plans, locale, marks }: ComparisonContext
): string[] {
  const texts = planComparisonTexts(locale).notes;
  const { left, right } = plans;
  const unlike = pairs.flatMap((pair, index) => (sameUnit(pair) ? [] : [index + 1]));
  const counted = pairs.flatMap((pair, index) => (sameBasis(pair) ? [] : [index + 1]));
  const anyPercentage = pairs.some((pair) => sameUnit(pair) && pair.left.indicator.unit.zh === "%");
  const anyPoints = pairs.some((pair) => [pair.left, pair.right].some(changesByPoints));
  const targets = (side: Side, ofSide: (note: string) => string): string[] =>
    targetNotes(ofPlan(pairs, side), locale).map(ofSide);
  const notes = [
    texts.mapping,
    ...(left.baseYear === right.baseYear ? [] : [texts.baseYears(left.baseYear, right.baseYear)]),
    ...(left.targetYear === right.targetYear
      ? []
      : [texts.targetYears(left.targetYear, right.targetYear)]),
    texts.difference,
    ...(anyPercentage ? [texts.percentagePoints] : []),
    ...(unlike.length > 0 ? [texts.units(unlike)] : []),
    ...(counted.length > 0 ? [texts.bases(counted)] : []),
    texts.growth(left, right),
    ...(anyPoints ? [sheetTexts(locale).footnotes.growthInPoints] : []),
    ...targets("left", texts.ofLeft),
    ...targets("right", texts.ofRight),
    ...markNotes(
      columns.flatMap(({ cells }) => cells),
      marks,
      locale
    ),
    texts.dataVersions(left.version, right.version),
  ];
  return [
    ...sheetTexts(locale).footnotes.notes(notes),
    sourceLine([...new Set([left, right])], locale),
  ];
}

function ofPlan(pairs: readonly ComparedPair[], side: Side): PlannedIndicator[] {
  return [...new Set(pairs.map((pair) => pair[side]))];
}
