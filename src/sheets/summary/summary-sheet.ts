import type { PathMethod } from "../../core/path";
import { changesByPoints } from "../../core/points";
import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { versionNote } from "../indicator-table/data-versions";
import { detailedEntry } from "../indicator-table/detailed-entry";
import { published } from "../indicator-table/figure-format";
import { columnHeader, type ColumnId } from "../indicator-table/indicator-columns";
import { numberOfRow } from "../indicator-table/native-formulas";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import { needsBasis, totalsNotes } from "../indicator-table/basis";
import { needsRequirement } from "../indicator-table/requirement";
import { responsibleColumn } from "../indicator-table/responsible";
import { gapNote, markNotes, noteParagraphs, sourceLine } from "../indicator-table/source-notes";
import { targetNotes } from "../indicator-table/target-notes";
import {
  figureWidth,
  judgedColumns,
  planColumn,
  type JudgedContext,
  type KnownFigures,
} from "../monitoring/monitoring-columns";
import { guardColumns } from "../monitoring/figure-guard";
import { conditionalFormats } from "../monitoring/status-formats";
import { INPUT_FILL, numberInput } from "../spec/inputs";
import { landscape, type Paper } from "../spec/paper";
import type { Cell, SheetSpec } from "../spec/sheet-spec";
import {
  BODY_ROW,
  statisticalTable,
  type StatisticalColumn,
  type TableRules,
} from "../spec/statistical-table";
import { thisRow, wholeColumn } from "../spec/structured-reference";

export interface SummaryOptions {
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
  /** "linear" if omitted. */
  readonly method?: PathMethod;
  readonly marks?: Marks;
  /** "grid" if omitted: figures are filled in by hand along the rows. */
  readonly rules?: TableRules;
  readonly title?: string;
  /** Actual figures that are known already: of each indicator the latest is filled in. */
  readonly figures?: KnownFigures;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals?: boolean;
  /** The monitoring table that the years and figures are read from, by the numbers of its rows; filled in by hand if omitted. */
  readonly figuresFrom?: string;
  /** What it is printed on, turned sideways: "a4" if omitted, and A3 where it could not be read on that. */
  readonly paper?: Paper;
}

/** What a new summary and its sheet are called where those names are free. */
export function summaryNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_Summary", sheet: sheetTexts(locale).summary.sheet };
}

const PLAN_COLUMNS = ["number", "name", "unit", "baseline", "target"] as const;

/**
 * 一页简表, what leaders read: one row for each indicator with baseline, target, the latest year and its actual figure, which are
 * filled in by hand or read from a monitoring table, and what follows from them.
 *
 * @param chosen indicators of one plan
 * @throws RangeError for indicators of several plans: their years do not fit into one table
 */
export function summarySheet(
  chosen: readonly PlannedIndicator[],
  options: SummaryOptions
): SheetSpec {
  const entries = chosen.map(detailedEntry);
  const [first] = entries;
  if (!first || entries.some(({ plan }) => plan !== first.plan)) {
    throw new RangeError("A summary takes the indicators of one plan.");
  }
  const { plan } = first;
  const { locale, tableName, figuresFrom } = options;
  const facts: ColumnId[] = [
    "direction",
    ...(entries.some(needsRequirement) ? ["comparator" as const] : []),
    ...(entries.some(needsBasis) ? ["basis" as const] : []),
  ];
  const context: JudgedContext = {
    locale,
    tableName,
    columns: [...PLAN_COLUMNS, ...facts],
    marks: options.marks ?? defaultMarks,
    previousYear: null,
    baseYear: plan.baseYear,
    targetYear: plan.targetYear,
    method: options.method ?? "linear",
    tolerance: 0,
    runningTotals: options.runningTotals ?? false,
  };
  const texts = sheetTexts(locale);
  const columns = summaryColumns(entries, context, latestCells(entries, context, options));
  const table = statisticalTable({
    sheetName: options.sheetName,
    tableName,
    title: options.title ?? texts.summary.title(inLanguage(plan.title, locale)),
    unitNote: "",
    columns,
    footnotes: footnotes(entries, columns, context, figuresFrom === undefined),
    format: landscape(options.paper),
    rules: options.rules ?? "grid",
    filterButtons: false,
    locale,
  });
  return {
    ...table,
    ...(figuresFrom === undefined ? inputCells(table, entries, locale) : {}),
    conditionalFormats: conditionalFormats(entries, columns, locale),
    page: { ...table.page, frozenColumns: PLAN_COLUMNS.indexOf("name") + 1 },
  };
}

