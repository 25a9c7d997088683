import type { Area, ChartSeries, ChartSpec, SheetArea } from "../../sheets/spec/sheet-spec";

const BLACK = "#000000";
const GREY = "#7F7F7F";

/** Finds the cells that a chart refers to. */
export type Locate = (place: SheetArea) => Excel.Range;

/** Draws a chart over its cells, one series after the other: Excel's own guess takes years for a series. */
export function addChart(
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  over: Area,
  locate: Locate
): void {
  const [first, ...others] = spec.series;
  if (!first) return;
  const kind = spec.type === "line" ? "Line" : "BarClustered";
  // Told which way the first series lies, Excel makes one series of it; left to guess, it can make one of each cell.
  const seriesBy = first.values.area.rows === 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(kind, locate(first.values), seriesBy);
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.legend.position = "Bottom";
  chart.legend.visible = others.length > 0;
  chart.displayBlanksAs = "NotPlotted";
  chart.axes.valueAxis.numberFormat = spec.numberFormat;
  // Excel draws the first bar at the bottom; a table begins at the top.
  if (spec.type === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(
    sheet.getCell(over.row, over.column).untrack(),
    sheet.getCell(over.row + over.rows - 1, over.column + over.columns - 1).untrack()
  );
  drawSeries(chart.series.getItemAt(0), first, locate);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(locate(series.values));
    drawSeries(added, series, locate);
  }
}

function drawSeries(target: Excel.ChartSeries, series: ChartSeries, locate: Locate): void {
  target.name = series.name;
  target.setXAxisValues(locate(series.categories));
  if (series.look === "filled") {
    target.format.fill.setSolidColor(GREY);
    return;
  }
  target.format.line.color = series.look === "dashed" ? GREY : BLACK;
  target.format.line.lineStyle = series.look === "dashed" ? "Dash" : "Continuous";
  target.markerStyle = series.look === "dashed" ? "None" : "Circle";
}
