import { inLanguage } from "../../i18n/locale";
import type { PlannedIndicator } from "../../core/types";
import { workbookTexts } from "../../i18n/workbook";
import { calculatedPath, published } from "../indicator-table/indicator-cells";
import { path } from "../indicator-table/native-formulas";
import type { Cell, SheetArea, SheetSpec } from "../spec/sheet-spec";
import { sourceLine } from "../indicator-table/source-notes";
import { BODY_ROW, statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import { wholeColumn } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";
import type { EvaluationContext } from "./context";

/** The indicator, the name of the series, then a column for each year from the base year on. */
const FIRST_YEAR_COLUMN = 2;

/**
 * What the line charts draw: for each indicator a row with its path and one with its actual figures, both read from the
 * detail sheet. A year without a figure is #N/A, which Excel does not draw; a blank would be drawn as zero.
 */
export function chartDataSheet(
  context: EvaluationContext,
  charted: readonly PlannedIndicator[],
  names: { readonly sheet: string; readonly table: string }
): SheetSpec {
  const { locale, plan, method, rules } = context;
  const texts = workbookTexts(locale);
  const headers = texts.pathChart;
  const twice = charted.flatMap((entry) => [entry, entry]);
  const formats = charted.flatMap((entry) => [calculatedPath(entry), published(entry)]);
  const yearColumns = chartYears(context).map((year): StatisticalColumn => ({
    header: texts.evaluation.yearValue(year),
    cells: charted.flatMap((entry) => [
      pathCell(entry, year, context),
      actualCell(entry, year, context),
    ]),
    align: "right",
    numberFormats: formats,
  }));
  const table = statisticalTable({
    sheetName: names.sheet,
    tableName: names.table,
    title: texts.evaluation.chartDataTitle,
    unitNote: texts.indicatorTable.unitInName,
    columns: [
      {
        header: texts.columns.name,
        cells: twice.map((entry) => named(entry, context)),
        align: "left",
      },
      {
        header: texts.evaluation.series,
        cells: charted.flatMap(() => [headers.path, headers.actual]),
        align: "center",
        width: 12,
      },
      ...yearColumns,
    ],
    footnotes: [
      sourceLine([plan], locale),
      ...texts.footnotes.notes([
        texts.footnotes.notPlotted,
        texts.footnotes.path[method](plan.baseYear, plan.targetYear),
      ]),
    ],
    rules,
    filterButtons: false,
    locale,
  });
  const area = {
    row: BODY_ROW,
    column: FIRST_YEAR_COLUMN,
    rows: twice.length,
    columns: yearColumns.length,
  };
  const quiet = {
    kind: "formula",
    area,
    formula: `=ISNA(C${BODY_ROW + 1})`,
    style: { color: "#BFBFBF" },
  } as const;
  return { ...table, conditionalFormats: [quiet] };
}

export function chartYears({ plan }: EvaluationContext): number[] {
  const { baseYear, targetYear } = plan;
  return Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index);
}

/** The header cells of the years. */
export function yearCells(context: EvaluationContext, sheet: string): SheetArea {
  const columns = chartYears(context).length;
  return { sheet, area: { row: BODY_ROW - 1, column: FIRST_YEAR_COLUMN, rows: 1, columns } };
}

/** The cells of an indicator's path or actual figures. */
export function seriesCells(
  context: EvaluationContext,
  sheet: string,
  index: number,
  series: "path" | "actual"
): SheetArea {
  const { area } = yearCells(context, sheet);
  const row = BODY_ROW + 2 * index + (series === "path" ? 0 : 1);
  return { sheet, area: { ...area, row } };
}

function named({ indicator }: PlannedIndicator, { locale }: EvaluationContext): string {
  const name = inLanguage(indicator.name, locale);
  const unit = inLanguage(indicator.unit, locale);
  return unit === "" ? name : workbookTexts(locale).indicatorTable.withUnit(name, unit);
}

/** The cell of an indicator in a column of the detail sheet, wherever somebody has sorted its row to. */
function detail(entry: PlannedIndicator, header: string, context: EvaluationContext): string {
  const { locale, detailTable } = context;
  const names = wholeColumn(detailTable, workbookTexts(locale).columns.name);
  const row = `MATCH(${quoted(inLanguage(entry.indicator.name, locale))},${names},0)`;
  return `INDEX(${wholeColumn(detailTable, header)},${row})`;
}

function pathCell(entry: PlannedIndicator, year: number, context: EvaluationContext): Cell {
  const { plan, locale, method } = context;
  const { columns } = workbookTexts(locale);
  const baseline = detail(entry, columns.baseline(plan.baseYear), context);
  const target = detail(entry, columns.target(plan.targetYear), context);
  const share = `(${year}-${plan.baseYear})/(${plan.targetYear}-${plan.baseYear})`;
  return { formula: `=${path(baseline, target, share, method, "")}` };
}

function actualCell(entry: PlannedIndicator, year: number, context: EvaluationContext): Cell {
  const { plan, locale } = context;
  const { columns, monitoring } = workbookTexts(locale);
  if (year > context.year) return { formula: "=NA()" };
  const header = year === plan.baseYear ? columns.baseline(year) : monitoring.actual(year);
  const figure = detail(entry, header, context);
  return { formula: `=IF(ISNUMBER(${figure}),${figure},NA())` };
}
