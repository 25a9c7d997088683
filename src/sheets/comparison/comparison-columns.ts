import type { Plan, PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { planComparisonTexts } from "../../i18n/plan-comparison";
import { sheetTexts } from "../../i18n/sheets";
import { basisText } from "../../i18n/citation";
import { basisCell, isLevelTarget, isNoLevel, needsBasis } from "../indicator-table/basis";
import { indicatorColumn } from "../indicator-table/indicator-cells";
import { published } from "../indicator-table/figure-format";
import {
  columnHeader,
  type ColumnId,
  type TableContext,
} from "../indicator-table/indicator-columns";
import type { Marks } from "../indicator-table/marks";
import { ifNumbers, missing, orMark, nativeWithoutNoise } from "../indicator-table/native-formulas";
import { yearlyChange } from "../indicator-table/points";
import type { Cell } from "../spec/sheet-spec";
import type { StatisticalColumn } from "../spec/statistical-table";
import { thisRow } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";

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
      cells: pairs.map(() => differenceCell(pairs, context)),
      align: "right",
      numberFormats: pairs.map(({ left, right }) =>
        published(left.indicator.decimals > right.indicator.decimals ? left : right)
      ),
    },
    ...(anyBasis(pairs)
      ? [basisColumn("left", pairs, context), basisColumn("right", pairs, context)]
      : []),
  ];
}

/** Whether the targets count the same: a sum over the period is not subtracted from a level. */
export function sameBasis({ left, right }: ComparedPair): boolean {
  return countedBy(left, "zh-CN") === countedBy(right, "zh-CN");
}

/** A computed level is a level. */
function countedBy(entry: PlannedIndicator, locale: Locale): string {
  return isLevelTarget(entry) ? basisText("level", locale) : basisCell(entry, locale);
}

/** Where every target is a level no formula has to read what they count. */
function anyBasis(pairs: readonly ComparedPair[]): boolean {
  return pairs.some(({ left, right }) => needsBasis(left) || needsBasis(right));
}

/** What the targets of a side count, for the formulas alone. */
function basisColumn(
  side: Side,
  pairs: readonly ComparedPair[],
  context: ComparisonContext
): StatisticalColumn {
  return {
    header: comparisonHeader("basis", side, context),
    cells: pairs.map((pair) => countedBy(pair[side], context.locale)),
    align: "center",
    printed: false,
  };
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
    case "growth":
      return { ...plain, header, cells: entries.map(() => growthCell(side, pairs, context)) };
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

function growthCell(side: Side, pairs: readonly ComparedPair[], context: ComparisonContext): Cell {
  const { plans, marks, locale } = context;
  const baseline = reference("baseline", side, context);
  const target = reference("target", side, context);
  const years = `${plans[side].targetYear}-${plans[side].baseYear}`;
  const unit = reference("unit", side, context);
  const change = orMark(yearlyChange(baseline, target, years, unit, locale), marks.none);
  const growth = ifNumbers([baseline, target], change, missing(target, marks));
  if (!anyBasis(pairs)) return { formula: `=${growth}` };
  const noLevel = isNoLevel(reference("basis", side, context), locale);
  return { formula: `=IF(${noLevel},${quoted(marks.none)},${growth})` };
}

function differenceCell(pairs: readonly ComparedPair[], context: ComparisonContext): Cell {
  const { marks, locale } = context;
  const units = [reference("unit", "left", context), reference("unit", "right", context)];
  const left = reference("target", "left", context);
  const right = reference("target", "right", context);
  const mark = ifNumbers([left], missing(right, marks), missing(left, marks));
  const both = nativeWithoutNoise(`${left}-${right}`, left, right);
  const figures = ifNumbers([left, right], both, mark);
  const bases = [reference("basis", "left", context), reference("basis", "right", context)];
  const difference = anyBasis(pairs)
    ? `IF(EXACT(${bases.join(",")}),${figures},${quoted(planComparisonTexts(locale).otherBasis)})`
    : figures;
  return { formula: `=IF(EXACT(${units.join(",")}),${difference},${quoted(marks.none)})` };
}

function reference(column: ColumnId, side: Side, context: ComparisonContext): string {
  return thisRow(context.tableName, comparisonHeader(column, side, context));
}
