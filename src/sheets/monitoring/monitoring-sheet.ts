import type { PathMethod } from "../../core/path";
import { withoutNoise } from "../../core/rounding";
import { changesByPoints } from "../../core/points";
import type { Plan, PlannedIndicator } from "../../core/types";
import { actualsTexts } from "../../i18n/actuals";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { LinkedActuals } from "../actuals/actuals-formula";
import { versionNote } from "../indicator-table/data-versions";
import { detailedEntry } from "../indicator-table/detailed-entry";
import type { ColumnId } from "../indicator-table/indicator-columns";
import { INPUT_FILL, numberInput } from "../spec/inputs";
import { needsBasis, totalsNotes } from "../indicator-table/basis";
import { needsRequirement } from "../indicator-table/requirement";
import { printsYear, responsibleColumn } from "../indicator-table/responsible";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import { actualsOfSheet, type ActualsOfSheet } from "./linked-columns";
import {
  monitoringColumns,
  workingBlock,
  type KnownFigures,
  type MonitoringContext,
} from "./monitoring-columns";
import { columnArea, conditionalFormats } from "./status-formats";
import { pathBlockColumns } from "./path-block";
import { besideTable } from "../spec/free-names";
import { landscape, type Paper } from "../spec/paper";
import type { Area, SheetSpec } from "../spec/sheet-spec";
import { twoBlocks } from "../spec/two-blocks";
import { gapNote, markNotes, noteParagraphs, sourceLine } from "../indicator-table/source-notes";
import { doubtNotes, readingNotes } from "../indicator-table/target-notes";
import {
  statisticalTable,
  type StatisticalColumn,
  type TableRules,
} from "../spec/statistical-table";

export type { KnownFigures } from "./monitoring-columns";

export interface MonitoringOptions {
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
  readonly title?: string;
  /** "linear" if omitted. */
  readonly method?: PathMethod;
  /** Share of the way from baseline to target that counts as still on path; 0 if omitted. */
  readonly tolerance?: number;
  /** The last year that takes actual figures; the plan's target year if omitted. */
  readonly throughYear?: number;
  /** The only year that is judged; the latest one with a figure if omitted, which each row then says. */
  readonly judgedYear?: number;
  /** "grid" if omitted: figures are filled in by hand along rows and columns. */
  readonly rules?: TableRules;
  readonly marks?: Marks;
  /** Where the actual figures come from; null or omitted where they are filled in by hand. */
  readonly actuals?: LinkedActuals | null;
  /** Figures that are known already, for the cells that are filled in by hand. */
  readonly figures?: KnownFigures;
  /** With the topic of each indicator. */
  readonly topic?: boolean;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals?: boolean;
  /** What it is printed on, turned sideways: "a4" if omitted, and A3 where it could not be read on that. */
  readonly paper?: Paper;
}

/** What a new monitoring table and its sheet are called where those names are free. */
export function monitoringNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_Monitoring", sheet: sheetTexts(locale).monitoring.sheet };
}

/** The requirement has a column only where it decides something. */
function planColumns(entries: readonly PlannedIndicator[], topic: boolean): ColumnId[] {
  return [
    ...(["number", "name"] as const),
    ...(topic ? (["topic"] as const) : []),
    ...(["unit", "direction", "baseline"] as const),
    ...(entries.some(needsRequirement) ? (["comparator"] as const) : []),
    ...(entries.some(needsBasis) ? (["basis"] as const) : []),
    "target",
  ];
}

/**
 * 监测表: one row for each indicator with baseline, target, the path's figure of each year, cells for the actual
 * figures, and what follows from the latest of them: gap, progress beside the time elapsed, status, required growth.
 *
 * @param chosen indicators of one plan
 * @throws RangeError for indicators of several plans: their years do not fit into one table
 */
