import { baselineFigure, targetFigure } from "../../core/figures";
import type { PathMethod } from "../../core/path";
import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { indicatorColumn } from "../indicator-table/indicator-cells";
import { calculatedPath, published, typedFormat } from "../indicator-table/figure-format";
import {
  columnHeader,
  type ColumnId,
  type TableContext,
} from "../indicator-table/indicator-columns";
import { changeFormat, yearlyChange } from "../indicator-table/points";
import { rowBasis, whereCompared, whereGrowing } from "../indicator-table/basis";
import { directionFormula } from "../indicator-table/indicator-formulas";
import { rowRequirement } from "../indicator-table/requirement";
import { printsYear, responsibleColumn } from "../indicator-table/responsible";
import * as native from "../indicator-table/native-formulas";
import type { Cell } from "../spec/sheet-spec";
import type { StatisticalColumn } from "../spec/statistical-table";
import { thisRow, thisRowSpan } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";
import { checkCell, guardColumns, printedFigure } from "./figure-guard";
import { statusTexts } from "./status-formats";
import { linkedColumns, linkedExpression, type ActualsOfSheet } from "./linked-columns";
import { shownNumber } from "../spec/shown-number";
import { textWidth } from "../spec/text-width";

/** The actual figure of an indicator and a year where it is known already. */
export type KnownFigures = (entry: PlannedIndicator, year: number) => number | null;

/** What the columns that judge a row depend on. */
export interface JudgedContext extends TableContext {
  readonly baseYear: number;
  readonly targetYear: number;
  readonly method: PathMethod;
  /** Share of the way from baseline to target that counts as still on path; 0 for none. */
  readonly tolerance: number;
}

/** What the computed columns of a monitoring table depend on. */
export interface MonitoringContext extends JudgedContext {
  /** The years that take actual figures, from the year after the base year on. */
  readonly years: readonly number[];
  /** The only year that is judged, as an evaluation does; null for the latest one that has a figure. */
  readonly judgedYear: number | null;
  readonly figures: KnownFigures;
  /** Where the actual figures come from; null where they are filled in by hand. */
  readonly actuals: ActualsOfSheet | null;
}

/** In characters: years, and shares of at most a few hundred per cent. */
const YEAR_WIDTH = 5;
const SHARE_WIDTH = 7;
const ELAPSED_WIDTH = 5.5;
const NUMBER_WIDTH = 4;
const LEAST_FIGURE_WIDTH = 6.5;
const NARROWEST_TEXT = 14;
const NARROWEST_UNIT = 6.5;
const NARROWEST_BODY = 8;
const WIDEST_STATUS = 10;
/** 请核对：0.55像是55%. */
const STATUS_LINES = 2;

/** The columns in their order: what the plan says, the actual figures, what follows from them. */
export function monitoringColumns(
  entries: readonly PlannedIndicator[],
  context: MonitoringContext
): StatisticalColumn[] {
  const { years, locale } = context;
  const texts = sheetTexts(locale).monitoring;
  const figure = figureWidth(entries);
  const hasRoom = printsYear(entries);
  const { gap, progress, timeProgress, status, growth } = judgedColumns(
    entries,
    context,
    unratedBeside(context)
  );
  return [
    ...context.columns
      .filter((column) => !workingColumns.has(column))
      .map((column) => planColumn(column, entries, context)),
    ...years.map((year) => ({
      header: texts.actual(year),
      cells: entries.map((entry) => actualCell(entry, year, context)),
      align: "right" as const,
      numberFormats: entries.map(typedFormat),
      width: figure,
    })),
    ...(hasRoom ? [latestYearColumn(entries, context)] : []),
    gap,
    progress,
    ...(hasRoom ? [timeProgress] : []),
    status,
    growth,
    ...responsibleColumn(entries).map((column) => planColumn(column, entries, context)),
  ];
}

function latestYearColumn(
  entries: readonly PlannedIndicator[],
  context: MonitoringContext
): StatisticalColumn {
  const { latestYear } = sheetTexts(context.locale).monitoring;
  return computedColumn(latestYear, yearJudged(context), entries, () => "0", YEAR_WIDTH);
}

/** One formula in every row. */
export function computedColumn(
  header: string,
  formula: string,
  entries: readonly PlannedIndicator[],
  numberFormat: (entry: PlannedIndicator) => string,
  width: number
): StatisticalColumn {
  return {
    header,
    cells: entries.map((): Cell => ({ formula: `=${formula}` })),
    align: "right",
    numberFormats: entries.map(numberFormat),
    width,
  };
}

/**
 * What follows from the latest year and its actual figure, which stand in columns of the same table; nothing where the check
 * of the row's figures finds something doubtful.
 *
 * @param unrated what the status says where there is no year to judge
 */
