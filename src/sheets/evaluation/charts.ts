import { inLanguage } from "../../i18n/locale";
import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { published } from "../indicator-table/indicator-cells";
import { plainCells } from "../spec/plain-cells";
import type { Area, Cell, ChartSpec, SheetSpec } from "../spec/sheet-spec";
import { sourceLine } from "../indicator-table/source-notes";
import { BODY_ROW, fonts } from "../spec/statistical-table";
import { seriesCells, yearCells } from "./chart-data";
import type { EvaluationContext } from "./context";

/** Charts stand two abreast and three below one another on a page, each over so many cells. */
const ABREAST = 2;
const BELOW = 3;
const CHART_ROWS = 12;
const CHART_COLUMNS = 8;
const COLUMN_WIDTH = 9;
const FIRST_ROW = 2;
/** The bars need the width of two charts and the height of two. */
const PLACES_OF_BARS = 4;

/** Where the charts find their figures. */
export interface ChartSources {
  readonly chartDataSheet: string;
  readonly detailSheet: string;
  /** Of the detail sheet, counted from 0. */
  readonly nameColumn: number;
  readonly progressColumn: number;
}

/** Native charts: the progress of all charted indicators as bars, then the path and the actual figures of each. */
export function chartsSheet(
  context: EvaluationContext,
  charted: readonly PlannedIndicator[],
  sources: ChartSources,
  sheetName: string
): SheetSpec {
  const { plan, kind, locale } = context;
  const texts = sheetTexts(locale);
  const places = Math.ceil((PLACES_OF_BARS + charted.length) / ABREAST);
  const rows = FIRST_ROW + places * CHART_ROWS + 1;
  const columns = ABREAST * CHART_COLUMNS;
  const cells = Array.from({ length: rows }, () => Array<Cell>(columns).fill(null));
  const title = `${inLanguage(plan.title, locale)} ${texts.evaluation[kind].name} ${context.year}`;
  if (cells[0]) cells[0][0] = title;
  const last = cells[rows - 1];
  if (last) last[0] = sourceLine([plan], locale);
  const whole: Area = { row: 0, column: 0, rows, columns };
  const plain = plainCells(sheetName, cells);
  return {
    ...plain,
    styles: [
      { area: whole, style: { font: fonts[locale].text, size: 10 } },
      {
        area: { ...whole, rows: 1 },
        style: { font: fonts[locale].title, size: 16, bold: true, horizontal: "center" },
      },
    ],
    merges: [{ ...whole, rows: 1 }],
    charts: [
      progressChart(context, charted, sources),
      ...charted.map((entry, index) => lineChart(context, entry, index, sources)),
    ],
    columnWidths: Array<number>(columns).fill(COLUMN_WIDTH),
    rowHeights: cells.map((_, row) => (row === 0 ? 30 : 15)),
    page: { ...plain.page, printAreas: pages(places, rows), frozenRows: 1, footer: texts.footer },
  };
}

/** No page ends in the middle of a chart. */
function pages(places: number, rows: number): Area[] {
  const count = Math.ceil(places / BELOW);
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
    rows: CHART_ROWS - 1,
    columns: CHART_COLUMNS - 1,
  };
}

/** The charted indicators are the first rows of the detail sheet. */
function progressChart(
  { locale }: EvaluationContext,
  charted: readonly PlannedIndicator[],
  { detailSheet, nameColumn, progressColumn }: ChartSources
): ChartSpec {
  const texts = sheetTexts(locale);
  const column = (index: number) => ({
    sheet: detailSheet,
    area: { row: BODY_ROW, column: index, rows: charted.length, columns: 1 },
  });
  return {
    name: "CQ_Progress",
    type: "bar",
    title: texts.evaluation.progressChart,
    area: { ...place(0), rows: 2 * CHART_ROWS - 1, columns: ABREAST * CHART_COLUMNS - 1 },
    numberFormat: "0%",
    series: [
      {
        name: texts.columns.progress,
        values: column(progressColumn),
        categories: column(nameColumn),
        look: "filled",
      },
    ],
  };
}

function lineChart(
  context: EvaluationContext,
  entry: PlannedIndicator,
  index: number,
  { chartDataSheet }: ChartSources
): ChartSpec {
  const { locale } = context;
  const { pathChart } = sheetTexts(locale);
  const categories = yearCells(context, chartDataSheet);
  return {
    name: `CQ_Path_${entry.indicator.code}`,
    type: "line",
    title: inLanguage(entry.indicator.name, locale),
    area: place(PLACES_OF_BARS + index),
    numberFormat: published(entry),
    series: [
      {
        name: pathChart.path,
        values: seriesCells(context, chartDataSheet, index, "path"),
        categories,
        look: "dashed",
      },
      {
        name: pathChart.actual,
        values: seriesCells(context, chartDataSheet, index, "actual"),
        categories,
        look: "marked",
      },
    ],
  };
}
