import { inLanguage } from "../../i18n/locale";
import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { calculatedPath, published } from "../indicator-table/indicator-cells";
import { columnLetters } from "../spec/address";
import { numberOfRow, nativePath } from "../indicator-table/native-formulas";
import type { SheetArea, SheetSpec } from "../spec/sheet-spec";
import { versionNote } from "../indicator-table/data-versions";
import { sourceLine } from "../indicator-table/source-notes";
import { BODY_ROW, statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";
import type { EvaluationContext } from "./context";

/** Indicator, unit, series, baseline and target, then a column for each year from the base year on. */
const FIRST_YEAR_COLUMN = 5;

/**
 * What the line charts draw: for each indicator a row with its path and one with its actual figures, both read from the
 * row of the detail sheet that has its name, wherever somebody has sorted it to. A year without a figure is #N/A, which
 * Excel does not draw; a blank would be drawn as zero.
 */
export function chartDataSheet(
  context: EvaluationContext,
  charted: readonly PlannedIndicator[],
  names: { readonly sheet: string; readonly table: string }
): SheetSpec {
  const { locale, plan, method, rules, marks } = context;
  const texts = sheetTexts(locale);
  const headers = texts.pathChart;
  const { columns } = texts;
  const twice = charted.flatMap((entry) => [entry, entry]);
  const formats = charted.flatMap((entry) => [calculatedPath(entry), published(entry)]);
  const figures = (
    header: string,
    formula: string,
    numberFormats = formats
  ): StatisticalColumn => ({
    header,
    cells: twice.map(() => ({ formula: `=${formula}` })),
    align: "right",
    numberFormats,
  });
  const ends = [columns.baseline(plan.baseYear), columns.target(plan.targetYear)];
  const yearColumns = chartYears(context).map((year) =>
    figures(texts.evaluation.yearValue(year), figureOf(year, names.table, context))
  );
  const table = statisticalTable({
    sheetName: names.sheet,
    tableName: names.table,
    title: texts.evaluation.chartDataTitle,
    // Each indicator has its unit in a column.
    unitNote: "",
    columns: [
      {
        header: columns.name,
        cells: twice.map(({ indicator }) => inLanguage(indicator.name, locale)),
        align: "left",
      },
      {
        header: columns.unit,
        cells: twice.map(({ indicator }) => inLanguage(indicator.unit, locale) || marks.none),
        align: "center",
      },
      {
        header: texts.evaluation.series,
        cells: charted.flatMap(() => [headers.path, headers.actual]),
        align: "center",
        width: 12,
      },
      ...ends.map((header) =>
        figures(header, detail(header, names.table, context), twice.map(published))
      ),
      ...yearColumns,
    ],
    footnotes: [
      ...texts.footnotes.notes([
        texts.footnotes.notPlotted,
        texts.footnotes.path[method](plan.baseYear, plan.targetYear),
        versionNote([plan], locale),
      ]),
      sourceLine([plan], locale),
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
    formula: `=ISNA(${columnLetters(FIRST_YEAR_COLUMN)}${BODY_ROW + 1})`,
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

/** The number in a column of the detail sheet, in the row that has the name of this row's indicator. */
function detail(header: string, table: string, { locale, detailTable }: EvaluationContext): string {
  const { name } = sheetTexts(locale).columns;
  const column = (of: string): string => wholeColumn(detailTable, of);
  return numberOfRow(column(name), thisRow(table, name), column(header));
}

/** The path's figure in a row of paths, the actual one in the others; none after the year evaluated. */
function figureOf(year: number, table: string, context: EvaluationContext): string {
  const { plan, locale, method } = context;
  const { columns, evaluation, monitoring, pathChart } = sheetTexts(locale);
  const baseline = thisRow(table, columns.baseline(plan.baseYear));
  const target = thisRow(table, columns.target(plan.targetYear));
  const share = `(${year}-${plan.baseYear})/(${plan.targetYear}-${plan.baseYear})`;
  const onPath = nativePath(baseline, target, share, method, "");
  const isPath = `${thisRow(table, evaluation.series)}=${quoted(pathChart.path)}`;
  const actual = (): string =>
    year === plan.baseYear ? baseline : detail(monitoring.actual(year), table, context);
  return `IF(${isPath},${onPath},${year > context.year ? "NA()" : actual()})`;
}