export function judgedColumns(
  entries: readonly PlannedIndicator[],
  context: JudgedContext,
  unrated = quoted("")
) {
  const { columns, monitoring: texts } = sheetTexts(context.locale);
  const figure = figureWidth(entries);
  const column = (
    header: string,
    formula: string,
    numberFormat: (entry: PlannedIndicator) => string,
    width: number
  ): StatisticalColumn => computedColumn(header, formula, entries, numberFormat, width);
  const width = statusWidth(context.locale);
  return {
    gap: column(columns.gap, gapOf(context), published, figure),
    progress: column(columns.progress, progressOf(context), () => "0.0%", SHARE_WIDTH),
    timeProgress: column(texts.timeProgress, timeProgressOf(context), () => "0%", ELAPSED_WIDTH),
    status: {
      ...column(texts.status, statusOf(context, unrated), () => "General", width),
      align: "center" as const,
      lines: STATUS_LINES,
    },
    growth: column(columns.growth, growthOf(context), changeFormat, SHARE_WIDTH),
    latestPath: {
      ...column(texts.latestPath, latestPath(context), calculatedPath, figure),
      printed: false,
    },
    facts: factColumns(entries, context),
  };
}

/** The plan's facts that only formulas read. */
function factColumns(
  entries: readonly PlannedIndicator[],
  context: TableContext
): StatisticalColumn[] {
  return context.columns
    .filter((column) => workingColumns.has(column))
    .map((column) => ({ ...indicatorColumn(column, entries, context), printed: false }));
}

/** What the formulas of a row read but nobody needs on paper. It stands right of what is printed. */
export function workingBlock(
  entries: readonly PlannedIndicator[],
  context: MonitoringContext
): StatisticalColumn[] {
  const { locale, actuals } = context;
  const texts = sheetTexts(locale).monitoring;
  const { latestPath: path, timeProgress, facts } = judgedColumns(entries, context);
  const width = figureWidth(entries);
  return [
    ...(printsYear(entries) ? [] : [latestYearColumn(entries, context), timeProgress]),
    computedColumn(texts.latestActual, latestActual(context), entries, typedFormat, width),
    path,
    ...facts,
    ...guardColumns(entries, context, {
      cells: actualCells(context),
      areSeveral: context.years.length > 1,
      areLinked: actuals !== null,
    }),
    ...(actuals === null ? [] : linkedColumns(entries, actuals, context)),
  ].map((column) => ({ ...column, printed: false }));
}

/** The columns of the plan's facts that only formulas read. */
const workingColumns: ReadonlySet<ColumnId> = new Set(["direction", "comparator", "basis"]);

/** A column of what the plan says; its texts give way where the table is wider than the page. */
export function planColumn(
  column: ColumnId,
  entries: readonly PlannedIndicator[],
  context: TableContext
): StatisticalColumn {
  const filled = indicatorColumn(column, entries, context);
  if (column === "number") return { ...filled, width: NUMBER_WIDTH };
  if (column === "unit") return { ...filled, narrowest: NARROWEST_UNIT };
  if (column === "responsible") return { ...filled, narrowest: NARROWEST_BODY };
  return filled.align === "left" ? { ...filled, narrowest: NARROWEST_TEXT } : filled;
}

/** Wide enough for the figures of the path, which have one decimal more than the plan's, and for actual figures like them. */
export function figureWidth(entries: readonly PlannedIndicator[]): number {
  const widths = entries.flatMap((entry) =>
    [baselineFigure(entry), targetFigure(entry)].flatMap((figure) =>
      figure.ok ? [textWidth(shownNumber(figure.value, calculatedPath(entry)))] : []
    )
  );
  return Math.max(LEAST_FIGURE_WIDTH, ...widths.map((width) => width + 0.5));
}

function statusWidth(locale: Locale): number {
  return Math.min(
    WIDEST_STATUS,
    Math.max(...Object.values(statusTexts(locale)).map(textWidth)) + 1
  );
}

function actualCell(entry: PlannedIndicator, year: number, context: MonitoringContext): Cell {
  return context.actuals === null
    ? context.figures(entry, year)
    : { formula: `=${linkedExpression(context.actuals, year, context)}` };
}

function references(context: JudgedContext) {
  const { tableName, locale } = context;
  const texts = sheetTexts(locale).monitoring;
  return {
    target: thisRow(tableName, columnHeader("target", context)),
    year: thisRow(tableName, texts.latestYear),
    actual: thisRow(tableName, texts.latestActual),
  };
}

/** The cell of the latest year among the cells of all years. */
function ofLatestYear(header: (year: number) => string, context: MonitoringContext): string {
  const { tableName, years, baseYear } = context;
  const first = header(years[0] ?? baseYear);
  const last = header(years[years.length - 1] ?? baseYear);
  return `INDEX(${thisRowSpan(tableName, first, last)},${references(context).year}-${baseYear})`;
}

/** The cells of the row's actual figures of all years. */
function actualCells({ tableName, years, locale, baseYear }: MonitoringContext): string {
  const { actual } = sheetTexts(locale).monitoring;
  const [first, last] = [years[0] ?? baseYear, years[years.length - 1] ?? baseYear];
  return first === last
    ? thisRow(tableName, actual(first))
    : thisRowSpan(tableName, actual(first), actual(last));
}

