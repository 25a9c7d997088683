import { inLanguage } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { countRows } from "../indicator-table/native-formulas";
import { sizeOf, type Area, type Cell, type SheetSpec } from "../spec/sheet-spec";
import { sourceLine } from "../indicator-table/source-notes";
import { stacked } from "../spec/stacking";
import { fitsOnePage } from "../spec/two-blocks";
import { statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";
import type { EvaluationContext } from "./context";
import { progressChart, type BarSource } from "./progress-chart";
import type { Rating } from "./ratings";

/** Free in the workbook. */
export interface OverviewNames {
  readonly sheet: string;
  readonly statusTable: string;
  readonly topicTable: string;
}

/**
 * The overview: how many indicators have which status, in all and by topic, counted from the detail sheet, and how far each has come.
 */
export function overviewSheet(
  context: EvaluationContext,
  ratings: readonly Rating[],
  bars: BarSource | null,
  names: OverviewNames
): SheetSpec {
  const topics = topicCounts(context, ratings, names);
  const statuses = statusCounts(context, ratings, names, topics.columnWidths);
  const columns = Math.max(sizeOf(statuses).columns, sizeOf(topics).columns);
  const chart = bars ? [progressChart(context, ratings, bars, columns)] : [];
  const parts = stacked([statuses, ...chart, topics]);
  const page = { ...parts.page, repeatedRows: null, frozenRows: 0 };
  return fitsOnePage(parts)
    ? { ...parts, page: { ...page, pages: 1 } }
    : { ...parts, page: { ...page, printAreas: apart(parts, sizeOf(topics).rows) } };
}

/** Statuses and chart, then the topics, on pages of their own: together they would be too small to read. */
function apart({ page }: SheetSpec, below: number): Area[] {
  return page.printAreas.flatMap((area) => [
    { ...area, rows: area.rows - below },
    { ...area, row: area.row + area.rows - below, rows: below },
  ]);
}

function statusCounts(
  context: EvaluationContext,
  ratings: readonly Rating[],
  names: OverviewNames,
  [labelWidth = LABEL_WIDTH, ...widths]: readonly number[]
): SheetSpec {
  const { locale, entries, detailTable, rules } = context;
  const { evaluation, monitoring } = sheetTexts(locale);
  const statuses = wholeColumn(detailTable, monitoring.status);
  const count = thisRow(names.statusTable, evaluation.count);
  const labels = [...ratings.map(({ status }) => status), evaluation.unrated, evaluation.total];
  const label = thisRow(names.statusTable, monitoring.status);
  const rated = ratings.map(({ status }) => `COUNTIF(${statuses},${quoted(status)})`).join("-");
  const formula =
    `=IF(${label}=${quoted(evaluation.total)},ROWS(${statuses}),` +
    `IF(${label}=${quoted(evaluation.unrated)},ROWS(${statuses})-${rated},COUNTIF(${statuses},${label})))`;
  return statisticalTable({
    sheetName: names.sheet,
    tableName: names.statusTable,
    title: evaluation.statusTitle,
    unitNote: evaluation.indicators(entries.length),
    columns: [
      { header: monitoring.status, cells: labels, align: "center", width: labelWidth },
      numbers(
        evaluation.count,
        labels.map(() => ({ formula })),
        "0",
        widths[0]
      ),
      numbers(
        evaluation.share,
        labels.map(() => ({ formula: `=${count}/ROWS(${statuses})` })),
        "0.0%",
        widths[1]
      ),
    ],
    // Those of both tables stand below the last one.
    footnotes: [],
    format: UPRIGHT,
    rules,
    filterButtons: false,
    locale,
  });
}

function topicCounts(
  context: EvaluationContext,
  ratings: readonly Rating[],
  names: OverviewNames
): SheetSpec {
  const { locale, plan, entries, detailTable, rules } = context;
  const texts = sheetTexts(locale);
  const { evaluation, monitoring, columns } = texts;
  const topics = plan.topics
    .filter(({ id }) => entries.some(({ indicator }) => indicator.topic === id))
    .map(({ name }) => inLanguage(name, locale));
  const ofTopic = `${wholeColumn(detailTable, columns.topic)}=${thisRow(names.topicTable, columns.topic)}`;
  const statuses = wholeColumn(detailTable, monitoring.status);
  const perTopic = (formula: string): Cell[] => topics.map(() => ({ formula }));
  const rated = ratings.map(({ status }) => thisRow(names.topicTable, status)).join("-");
  const all = thisRow(names.topicTable, evaluation.count);
  return statisticalTable({
    sheetName: names.sheet,
    tableName: names.topicTable,
    title: evaluation.topicTitle,
    unitNote: evaluation.indicators(entries.length),
    columns: [
      { header: columns.topic, cells: topics, align: "left", width: LABEL_WIDTH },
      numbers(evaluation.count, perTopic(`=${countRows([ofTopic])}`), "0"),
      ...ratings.map(({ status }) =>
        numbers(status, perTopic(`=${countRows([ofTopic, `${statuses}=${quoted(status)}`])}`), "0")
      ),
      numbers(evaluation.unrated, perTopic(`=${all}-${rated}`), "0"),
    ],
    footnotes: [
      ...texts.footnotes.notes([texts.footnotes.status, texts.footnotes.unrated]),
      sourceLine([plan], locale),
    ],
    format: UPRIGHT,
    rules,
    filterButtons: false,
    locale,
  });
}

/** In characters. */
const LABEL_WIDTH = 21;

/** Both tables and the chart stand on one page. */
const UPRIGHT = { paper: "a4", orientation: "portrait" } as const;

function numbers(
  header: string,
  cells: readonly Cell[],
  format: string,
  width = 8.5
): StatisticalColumn {
  return {
    header,
    cells,
    align: "right",
    numberFormats: cells.map(() => format),
    width,
  };
}
