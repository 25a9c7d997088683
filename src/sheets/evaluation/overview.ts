import type { Direction } from "../../core/types";
import { finalTarget } from "../indicator-table/final-target";
import { inLanguage } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { countRows } from "../indicator-table/native-formulas";
import { statusTexts } from "../monitoring/monitoring-columns";
import type { Cell, SheetSpec } from "../spec/sheet-spec";
import { sourceLine } from "../indicator-table/source-notes";
import { stacked } from "../spec/stacking";
import { statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";
import type { EvaluationContext } from "./context";

/** Free in the workbook. */
export interface OverviewNames {
  readonly sheet: string;
  readonly statusTable: string;
  readonly topicTable: string;
}

/** The overview: how many indicators have which status, in all and by topic. It counts the detail sheet. */
export function overviewSheet(context: EvaluationContext, names: OverviewNames): SheetSpec {
  const counts = stacked([statusCounts(context, names), topicCounts(context, names)]);
  return { ...counts, page: { ...counts.page, pages: 1, frozenRows: 0 } };
}

function statusCounts(context: EvaluationContext, names: OverviewNames): SheetSpec {
  const { locale, plan, entries, detailTable, rules } = context;
  const texts = sheetTexts(locale);
  const { evaluation, monitoring } = texts;
  const statuses = wholeColumn(detailTable, monitoring.status);
  const ratings = ratingsOf(context);
  const count = thisRow(names.statusTable, evaluation.count);
  const labels = [...ratings, evaluation.unrated, evaluation.total];
  const label = thisRow(names.statusTable, monitoring.status);
  const rated = ratings.map((rating) => `COUNTIF(${statuses},${quoted(rating)})`).join("-");
  const formula =
    `=IF(${label}=${quoted(evaluation.total)},ROWS(${statuses}),` +
    `IF(${label}=${quoted(evaluation.unrated)},ROWS(${statuses})-${rated},COUNTIF(${statuses},${label})))`;
  return statisticalTable({
    sheetName: names.sheet,
    tableName: names.statusTable,
    title: evaluation.statusTitle,
    unitNote: evaluation.indicators(entries.length),
    columns: [
      { header: monitoring.status, cells: labels, align: "center", width: 24 },
      numbers(
        evaluation.count,
        labels.map(() => ({ formula })),
        "0"
      ),
      numbers(
        evaluation.share,
        labels.map(() => ({ formula: `=${count}/ROWS(${statuses})` })),
        "0.0%"
      ),
    ],
    footnotes: [
      ...texts.footnotes.notes([texts.footnotes.status, texts.footnotes.unrated]),
      sourceLine([plan], locale),
    ],
    rules,
    filterButtons: false,
    locale,
  });
}

function topicCounts(context: EvaluationContext, names: OverviewNames): SheetSpec {
  const { locale, plan, entries, detailTable, rules } = context;
  const texts = sheetTexts(locale);
  const { evaluation, monitoring, columns } = texts;
  const topics = plan.topics
    .filter(({ id }) => entries.some(({ indicator }) => indicator.topic === id))
    .map(({ name }) => inLanguage(name, locale));
  const ofTopic = `${wholeColumn(detailTable, columns.topic)}=${thisRow(names.topicTable, columns.topic)}`;
  const statuses = wholeColumn(detailTable, monitoring.status);
  const perTopic = (formula: string): Cell[] => topics.map(() => ({ formula }));
  const ratings = ratingsOf(context);
  const rated = ratings.map((rating) => thisRow(names.topicTable, rating)).join("-");
  const all = thisRow(names.topicTable, evaluation.count);
  return statisticalTable({
    sheetName: names.sheet,
    tableName: names.topicTable,
    title: evaluation.topicTitle,
    unitNote: evaluation.indicators(entries.length),
    columns: [
      { header: columns.topic, cells: topics, align: "left", width: 24 },
      numbers(evaluation.count, perTopic(`=${countRows([ofTopic])}`), "0"),
      ...ratings.map((rating) =>
        numbers(rating, perTopic(`=${countRows([ofTopic, `${statuses}=${quoted(rating)}`])}`), "0")
      ),
      numbers(evaluation.unrated, perTopic(`=${all}-${rated}`), "0"),
    ],
    footnotes: [sourceLine([plan], locale)],
    rules,
    filterButtons: false,
    locale,
  });
}

/** 已达标, 达到预期, 滞后, and those that a target of 左右 or a range can have. */
function ratingsOf({ entries, locale }: EvaluationContext): string[] {
  const { met, nearlyMet, onPath, behind, above, below } = statusTexts(locale);
  const comparators = entries.map((entry) => finalTarget(entry)?.comparator);
  const ranges = entries.filter((_, index) => comparators[index] === "range");
  const hasRange = (direction: Direction): boolean =>
    ranges.some(({ indicator }) => indicator.direction === direction);
  return [
    met,
    ...(comparators.includes("approx") ? [nearlyMet] : []),
    onPath,
    behind,
    ...(hasRange("higher") ? [above] : []),
    ...(hasRange("lower") ? [below] : []),
  ];
}

function numbers(header: string, cells: readonly Cell[], format: string): StatisticalColumn {
  return { header, cells, align: "right", numberFormats: cells.map(() => format), width: 14 };
}
