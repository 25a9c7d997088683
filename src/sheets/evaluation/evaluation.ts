import type { PathMethod } from "../../core/path";
import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { detailedEntry } from "../indicator-table/detailed-entry";
import type { FreeNames } from "../spec/free-names";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import { monitoringSheet } from "../monitoring/monitoring-sheet";
import { hasPath } from "../monitoring/path-chart";
import type { SheetSpec } from "../spec/sheet-spec";
import type { TableRules } from "../spec/statistical-table";
import { chartDataSheet } from "./chart-data";
import { chartsSheet } from "./charts";
import type { EvaluationContext, EvaluationKind } from "./context";
import { coverSheet } from "./cover";
import { errataSheet, sourcesSheet } from "./lists";
import { overviewSheet } from "./overview";

export type { EvaluationKind } from "./context";

export interface EvaluationOptions {
  readonly kind: EvaluationKind;
  readonly locale: Locale;
  /** The year evaluated; by default the third year of the plan for the mid-term, its target year for the final one. */
  readonly year?: number;
  /** "linear" if omitted. */
  readonly method?: PathMethod;
  readonly marks?: Marks;
  /** "grid" if omitted: most of these tables are filled in or read along their rows. */
  readonly rules?: TableRules;
}

/**
 * The sheets of a mid-term or final evaluation (中期评估 / 期末总结评估): cover, overview, charts, detail with the cells for
 * the actual figures, chart data, places in the plan, errata. Headline indicators come first and have charts.
 *
 * @param chosen indicators of one plan
 * @throws RangeError for indicators of several plans
 * @example insertSheets((names) => evaluationWorkbook(entries, { kind: "midterm", locale: "zh-CN" }, names))
 */
export function evaluationWorkbook(
  chosen: readonly PlannedIndicator[],
  options: EvaluationOptions,
  names: FreeNames
): SheetSpec[] {
  const { kind, locale, method = "linear" } = options;
  const entries = headlinesFirst(chosen.map(detailedEntry), method);
  const [first] = entries;
  if (!first) return [];
  const { plan } = first;
  const detailTable = names.table("CQ_Evaluation");
  const context: EvaluationContext = {
    plan,
    entries,
    kind,
    locale,
    method,
    marks: options.marks ?? defaultMarks,
    rules: options.rules ?? "grid",
    year: options.year ?? (kind === "midterm" ? plan.baseYear + 3 : plan.targetYear),
    detailTable,
  };
  const { evaluation } = sheetTexts(locale);
  const prefixed = (sheet: keyof typeof evaluation.sheets): string =>
    names.sheet(`${evaluation[kind].name} ${evaluation.sheets[sheet]}`);
  const cover = coverSheet(context, prefixed("cover"));
  const overview = overviewSheet(context, {
    sheet: prefixed("overview"),
    statusTable: names.table("CQ_StatusCounts"),
    topicTable: names.table("CQ_TopicCounts"),
  });
  const chartsName = prefixed("charts");
  const detail = detailSheet(context, prefixed("detail"));
  const charted = entries.filter((entry) => isCharted(entry, method));
  const chartData = chartDataSheet(context, charted, {
    sheet: prefixed("chartData"),
    table: names.table("CQ_ChartData"),
  });
  const charts = chartsSheet(
    context,
    charted,
    chartSources(context, detail, chartData),
    chartsName
  );
  const sources = sourcesSheet(context, {
    sheet: prefixed("sources"),
    table: names.table("CQ_Sources"),
  });
  const errata = errataSheet(context, {
    sheet: prefixed("errata"),
    table: names.table("CQ_Errata"),
  });
  return [
    cover,
    overview,
    charts,
    detail,
    chartData,
    sources,
    ...(plan.errata.length > 0 ? [errata] : []),
  ];
}

function detailSheet(
  { entries, kind, locale, year, plan, detailTable, method, marks, rules }: EvaluationContext,
  sheetName: string
): SheetSpec {
  const { evaluation } = sheetTexts(locale);
  const title = inLanguage(plan.title, locale);
  return monitoringSheet(entries, {
    locale,
    tableName: detailTable,
    sheetName,
    title: evaluation[kind].title(title),
    throughYear: year,
    judgedYear: year,
    method,
    marks,
    rules,
    topic: true,
    explanation: true,
  });
}

function chartSources({ locale }: EvaluationContext, detail: SheetSpec, chartData: SheetSpec) {
  const { columns } = sheetTexts(locale);
  const headers = detail.cells[detail.tables[0]?.area.row ?? 0] ?? [];
  return {
    chartDataSheet: chartData.sheetName,
    detailSheet: detail.sheetName,
    nameColumn: headers.indexOf(columns.name),
    progressColumn: headers.indexOf(columns.progress),
  };
}

function headlinesFirst(
  entries: readonly PlannedIndicator[],
  method: PathMethod
): PlannedIndicator[] {
  const charted = entries.filter((entry) => isCharted(entry, method));
  return [...charted, ...entries.filter((entry) => !charted.includes(entry))];
}

function isCharted(entry: PlannedIndicator, method: PathMethod): boolean {
  return entry.indicator.kind === "headline" && hasPath(entry, method);
}
