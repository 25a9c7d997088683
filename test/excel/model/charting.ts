/** Charts: what they are made from. They are kept, not drawn. */
import { type Area, formatAbsolute, quoteSheet } from "./address";
import { findCell, plainValue } from "./cells";
import type { ChartData, SeriesData, SheetData } from "./data";
import { requireUnprotected } from "./protection";
import type { Workbook } from "./workbook";

export function addChart(
  workbook: Workbook,
  sheet: SheetData,
  chartType: string,
  source: SheetData,
  area: Area,
  seriesBy: string
): ChartData {
  requireUnprotected(sheet);
  const chart: ChartData = {
    id: workbook.newId(),
    name: `Chart ${sheet.charts.length + 1}`,
    chartType,
    seriesBy,
    properties: {},
    series: [],
  };
  setChartSource(chart, source, area, seriesBy);
  sheet.charts.push(chart);
  workbook.touch("looks");
  workbook.events.emit({ type: "chartAdded", sheetId: sheet.id, chartId: chart.id });
  return chart;
}

export function deleteChart(workbook: Workbook, sheet: SheetData, chart: ChartData): void {
  requireUnprotected(sheet);
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  workbook.touch("looks");
  workbook.events.emit({ type: "chartDeleted", sheetId: sheet.id, chartId: chart.id });
}

/** Makes the series anew: text in the first row gives names, text in the first column gives categories. */
export function setChartSource(
  chart: ChartData,
  sheet: SheetData,
  area: Area,
  seriesBy: string
): void {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columnCount > area.rowCount);
  chart.seriesBy = seriesBy;
  chart.source = reference(sheet, area);
  chart.series = byRows ? seriesOfRows(sheet, area) : seriesOfColumns(sheet, area);
}

export const reference = (sheet: SheetData, area: Area): string =>
  `=${quoteSheet(sheet.name)}!${formatAbsolute(area)}`;

const isText = (sheet: SheetData, row: number, column: number): boolean => {
  const value = findCell(sheet, row, column)?.value;
  return value === undefined || typeof value === "string";
};

function headings(sheet: SheetData, area: Area): { names: boolean; categories: boolean } {
  const { row, column, rowCount, columnCount } = area;
  return {
    names: rowCount > 1 && isText(sheet, row, column + columnCount - 1),
    categories: columnCount > 1 && isText(sheet, row + rowCount - 1, column),
  };
}

function seriesOfColumns(sheet: SheetData, area: Area): SeriesData[] {
  const { names, categories } = headings(sheet, area);
  const row = area.row + (names ? 1 : 0);
  const rowCount = area.rowCount - (names ? 1 : 0);
  const first = categories ? 1 : 0;
  return Array.from({ length: area.columnCount - first }, (_, i) => {
    const column = area.column + first + i;
    const own = { row, column, rowCount, columnCount: 1 };
    const name = names ? plainValue(findCell(sheet, area.row, column)?.value) : `Series${i + 1}`;
    return {
      properties: { name: String(name) },
      values: reference(sheet, own),
      ...(categories ? { xAxisValues: reference(sheet, { ...own, column: area.column }) } : {}),
    };
  });
}

function seriesOfRows(sheet: SheetData, area: Area): SeriesData[] {
  const { names, categories } = headings(sheet, area);
  const column = area.column + (categories ? 1 : 0);
  const columnCount = area.columnCount - (categories ? 1 : 0);
  const first = names ? 1 : 0;
  return Array.from({ length: area.rowCount - first }, (_, i) => {
    const row = area.row + first + i;
    const own = { row, column, rowCount: 1, columnCount };
    const name = categories
      ? plainValue(findCell(sheet, row, area.column)?.value)
      : `Series${i + 1}`;
    return {
      properties: { name: String(name) },
      values: reference(sheet, own),
      ...(names ? { xAxisValues: reference(sheet, { ...own, row: area.row }) } : {}),
    };
  });
}
