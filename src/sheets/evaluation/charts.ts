import { baselineFigure, targetFigure } from "../../core/figures";
import { inLanguage } from "../../i18n/locale";
import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { published } from "../indicator-table/figure-format";
import { chartColors } from "../spec/chart-colors";
import { sideBySide, stacked } from "../spec/stacking";
import { linesOf } from "../spec/text-width";
import { plainCells } from "../spec/plain-cells";
import type { Area, Cell, ChartSpec, SheetSpec } from "../spec/sheet-spec";
import { axisMinimum } from "../spec/axis-minimum";
import { sourceLine } from "../indicator-table/source-notes";
import { fonts } from "../spec/statistical-table";
import { chartYears, pathData, seriesCells, seriesName, yearCells } from "./chart-data";
import type { EvaluationContext } from "./context";
import type { BarSource } from "./progress-chart";
import { progressData } from "./progress-data";
import type { Rating } from "./ratings";

/** Charts stand two abreast and five below one another on a page, each over so many cells. */
const ABREAST = 2;
const BELOW = 5;
const CHART_ROWS = 9;
const CHART_COLUMNS = 4;
/** In characters and points: a page upright takes two charts abreast. */
const COLUMN_WIDTH = 10;
const ROW_HEIGHT = 15;
/** How many characters of a name stand in a line beside its bar, with its figure behind them. */
const BESIDE_BARS = 56;
/** Title and what the lines are. */
const FIRST_ROW = 2;

export interface ChartSheetNames {
  readonly sheet: string;
  readonly pathTable: string;
  readonly progressTable: string;
}

/**
 * The path and the actual figures of each charted indicator as native charts. What they draw stands in two tables right of what
 * is printed; the second one holds the bars of the overview.
 */
export function chartsSheet(
  context: EvaluationContext,
  charted: readonly PlannedIndicator[],
  ratings: readonly Rating[],
  names: ChartSheetNames
): { readonly sheet: SheetSpec; readonly bars: BarSource } {
  const { sheet, pathTable, progressTable } = names;
  const printed = chartGrid(context, charted.length, sheet);
  const data = stacked([
    pathData(context, charted, { sheet, table: pathTable }),
    progressData(context, charted, ratings, { sheet, table: progressTable }),
  ]);
  const both = sideBySide(printed, data);
  const nameLines = charted.map(({ indicator }) =>
    linesOf(inLanguage(indicator.name, context.locale), BESIDE_BARS)
  );
  const areaOf = (name: string): Area =>
    both.tables.find((table) => table.name === name)?.area ?? {
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    };
  return {
    sheet: {
      ...both,
      charts: charted.map((entry, index) => lineChart(context, entry, index, areaOf(pathTable))),
      // The charts lie over rows: those of the tables beside them do not change their height.
      rowHeights: both.rowHeights.map((height, row) => printed.rowHeights[row] ?? height),
      page: printed.page,
    },
    bars: { sheet, table: areaOf(progressTable), lines: Math.max(...nameLines) },
  };
}

/** Title, legend, the cells that the charts lie over, and the source. */
function chartGrid(context: EvaluationContext, charts: number, sheetName: string): SheetSpec {
  const { plan, year, locale } = context;
  const texts = sheetTexts(locale);
  const lines = Math.ceil(charts / ABREAST);
  const rows = FIRST_ROW + lines * CHART_ROWS + 1;
  const columns = ABREAST * CHART_COLUMNS;
  const blank = Array<Cell>(columns).fill(null);
  const row = (text: string): Cell[] => [text, ...blank.slice(1)];
  const title = texts.evaluation.chartsTitle(inLanguage(plan.title, locale), year);
  const cells = [
    row(title),
    row(texts.evaluation.chartKey(year)),
    ...Array.from({ length: lines * CHART_ROWS }, () => blank),
    row(sourceLine([plan], locale)),
  ];
  const wholeRow = (index: number): Area => ({ row: index, column: 0, rows: 1, columns });
  const { text, title: titleFont } = fonts[locale];
  const plain = plainCells(sheetName, cells);
  return {
    ...plain,
    styles: [
      { area: { ...wholeRow(0), rows }, style: { font: text, size: 10.5, vertical: "center" } },
      {
        area: wholeRow(0),
        style: { font: titleFont, size: 16, bold: true, horizontal: "center", wrap: true },
      },
      { area: wholeRow(1), style: { horizontal: "center" } },
      { area: wholeRow(rows - 1), style: { wrap: true } },
    ],
    merges: [wholeRow(0), wholeRow(1), wholeRow(rows - 1)],
    columnWidths: blank.map(() => COLUMN_WIDTH),
    rowHeights: cells.map((_, index) =>
      index === 0 ? 42 : index === rows - 1 ? 2 * ROW_HEIGHT : ROW_HEIGHT
    ),
    page: {
      ...plain.page,
      format: { paper: "a4", orientation: "portrait" },
      printAreas: pages(lines, rows),
      frozenRows: 1,
      footer: texts.footer,
    },
  };
}

/** No page ends in the middle of a chart. */
function pages(lines: number, rows: number): Area[] {
  const count = Math.max(1, Math.ceil(lines / BELOW));
  const start = (page: number): number => (page === 0 ? 0 : FIRST_ROW + page * BELOW * CHART_ROWS);
  return Array.from({ length: count }, (_, page) => ({
    row: start(page),
    column: 0,
    rows: (page === count - 1 ? rows : start(page + 1)) - start(page),
    columns: ABREAST * CHART_COLUMNS,
  }));
}

function place(position: number): Area {
  return {
    row: FIRST_ROW + Math.floor(position / ABREAST) * CHART_ROWS,
    column: (position % ABREAST) * CHART_COLUMNS,
    rows: CHART_ROWS,
    columns: CHART_COLUMNS,
  };
}

function lineChart(
  context: EvaluationContext,
  entry: PlannedIndicator,
  index: number,
  table: Area
): ChartSpec {
  const { locale } = context;
  const texts = sheetTexts(locale);
  const { indicator } = entry;
  const unit = inLanguage(indicator.unit, locale);
  const name = inLanguage(indicator.name, locale);
  const drawn = (series: Parameters<typeof seriesCells>[3]) => ({
    name: seriesName(series, context),
    values: { area: seriesCells(context, table, index, series) },
    categories: { area: yearCells(context, table) },
  });
  const [from, to] = [baselineFigure(entry), targetFigure(entry)];
  return {
    name: `CQ_Path_${indicator.code}`,
    type: "line",
    title: unit === "" ? name : texts.indicatorTable.withUnit(name, unit),
    area: place(index),
    numberFormat: published(entry),
    ...(from.ok && to.ok ? axisMinimum(from.value, to.value) : {}),
    series: [
      {
        ...drawn("path"),
        look: "dashed",
        color: chartColors.path,
        labels: chartYears(context).length - 1,
      },
      { ...drawn("actual"), look: "marked", color: chartColors.actual },
      { ...drawn("evaluated"), look: "markers", color: chartColors.actual, labels: "all" },
    ],
    legend: false,
    font: fonts[locale].text,
  };
}