/** The cells of the year and the figure, marked; the figure is open to numbers only. */
function inputCells(
  { styles }: SheetSpec,
  entries: readonly PlannedIndicator[],
  locale: Locale
): Pick<SheetSpec, "styles" | "inputs"> {
  const area = { row: BODY_ROW, column: PLAN_COLUMNS.length, rows: entries.length, columns: 2 };
  return {
    styles: [...styles, { area, style: { fill: INPUT_FILL } }],
    inputs: entries.map((entry, index) => {
      const { baseYear, targetYear } = entry.plan;
      const figure = { row: area.row + index, column: area.column + 1, rows: 1, columns: 1 };
      return numberInput(entry, figure, [baseYear + 1, targetYear], locale);
    }),
  };
}

function summaryColumns(
  entries: readonly PlannedIndicator[],
  context: JudgedContext,
  latest: LatestCells
): StatisticalColumn[] {
  const { monitoring } = sheetTexts(context.locale);
  const { progress, timeProgress, status, gap, growth, latestPath, facts } = judgedColumns(
    entries,
    context
  );
  const figures = (
    header: string,
    cells: readonly Cell[],
    format: (entry: PlannedIndicator) => string,
    width: number
  ) => ({
    header,
    cells,
    align: "right" as const,
    numberFormats: entries.map(format),
    width,
  });
  return [
    ...PLAN_COLUMNS.map((column) => planColumn(column, entries, context)),
    figures(monitoring.latestYear, latest.years, () => "0", YEAR_WIDTH),
    figures(monitoring.latestActual, latest.actuals, published, figureWidth(entries) + 1),
    { ...progress, width: PROGRESS_WIDTH },
    timeProgress,
    status,
    gap,
    growth,
    ...responsibleColumn(entries).map((column) => planColumn(column, entries, context)),
    latestPath,
    ...facts,
    ...guardColumns(entries, context, {
      cells: thisRow(context.tableName, monitoring.latestActual),
      areSeveral: false,
      areLinked: false,
    }),
  ];
}

/** In the columns of the latest year and of its figure. */
interface LatestCells {
  readonly years: readonly Cell[];
  readonly actuals: readonly Cell[];
}

/** Read from a monitoring table, known already, or to be filled in. */
function latestCells(
  entries: readonly PlannedIndicator[],
  context: JudgedContext,
  { figuresFrom, figures = () => null }: SummaryOptions
): LatestCells {
  if (figuresFrom !== undefined) {
    const { latestYear, latestActual } = sheetTexts(context.locale).monitoring;
    const read = (header: string): Cell[] =>
      entries.map(() => ({ formula: `=${readFrom(figuresFrom, header, context)}` }));
    return { years: read(latestYear), actuals: read(latestActual) };
  }
  const latest = entries.map((entry) => {
    const { baseYear, targetYear } = entry.plan;
    let year = targetYear;
    while (year > baseYear && figures(entry, year) === null) year -= 1;
    return year > baseYear ? { year, actual: figures(entry, year) } : { year: null, actual: null };
  });
  return { years: latest.map(({ year }) => year), actuals: latest.map(({ actual }) => actual) };
}

/** What the monitoring table has in a column of the row with this row's number; blank where that is no number. */
function readFrom(table: string, header: string, context: JudgedContext): string {
  const number = columnHeader("number", context);
  const figure = numberOfRow(
    wholeColumn(table, number),
    thisRow(context.tableName, number),
    wholeColumn(table, header)
  );
  return `IFERROR(${figure},"")`;
}

/** In characters; the progress is shown as a bar. */
const YEAR_WIDTH = 6;
const PROGRESS_WIDTH = 11;

function footnotes(
  entries: readonly PlannedIndicator[],
  columns: readonly StatisticalColumn[],
  { locale, marks, baseYear, targetYear, method, runningTotals }: JudgedContext,
  hasInputs: boolean
): string[] {
  const texts = sheetTexts(locale).footnotes;
  const [first] = entries;
  const plans = first ? [first.plan] : [];
  return [
    ...noteParagraphs(
      [
        ...(hasInputs ? [texts.inputs] : []),
        gapNote(entries, "gapToActual", locale),
        texts.progress,
        texts.timeProgress(baseYear, targetYear),
        texts.path[method](baseYear, targetYear),
        texts.status,
        ...totalsNotes(entries, runningTotals, locale),
        entries.some(changesByPoints)
          ? texts.requiredGrowthInPoints(targetYear)
          : texts.requiredGrowth(targetYear),
        ...markNotes([marks.none, ...columns.flatMap(({ cells }) => cells)], marks, locale),
        ...targetNotes(entries, locale),
        versionNote(plans, locale),
      ],
      locale
    ),
    sourceLine(plans, locale),
  ];
}
