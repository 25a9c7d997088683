import { quoted } from "../../core/formula/formula-text";
import { inLanguage } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { versionNote } from "../indicator-table/data-versions";
import { published } from "../indicator-table/figure-format";
import { responsibleColumn } from "../indicator-table/responsible";
import { noteParagraphs, sourceLine } from "../indicator-table/source-notes";
import { computedColumn, figureWidth, planColumn } from "../monitoring/monitoring-columns";
import { statusTexts } from "../monitoring/status-formats";
import { columnArea, conditionalFormats } from "../monitoring/status-formats";
import { columnLetters } from "../spec/address";
import { INPUT_FILL } from "../spec/inputs";
import type { ConditionalFormat, SheetSpec } from "../spec/sheet-spec";
import { BODY_ROW, statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import type { EvaluationContext, SheetNames } from "./context";
import { detailFigures } from "./detail-figures";

/**
 * 滞后: how each indicator stands, with cells for why it lags behind and what is to be done. Every indicator has a row that never moves, so
 * that what is typed stays with its indicator whatever becomes of the figures; the status can be filtered.
 */
export function laggardsSheet(context: EvaluationContext, names: SheetNames): SheetSpec {
  const { locale, plan, entries, year, rules } = context;
  const texts = sheetTexts(locale);
  const { evaluation } = texts;
  const columns = laggardColumns(context, names.table);
  const table = statisticalTable({
    sheetName: names.sheet,
    tableName: names.table,
    title: evaluation.laggardsTitle(inLanguage(plan.title, locale), year),
    unitNote: "",
    columns,
    footnotes: [
      ...noteParagraphs([texts.footnotes.laggards, versionNote([plan], locale)], locale),
      sourceLine([plan], locale),
    ],
    rules,
    filterButtons: true,
    locale,
  });
  const reasons = columnArea(evaluation.lagReason, columns, entries.length);
  const status = columnArea(texts.monitoring.status, columns, entries.length);
  const open: ConditionalFormat = {
    kind: "formula",
    area: { ...reasons, columns: 2 },
    formula: `=$${columnLetters(status.column)}${BODY_ROW + 1}=${quoted(statusTexts(locale).behind)}`,
    style: { fill: INPUT_FILL },
  };
  return {
    ...table,
    conditionalFormats: [...conditionalFormats(entries, columns, locale), open],
    page: { ...table.page, frozenColumns: 2 },
  };
}

function laggardColumns(context: EvaluationContext, tableName: string): StatisticalColumn[] {
  const { entries, locale, plan, marks, year } = context;
  const { columns, monitoring, evaluation } = sheetTexts(locale);
  const table = {
    ...{ locale, tableName, marks, previousYear: null, columns: PLAN_COLUMNS },
    ...{ baseYear: plan.baseYear, targetYear: plan.targetYear },
  };
  const detail = detailFigures(context, tableName);
  const figures = (header: string, format = published, width = figureWidth(entries)) =>
    computedColumn(header, `IFERROR(${detail.number(header)},"")`, entries, format, width);
  const written = (header: string): StatisticalColumn => ({
    header,
    cells: entries.map(() => null),
    align: "left",
    width: WRITTEN_WIDTH,
    narrowest: NARROWEST_WRITTEN,
  });
  return [
    ...PLAN_COLUMNS.map((column) => planColumn(column, entries, table)),
    figures(monitoring.actual(year)),
    figures(columns.gap),
    figures(columns.progress, () => "0.0%", SHARE_WIDTH),
    {
      header: monitoring.status,
      cells: entries.map(() => ({ formula: `=IFERROR(${detail.text(monitoring.status)},"")` })),
      align: "center",
      width: STATUS_WIDTH,
    },
    written(evaluation.lagReason),
    written(evaluation.lagMeasure),
    ...responsibleColumn(entries).map((column) => planColumn(column, entries, table)),
  ];
}

const PLAN_COLUMNS = ["number", "name", "unit", "target"] as const;

/** In characters. */
const WRITTEN_WIDTH = 23;
const NARROWEST_WRITTEN = 16;
const SHARE_WIDTH = 8;
const STATUS_WIDTH = 10;