/** The latest of these years that has a figure, or what is said of it. */
function latestOf(
  years: readonly number[],
  { tableName, locale }: MonitoringContext,
  then: (year: number, cell: string) => string,
  otherwise: string
): string {
  const { actual } = sheetTexts(locale).monitoring;
  return years.reduce((earlier, year) => {
    const cell = thisRow(tableName, actual(year));
    return `IF(ISNUMBER(${cell}),${then(year, cell)},${earlier})`;
  }, otherwise);
}

function yearJudged(context: MonitoringContext): string {
  const { years, judgedYear } = context;
  const judged = judgedYear === null ? years : [judgedYear];
  return latestOf(judged, context, String, quoted(""));
}

/** Without a figure of the year that is judged an indicator is not rated; the latest earlier figure stands beside that. */
function unratedBeside(context: MonitoringContext): string {
  const { years, judgedYear, locale } = context;
  if (judgedYear === null) return quoted("");
  const texts = sheetTexts(locale);
  const [before, between, after] = texts.monitoring.unratedWith;
  const beside = (year: number, cell: string): string =>
    `${quoted(`${before}${year}${between}`)}&${printedFigure(cell, context)}&${quoted(after)}`;
  const earlier = years.filter((year) => year < judgedYear);
  return latestOf(earlier, context, beside, quoted(texts.evaluation.unrated));
}

function latestActual(context: MonitoringContext): string {
  const { actual } = sheetTexts(context.locale).monitoring;
  return native.blankWhere(references(context).year, ofLatestYear(actual, context));
}

/** What the path asks for in the latest year, in the target year the target: what the status is judged by. */
function latestPath(context: JudgedContext): string {
  const { baseYear, targetYear, method, marks } = context;
  const { target, year } = references(context);
  const share = `(${year}-${baseYear})/(${targetYear}-${baseYear})`;
  const missing = native.missing(target, marks);
  const ofTarget = native.ifNumbers([target], target, missing);
  const ofYear = compared(context, (start) => {
    const onWay = native.nativePath(start, target, share, method, marks.none);
    const expected = native.ifNumbers([start, target], onWay, missing);
    return start === native.FROM_ZERO
      ? expected
      : `IF(${year}=${targetYear},${ofTarget},${expected})`;
  });
  return native.blankWhere(year, ofYear);
}

/** By what the row's target counts, from where the way to it begins. */
function compared(context: JudgedContext, then: (start: string) => string): string {
  return whereCompared(rowBasis(context), context.locale, context.marks, then);
}

/** Nothing without a year, and nothing is computed with a figure in doubt. */
function whereSound(context: JudgedContext, then: string): string {
  return `IF(OR(${references(context).year}="",${checkCell(context)}<>""),"",${then})`;
}

function gapOf(context: JudgedContext): string {
  const { target, actual } = references(context);
  const gap = native.nativeGap(target, actual, directionFormula(context));
  const missing = native.missing(target, context.marks);
  return whereSound(
    context,
    compared(context, () => native.ifNumbers([target], gap, missing))
  );
}

function progressOf(context: JudgedContext): string {
  const { marks } = context;
  const { target, actual } = references(context);
  const missing = native.missing(target, marks);
  const progress = compared(context, (start) => {
    const share = native.orMark(native.nativeProgress(start, target, actual), marks.none);
    return native.ifNumbers([start, target], share, missing);
  });
  return whereSound(context, progress);
}

function timeProgressOf(context: JudgedContext): string {
  const { baseYear, targetYear } = context;
  const { year } = references(context);
  return whereSound(context, `(${year}-${baseYear})/(${targetYear}-${baseYear})`);
}

function statusOf(context: JudgedContext, unrated: string): string {
  const { targetYear, tolerance, locale, marks } = context;
  const { target, actual, year } = references(context);
  const operands = {
    actual,
    target,
    expected: thisRow(context.tableName, sheetTexts(locale).monitoring.latestPath),
    isTargetYear: `${year}=${targetYear}`,
    tolerance,
    direction: directionFormula(context),
    requirement: requirementIn(context),
  };
  const check = checkCell(context);
  const judged = compared(context, (baseline) =>
    native.nativeStatus({ ...operands, baseline }, statusTexts(locale), marks)
  );
  return `IF(${check}<>"",${check},IF(${year}="",${unrated},${judged}))`;
}

/** What a target asks for is read from the column of requirements, which a table has where it needs it. */
function requirementIn(context: JudgedContext): native.RowRequirement | null {
  return context.columns.includes("comparator")
    ? rowRequirement(
        thisRow(context.tableName, columnHeader("comparator", context)),
        context.locale
      )
    : null;
}

/** From the latest actual figure, of shares in points; in the target year nothing can grow any more. */
function growthOf(context: JudgedContext): string {
  const { targetYear, marks, tableName, locale } = context;
  const { target, actual, year } = references(context);
  const years = `${targetYear}-${year}`;
  const unit = thisRow(tableName, columnHeader("unit", context));
  const shown = native.orMark(yearlyChange(actual, target, years, unit, locale), marks.none);
  const change = native.ifNumbers([target], shown, native.missing(target, marks));
  return whereSound(context, whereGrowing(change, context));
}
