import { finalTarget } from "../indicator-table/final-target";
import { baselineFigure, targetFigure } from "../../core/figures";
import { pathFigure, type PathMethod } from "../../core/path";
import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { versionNote } from "../indicator-table/data-versions";
import { detailedEntry } from "../indicator-table/detailed-entry";
import { calculatedPath, published, targetFormat } from "../indicator-table/figure-format";
import { INPUT_FILL, numberInput } from "../spec/inputs";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import { nativePath } from "../indicator-table/native-formulas";
import { axisMinimum } from "../spec/axis-minimum";
import { chartColors } from "../spec/chart-colors";
import { sizeOf, type Area, type Cell, type ChartSpec, type SheetSpec } from "../spec/sheet-spec";
import type { KnownFigures } from "./monitoring-columns";
import { sourceLine } from "../indicator-table/source-notes";
import { BODY_ROW, fonts, statisticalTable, type TableRules } from "../spec/statistical-table";
import { thisRow } from "../spec/structured-reference";

export interface PathChartOptions {
  readonly locale: Locale;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook; for a new sheet. */
  readonly sheetName: string;
  /** "linear" if omitted. */
  readonly method?: PathMethod;
  readonly marks?: Marks;
  /** Actual figures that are known already. */
  readonly figures?: KnownFigures;
  /** "grid" if omitted: figures are filled in by hand. */
  readonly rules?: TableRules;
}

/** What a new path table and its sheet are called where those names are free. */
export function pathChartNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_Path", sheet: sheetTexts(locale).pathChart.sheet };
}

/** Whether the plan gives both ends of a path of levels. */
export function hasPath(entry: PlannedIndicator, method: PathMethod = "linear"): boolean {
  const basis = finalTarget(entry)?.basis;
  const isLevel = basis === "level" || basis === "increase";
  return isLevel && pathFigure(entry, entry.plan.baseYear, method).ok;
}

/** The chart stands right of the table, over blank cells that the insertion looks at as well. */
const CHART_COLUMNS = 8;
const CHART_COLUMN_WIDTH = 9;

/**
 * The path of one indicator from baseline to target as a table with cells for the actual figures, and a line chart of
 * both beside it.
 *
 * @throws RangeError for an indicator without a path: see `hasPath`
 */
export function pathChart(chosen: PlannedIndicator, options: PathChartOptions): SheetSpec {
  const entry = detailedEntry(chosen);
  const { locale, tableName, method = "linear", marks = defaultMarks, rules = "grid" } = options;
  const { baseYear, targetYear } = entry.plan;
  const baseline = baselineFigure(entry);
  const target = targetFigure(entry);
  if (!baseline.ok || !target.ok || !hasPath(entry, method)) {
    throw new RangeError("The plan gives no path for this indicator.");
  }
  const texts = sheetTexts(locale);
  const headers = texts.pathChart;
  const years = Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index);
  const [from, to] = [thisRow(tableName, headers.baseline), thisRow(tableName, headers.target)];
  const share = `(${thisRow(tableName, headers.year)}-${baseYear})/(${targetYear}-${baseYear})`;
  const figure = published(entry);
  const figures = (header: string, cell: (year: number) => Cell, format = figure) => ({
    header,
    cells: years.map(cell),
    align: "right" as const,
    numberFormats: years.map(() => format),
  });
  const name = inLanguage(entry.indicator.name, locale);
  const unit = inLanguage(entry.indicator.unit, locale);
  const table = statisticalTable({
    sheetName: options.sheetName,
    tableName,
    title: headers.title(name),
    unitNote: texts.indicatorTable.unit(unit),
    columns: [
      { header: headers.year, cells: years, align: "center", numberFormats: years.map(() => "0") },
      figures(headers.baseline, () => baseline.value),
      figures(headers.target, () => target.value, targetFormat(entry, locale)),
      figures(
        headers.path,
        () => ({ formula: `=${nativePath(from, to, share, method, marks.none)}` }),
        calculatedPath(entry)
      ),
      figures(headers.actual, (year) =>
        year === baseYear ? baseline.value : (options.figures?.(entry, year) ?? null)
      ),
    ],
    footnotes: [
      ...texts.footnotes.notes([
        texts.footnotes.path[method](baseYear, targetYear),
        texts.footnotes.inputs,
        versionNote([entry.plan], locale),
      ]),
      sourceLine([entry.plan], locale),
    ],
    rules,
    filterButtons: false,
    locale,
  });
  const inputs: Area = { row: BODY_ROW + 1, column: 4, rows: years.length - 1, columns: 1 };
  return withChart(
    {
      ...table,
      styles: [...table.styles, { area: inputs, style: { fill: INPUT_FILL } }],
      inputs: [numberInput(entry, inputs, [baseYear + 1, targetYear], locale)],
    },
    {
      name: "CQ_PathChart",
      type: "line",
      title:
        unit === ""
          ? headers.title(name)
          : texts.indicatorTable.withUnit(headers.title(name), unit),
      numberFormat: figure,
      ...axisMinimum(baseline.value, target.value),
      series: [
        {
          ...drawn(headers.path, 3, years.length),
          ...{ look: "dashed", color: chartColors.path, labels: years.length - 1 },
        },
        {
          ...drawn(headers.actual, 4, years.length),
          ...{ look: "marked", color: chartColors.actual, labels: "all" },
        },
      ],
      legend: true,
      font: fonts[locale].text,
    }
  );
}

/** A column of the table, over its years. */
function drawn(name: string, column: number, years: number) {
  const cells = (index: number) => ({
    area: { row: BODY_ROW, column: index, rows: years, columns: 1 },
  });
  return { name, values: cells(column), categories: cells(0) };
}

function withChart(table: SheetSpec, chart: Omit<ChartSpec, "area">): SheetSpec {
  const { rows, columns } = sizeOf(table);
  const blank = Array<Cell>(CHART_COLUMNS).fill(null);
  const area = { row: 1, column: columns + 1, rows: rows - 1, columns: CHART_COLUMNS - 1 };
  return {
    ...table,
    cells: table.cells.map((row) => [...row, ...blank]),
    page: {
      ...table.page,
      printAreas: [{ row: 0, column: 0, rows, columns: columns + CHART_COLUMNS }],
    },
    columnWidths: [...table.columnWidths, ...blank.map(() => CHART_COLUMN_WIDTH)],
    charts: [{ ...chart, area }],
  };
}
