import { inLanguage } from "../../i18n/locale";
import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { calculatedPath, published, targetFormat } from "../indicator-table/figure-format";
import { nativePath, numberOfName } from "../indicator-table/native-formulas";
import type { Area, SheetSpec } from "../spec/sheet-spec";
import { versionNote } from "../indicator-table/data-versions";
import { sourceLine } from "../indicator-table/source-notes";
import { statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";
import type { EvaluationContext, SheetNames } from "./context";

/** Indicator, unit, series, baseline and target, then a column for each year from the base year on. */
const FIRST_YEAR_COLUMN = 5;

/** The rows of an indicator, in this order. */
const seriesRows = ["path", "actual", "evaluated"] as const;
export type DrawnSeries = (typeof seriesRows)[number];

/**
 * What the line charts draw: for each indicator a row with its path, one with its actual figures and one with that of the year
 * evaluated alone, all read from the row of the detail sheet that has its name, wherever somebody has sorted it to. A year without a
 * figure is #N/A, which is not drawn.
 */
export function pathData(
  context: EvaluationContext,
  charted: readonly PlannedIndicator[],
  names: SheetNames
): SheetSpec {
  const { locale, plan, method, rules, marks } = context;
  const texts = sheetTexts(locale);
  const { columns } = texts;
  const rows = charted.flatMap((entry) => seriesRows.map((series) => ({ entry, series })));
  const figures = (
    header: string,
    formula: string,
    numberFormat: (row: (typeof rows)[number]) => string
  ): StatisticalColumn => ({
    header,
    cells: rows.map(() => ({ formula: `=${formula}` })),
    align: "right",
    numberFormats: rows.map(numberFormat),
  });
  const ends = [columns.baseline(plan.baseYear), columns.target(plan.targetYear)];
  return statisticalTable({
    sheetName: names.sheet,
    tableName: names.table,
    title: texts.evaluation.chartDataTitle,
    // Each indicator has its unit in a column.
    unitNote: "",
    columns: [
      {
        header: columns.name,
        cells: rows.map(({ entry }) => inLanguage(entry.indicator.name, locale)),
        align: "left",
      },
      {
        header: columns.unit,
        cells: rows.map(({ entry }) => inLanguage(entry.indicator.unit, locale) || marks.none),
        align: "center",
      },
      {
        header: texts.evaluation.series,
        cells: rows.map(({ series }) => seriesName(series, context)),
        align: "center",
        width: 12,
      },
      ...ends.map((header, end) =>
        figures(header, detail(header, names.table, context), ({ entry }) =>
          end === 0 ? published(entry) : targetFormat(entry, locale)
        )
      ),
      ...chartYears(context).map((year) =>
        figures(String(year), figureOf(year, names.table, context), ({ entry, series }) =>
          series === "path" ? calculatedPath(entry) : published(entry)
        )
      ),
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
}

export function seriesName(series: DrawnSeries, { locale, year }: EvaluationContext): string {
  const { pathChart, monitoring } = sheetTexts(locale);
  return series === "evaluated" ? monitoring.actual(year) : pathChart[series];
}

export function chartYears({ plan }: EvaluationContext): number[] {
  const { baseYear, targetYear } = plan;
  return Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index);
}

/**
 * The header cells of the years and the blank cell right of them. With the blank cell the charts leave room for the figure at the
 * target, and LibreOffice leaves gaps: it takes #N/A for zero in a line chart that draws no blank cell.
 *
 * @param table the area of the table of these data
 */
export function yearCells(context: EvaluationContext, table: Area): Area {
  const columns = chartYears(context).length + 1;
  return { row: table.row, column: table.column + FIRST_YEAR_COLUMN, rows: 1, columns };
}

/** The cells of an indicator's path or actual figures, and the blank cell right of them. */
export function seriesCells(
  context: EvaluationContext,
  table: Area,
  index: number,
  series: DrawnSeries
): Area {
  const row = table.row + 1 + seriesRows.length * index + seriesRows.indexOf(series);
  return { ...yearCells(context, table), row };
}

/** The number in a column of the detail sheet, in the row that has the name of this row's indicator. */
function detail(header: string, table: string, { locale, detailTable }: EvaluationContext): string {
  const { name } = sheetTexts(locale).columns;
  const column = (of: string): string => wholeColumn(detailTable, of);
  return numberOfName(column(name), thisRow(table, name), column(header));
}

/** The path's figure in a row of paths, the actual one in the others; none after the year evaluated. */
function figureOf(year: number, table: string, context: EvaluationContext): string {
  const { plan, locale, method } = context;
  const { columns, evaluation, monitoring } = sheetTexts(locale);
  const baseline = thisRow(table, columns.baseline(plan.baseYear));
  const target = thisRow(table, columns.target(plan.targetYear));
  const share = `(${year}-${plan.baseYear})/(${plan.targetYear}-${plan.baseYear})`;
  const onPath = nativePath(baseline, target, share, method, "");
  const isSeries = (series: DrawnSeries): string =>
    `${thisRow(table, evaluation.series)}=${quoted(seriesName(series, context))}`;
  const actual =
    year === plan.baseYear ? baseline : detail(monitoring.actual(year), table, context);
  const figure = year > context.year ? "NA()" : actual;
  const evaluated = year === context.year ? actual : "NA()";
  const ofYear =
    figure === evaluated ? figure : `IF(${isSeries("evaluated")},${evaluated},${figure})`;
  return `IF(${isSeries("path")},${onPath},${ofYear})`;
}