export function monitoringSheet(
  chosen: readonly PlannedIndicator[],
  options: MonitoringOptions
): SheetSpec {
  const entries = chosen.map(detailedEntry);
  const plan = onlyPlan(entries);
  const { locale, tableName } = options;
  const context: MonitoringContext = {
    locale,
    tableName,
    columns: planColumns(entries, options.topic ?? false),
    marks: options.marks ?? defaultMarks,
    previousYear: null,
    baseYear: plan.baseYear,
    targetYear: plan.targetYear,
    years: yearsAfter(plan.baseYear, options.throughYear ?? plan.targetYear),
    judgedYear: options.judgedYear ?? null,
    method: options.method ?? "linear",
    tolerance: options.tolerance ?? 0,
    figures: options.figures ?? (() => null),
    runningTotals: options.runningTotals ?? false,
    actuals: options.actuals ? actualsOfSheet(options.actuals, entries, locale) : null,
  };
  const texts = sheetTexts(locale).monitoring;
  const columns = [...monitoringColumns(entries, context), ...workingBlock(entries, context)];
  const looks = {
    unitNote: "",
    format: landscape(options.paper),
    rules: options.rules ?? "grid",
    filterButtons: false,
    locale,
  } as const;
  const table = statisticalTable({
    ...looks,
    sheetName: options.sheetName,
    tableName,
    title: options.title ?? texts.title(inLanguage(plan.title, locale)),
    columns,
    footnotes: footnotes(plan, entries, columns, context),
    // By the body responsible.
    filterButtons: responsibleColumn(entries).length > 0,
  });
  const actual: SheetSpec = {
    ...table,
    ...(context.actuals === null ? inputCells(table, entries, columns, context) : {}),
    conditionalFormats: conditionalFormats(entries, columns, locale),
    page: { ...table.page, frozenColumns: context.columns.indexOf("name") + 1 },
  };
  const path = statisticalTable({
    ...looks,
    sheetName: options.sheetName,
    tableName: besideTable(tableName),
    title: texts.pathTitle,
    columns: pathBlockColumns(entries, context, table.columnWidths),
    footnotes: pathNotes(plan, entries, context),
  });
  return twoBlocks(actual, path);
}

function onlyPlan(entries: readonly PlannedIndicator[]): Plan {
  const [first] = entries;
  if (!first || entries.some(({ plan }) => plan !== first.plan)) {
    throw new RangeError("A monitoring sheet takes the indicators of one plan.");
  }
  return first.plan;
}

function yearsAfter(baseYear: number, last: number): number[] {
  return Array.from({ length: last - baseYear }, (_, index) => baseYear + 1 + index);
}

/** The cells that are filled in by hand, marked and open to numbers only. */
function inputCells(
  { styles }: SheetSpec,
  entries: readonly PlannedIndicator[],
  columns: readonly StatisticalColumn[],
  context: MonitoringContext
): Pick<SheetSpec, "styles" | "inputs"> {
  const { baseYear, locale } = context;
  const area = inputArea(entries, columns, context);
  const years = [baseYear + 1, baseYear + area.columns] as const;
  return {
    styles: [...styles, { area, style: { fill: INPUT_FILL } }],
    inputs: entries.map((entry, index) =>
      numberInput(entry, { ...area, row: area.row + index, rows: 1 }, years, locale)
    ),
  };
}

/** The cells that take the actual figures: the columns of the years stand side by side. */
function inputArea(
  entries: readonly PlannedIndicator[],
  columns: readonly StatisticalColumn[],
  { years, baseYear, locale }: MonitoringContext
): Area {
  const header = sheetTexts(locale).monitoring.actual(baseYear + 1);
  return { ...columnArea(header, columns, entries.length), columns: years.length };
}

/** Where the figures come from, and what the formulas that take them can and cannot tell. */
function tableNotes({ source: { table } }: ActualsOfSheet, locale: Locale): string[] {
  const { footnote, percentNote } = actualsTexts(locale).monitoring;
  return [footnote(table), percentNote];
}

function footnotes(
  plan: Plan,
  entries: readonly PlannedIndicator[],
  columns: readonly StatisticalColumn[],
  { locale, marks, tolerance, baseYear, targetYear, actuals, runningTotals }: MonitoringContext
): string[] {
  const texts = sheetTexts(locale).footnotes;
  // Formulas show the first mark where there is no rate, whatever the figures are today.
  const shown = [marks.none, ...columns.flatMap(({ cells }) => cells)];
  return [
    ...noteParagraphs(
      [
        ...(actuals === null ? [texts.inputs] : tableNotes(actuals, locale)),
        gapNote(entries, "gapToActual", locale),
        texts.direction,
        texts.progress,
        ...(printsYear(entries) ? [texts.timeProgress(baseYear, targetYear)] : []),
        texts.status,
        ...totalsNotes(entries, runningTotals, locale),
        ...(tolerance > 0 ? [texts.tolerance(`${withoutNoise(tolerance * 100)}%`)] : []),
        entries.some(changesByPoints)
          ? texts.requiredGrowthInPoints(targetYear)
          : texts.requiredGrowth(targetYear),
        ...markNotes(shown, marks, locale),
        ...readingNotes(entries, locale),
        versionNote([plan], locale),
      ],
      locale
    ),
    sourceLine([plan], locale),
  ];
}

function pathNotes(
  plan: Plan,
  entries: readonly PlannedIndicator[],
  { locale, method, baseYear, targetYear }: MonitoringContext
): string[] {
  const texts = sheetTexts(locale).footnotes;
  return [
    ...noteParagraphs(
      [
        texts.path[method](baseYear, targetYear),
        entries.some(changesByPoints) ? texts.yearOnYearInPoints : texts.yearOnYear,
        ...doubtNotes(entries, locale),
        versionNote([plan], locale),
      ],
      locale
    ),
    sourceLine([plan], locale),
  ];
}
