import type { PathMethod } from "../../core/path";
import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { detailedEntry } from "../indicator-table/detailed-entry";
import type { FreeNames } from "../spec/free-names";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import { monitoringSheet, type KnownFigures } from "../monitoring/monitoring-sheet";
import { hasPath } from "../monitoring/path-chart";
import type { Paper } from "../spec/paper";
import type { SheetSpec } from "../spec/sheet-spec";
import type { TableRules } from "../spec/statistical-table";
import { summarySheet } from "../summary/summary-sheet";
import { chartsSheet } from "./charts";
import {
  evaluatedYear,
  evaluationKind,
  type EvaluatedYear,
  type EvaluationContext,
  type SheetNames,
} from "./context";
import { coverSheet } from "./cover";
import { laggardsSheet } from "./laggards";
import { errataSheet, placesSheet, sourcesSheet } from "./lists";
import { overviewSheet } from "./overview";
import { ratingsOf } from "./ratings";

export type { EvaluatedYear } from "./context";

export interface EvaluationOptions {
  /** The year evaluated, which is the only one that is rated. */
  readonly year: EvaluatedYear;
  readonly locale: Locale;
  /** "linear" if omitted. */
  readonly method?: PathMethod;
  readonly marks?: Marks;
  /** "grid" if omitted: most of these tables are filled in or read along their rows. */
  readonly rules?: TableRules;
  /** Actual figures that are known already. */
  readonly figures?: KnownFigures;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals?: boolean;
  /** With a list of every place of the plan and its wording there. */
  readonly places?: boolean;
  /** With a list of where the copy used is damaged. */
  readonly errata?: boolean;
  /** What the detail sheet is printed on, turned sideways; "a4" if omitted. The other sheets stand on A4. */
  readonly paper?: Paper;
}

/** More indicators than this do not fit on the page that leaders read, nor in one chart. */
const ON_ONE_PAGE = 30;

/**
 * The sheets of an evaluation (中期评估, 年度评估, 期末总结评估), as they are read: cover, summary, overview, charts, detail with
 * the cells for the actual figures, what lags behind, places in the plan. Headline indicators come first and have charts.
 *
 * @param chosen indicators of one plan
 * @throws RangeError for indicators of several plans, and for a year outside the plan's period
 * @example insertSheets((names) => evaluationWorkbook(entries, { year: "midterm", locale: "zh-CN" }, names))
 */
export function evaluationWorkbook(
  chosen: readonly PlannedIndicator[],
  options: EvaluationOptions,
  names: FreeNames
): SheetSpec[] {
  const { locale, method = "linear" } = options;
  const detailed = chosen.map(detailedEntry);
  const [first] = detailed;
  if (!first) return [];
  const { plan } = first;
  const charted = chartedOf(detailed, method);
  const entries = chartedFirst(detailed, charted);
  const year = evaluatedYear(plan, options.year);
  const kind = evaluationKind(plan, year);
  const detailTable = names.table("CQ_Evaluation");
  const context: EvaluationContext = {
    ...{ plan, entries, kind, year, locale, method, detailTable },
    marks: options.marks ?? defaultMarks,
    rules: options.rules ?? "grid",
    runningTotals: options.runningTotals ?? false,
  };
  const { evaluation } = sheetTexts(locale);
  const sheetName = (sheet: keyof typeof evaluation.sheets): string =>
    names.sheet(`${evaluation.names[kind]} ${evaluation.sheets[sheet]}`);
  const named = (sheet: keyof typeof evaluation.sheets, table: string): SheetNames => ({
    sheet: sheetName(sheet),
    table: names.table(table),
  });
  const ratings = ratingsOf(context);
  const cover = coverSheet(context, sheetName("cover"));
  const summary = evaluationSummary(
    context,
    charted.length > 0 ? charted : entries.slice(0, ON_ONE_PAGE),
    named("summary", "CQ_EvaluationSummary")
  );
  const overviewNames = {
    sheet: sheetName("overview"),
    statusTable: names.table("CQ_StatusCounts"),
    topicTable: names.table("CQ_TopicCounts"),
  };
  const charts =
    charted.length === 0
      ? null
      : chartsSheet(context, charted, ratings, {
          sheet: sheetName("charts"),
          pathTable: names.table("CQ_ChartData"),
          progressTable: names.table("CQ_ChartProgress"),
        });
  return [
    cover,
    summary,
    overviewSheet(context, ratings, charts?.bars ?? null, overviewNames),
    ...(charts ? [charts.sheet] : []),
    detailSheet(context, sheetName("detail"), options),
    laggardsSheet(context, named("laggards", "CQ_Laggards")),
    sourcesSheet(context, named("sources", "CQ_Sources")),
    ...(options.places ? [placesSheet(context, named("places", "CQ_Places"))] : []),
    ...(options.errata && plan.errata.length > 0
      ? [errataSheet(context, named("errata", "CQ_Errata"))]
      : []),
  ];
}

/** 简表 of the first indicators: it reads the detail sheet. */
function evaluationSummary(
  { plan, year, locale, method, marks, rules, detailTable, runningTotals }: EvaluationContext,
  entries: readonly PlannedIndicator[],
  { sheet, table }: SheetNames
): SheetSpec {
  const { summaryTitle } = sheetTexts(locale).evaluation;
  return summarySheet(entries, {
    ...{ locale, method, marks, rules, runningTotals, sheetName: sheet, tableName: table },
    title: summaryTitle(inLanguage(plan.title, locale), year),
    figuresFrom: detailTable,
  });
}

function detailSheet(
  {
    entries,
    locale,
    year,
    plan,
    detailTable,
    method,
    marks,
    rules,
    runningTotals,
  }: EvaluationContext,
  sheetName: string,
  { figures, paper }: EvaluationOptions
): SheetSpec {
  const { detailTitle } = sheetTexts(locale).evaluation;
  return monitoringSheet(entries, {
    ...{ locale, method, marks, rules, runningTotals, sheetName },
    tableName: detailTable,
    title: detailTitle(inLanguage(plan.title, locale), year),
    throughYear: year,
    judgedYear: year,
    topic: true,
    ...(figures ? { figures } : {}),
    ...(paper ? { paper } : {}),
  });
}

/** The headline indicators with a path; of a plan without such, the first others that have one. */
function chartedOf(entries: readonly PlannedIndicator[], method: PathMethod): PlannedIndicator[] {
  const withPath = entries.filter((entry) => hasPath(entry, method));
  const headlines = withPath.filter(({ indicator }) => indicator.kind === "headline");
  return (headlines.length > 0 ? headlines : withPath).slice(0, ON_ONE_PAGE);
}

function chartedFirst(
  entries: readonly PlannedIndicator[],
  charted: readonly PlannedIndicator[]
): PlannedIndicator[] {
  return [...charted, ...entries.filter((entry) => !charted.includes(entry))];
}
