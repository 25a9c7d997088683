import { targetFigure } from "../../core/figures";
import type { Plan, PlannedIndicator } from "../../core/types";
import { targetWording } from "../../core/wording";
import { comparatorText } from "../../i18n/citation";
import { inLanguage, type Locale } from "../../i18n/locale";
import { planComparisonTexts } from "../../i18n/plan-comparison";
import { sheetTexts } from "../../i18n/sheets";
import { indicatorColumn, published } from "../indicator-table/indicator-cells";
import {
  columnHeader,
  type ColumnId,
  type TableContext,
} from "../indicator-table/indicator-columns";
import { type Marks, targetCell } from "../indicator-table/marks";
import { nativeGrowth, ifNumbers, missing, orMark } from "../indicator-table/native-formulas";
import type { Cell } from "../spec/sheet-spec";
import type { StatisticalColumn } from "../spec/statistical-table";
import { thisRow } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";
import { finalTarget } from "../indicator-table/final-target";

/** 指标对应关系: an indicator of one plan and the one of another, or the same, plan that it is compared with. */
export interface ComparedPair {
  readonly left: PlannedIndicator;
  readonly right: PlannedIndicator;
}

export type Side = keyof ComparedPair;

/** The plans whose indicators stand left and right, and what all columns of the table have in common. */
export interface ComparisonContext {
  readonly locale: Locale;
  readonly tableName: string;
  readonly marks: Marks;
  readonly plans: Readonly<Record<Side, Plan>>;
}

/** The columns that a plan has to itself, side by side with the same ones of the other. */
export const SIDE_COLUMNS: readonly ColumnId[] = [
  "unit",
  "baseline",
  "comparator",
  "target",
  "growth",
];

/** Number and both names first, so that the mapping can be read at a glance and read back from the sheet. */
export const NAME_COLUMNS = 3;

/** The columns in their order: the mapping, what each plan says, the difference of the targets. */
export function comparisonColumns(
  pairs: readonly ComparedPair[],
  context: ComparisonContext
): StatisticalColumn[] {
  const { locale } = context;
  const columnsOf = (side: Side): StatisticalColumn[] =>
    SIDE_COLUMNS.map((column) => sideColumn(column, side, pairs, context));
  return [
    {
      header: sheetTexts(locale).columns.number,
      cells: pairs.map((_, index) => index + 1),
      align: "center",
    },
    sideColumn("name", "left", pairs, context),
    sideColumn("name", "right", pairs, context),
    ...columnsOf("left"),
    ...columnsOf("right"),
    {
      header: planComparisonTexts(locale).difference,
      cells: pairs.map(() => differenceCell(context)),
      align: "right",
      numberFormats: pairs.map(({ left, right }) =>
        published(left.indicator.decimals > right.indicator.decimals ? left : right)
      ),
    },
  ];
}

/** @example comparisonHeader("name", "left", "zh-CN", plan) // "指标（甲）" */
export function comparisonHeader(column: ColumnId, side: Side, context: ComparisonContext): string {
  return planComparisonTexts(context.locale).side[side](
    columnHeader(column, onSide(side, context))
  );
}

/**
 * Whether the difference of two targets has a meaning. Units are equal as they are written: nothing is converted, and
 * letters in upper and lower case are different units.
 */
export function sameUnit({ left, right }: ComparedPair): boolean {
  const unit = ({ indicator }: PlannedIndicator): string => indicator.unit.zh.normalize("NFKC");
  return unit(left) === unit(right);
}

function sideColumn(
  column: ColumnId,
  side: Side,
  pairs: readonly ComparedPair[],
  context: ComparisonContext
): StatisticalColumn {
  const entries = pairs.map((pair) => pair[side]);
  const plain = indicatorColumn(column, entries, onSide(side, context));
  const header = comparisonHeader(column, side, context);
  switch (column) {
    case "unit":
      return { ...plain, header, cells: pairs.map((pair) => unitOf(pair, side, context)) };
    case "comparator":
      return { ...plain, header, cells: entries.map((entry) => requirement(entry, context)) };
    case "target":
      return { ...plain, header, cells: entries.map((entry) => targetCell(entry, context.marks)) };
    case "growth":
      return { ...plain, header, cells: entries.map(() => growthCell(side, context)) };
    default:
      return { ...plain, header };
  }
}

function onSide(side: Side, { locale, tableName, marks, plans }: ComparisonContext): TableContext {
  const { baseYear, targetYear } = plans[side];
  return {
    locale,
    tableName,
    marks,
    columns: SIDE_COLUMNS,
    previousYear: null,
    baseYear,
    targetYear,
  };
}

/**
 * The unit as the table shows it. The formula of the difference compares the two that stand in its row, so the same unit
 * is written in the same way on both sides, and two that only look alike in this language are told apart.
 */
function unitOf(pair: ComparedPair, side: Side, { locale, marks }: ComparisonContext): string {
  const shown = (of: Side): string => inLanguage(pair[of].indicator.unit, locale) || marks.none;
  if (sameUnit(pair)) return shown("left");
  if (side === "left" || shown("left") !== shown("right")) return shown(side);
  return sheetTexts(locale).indicatorTable.withUnit(shown(side), pair[side].indicator.unit.zh);
}

/** 目标要求, with the plan's wording where the target is no number: 定性（国内领先）. */
function requirement(entry: PlannedIndicator, { locale, marks }: ComparisonContext): Cell {
  const target = finalTarget(entry);
  if (!target) return marks.none;
  const comparator = comparatorText(target.comparator, locale);
  return targetFigure(entry).ok
    ? comparator
    : sheetTexts(locale).indicatorTable.withUnit(comparator, targetWording(entry, target).read);
}

function growthCell(side: Side, context: ComparisonContext): Cell {
  const { plans, marks } = context;
  const baseline = reference("baseline", side, context);
  const target = reference("target", side, context);
  const years = `${plans[side].targetYear}-${plans[side].baseYear}`;
  const rate = orMark(nativeGrowth(baseline, target, years), marks.none);
  return { formula: `=${ifNumbers([baseline, target], rate, missing(target, marks))}` };
}

function differenceCell(context: ComparisonContext): Cell {
  const { marks } = context;
  const units = [reference("unit", "left", context), reference("unit", "right", context)];
  const left = reference("target", "left", context);
  const right = reference("target", "right", context);
  const mark = ifNumbers([left], missing(right, marks), missing(left, marks));
  const difference = ifNumbers([left, right], `${left}-${right}`, mark);
  return { formula: `=IF(EXACT(${units.join(",")}),${difference},${quoted(marks.none)})` };
}

function reference(column: ColumnId, side: Side, context: ComparisonContext): string {
  return thisRow(context.tableName, comparisonHeader(column, side, context));
}
