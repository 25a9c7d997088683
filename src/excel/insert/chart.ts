import {
  CHART_TEXT_SIZE,
  type Area,
  type ChartSeries,
  type ChartSpec,
  type SheetArea,
} from "../../sheets/spec/sheet-spec";

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
  const kind = spec.type === "line" ? "Line" : "BarStacked";
  // Told which way the first series lies, Excel makes one series of it; left to guess, it can make one of each cell.
  const seriesBy = first.values.area.rows === 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(kind, locate(first.values), seriesBy);
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.title.format.font.bold = true;
  chart.title.format.font.size = CHART_TEXT_SIZE;
  chart.format.font.size = CHART_TEXT_SIZE;
  chart.format.font.name = spec.font;
  chart.legend.position = "Bottom";
  chart.legend.visible = spec.legend;
  chart.displayBlanksAs = "NotPlotted";
  chart.axes.valueAxis.numberFormat = spec.numberFormat;
  if (spec.minimum !== undefined) chart.axes.valueAxis.minimum = spec.minimum;
  // Excel draws the first bar at the bottom; a table begins at the top.
  if (spec.type === "bar") {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
    chart.axes.categoryAxis.tickLabelSpacing = 1;
    // Bars have their figures beside their names: they need no scale.
    chart.axes.valueAxis.tickLabelPosition = "None";
    chart.axes.valueAxis.majorGridlines.visible = false;
  }
  chart.setPosition(
    sheet.getCell(over.row, over.column).untrack(),
    sheet.getCell(over.row + over.rows - 1, over.column + over.columns - 1).untrack()
  );
  const drawn = chart.series.getItemAt(0);
  // A first cell that is not calculated yet is taken for the name of the series.
  drawn.setValues(locate(first.values));
  drawSeries(drawn, first, spec.numberFormat, locate);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(locate(series.values));
    drawSeries(added, series, spec.numberFormat, locate);
  }
}

function drawSeries(
  target: Excel.ChartSeries,
  series: ChartSeries,
  numberFormat: string,
  locate: Locate
): void {
  const { look, color } = series;
  target.name = series.name;
  target.setXAxisValues(locate(series.categories));
  if (look === "filled") {
    target.format.fill.setSolidColor(color);
    target.gapWidth = BAR_GAP;
    return;
  }
  target.format.line.color = color;
  target.format.line.lineStyle = lineStyles[look];
  target.markerStyle = look === "dashed" ? "None" : "Circle";
  if (look !== "dashed") {
    target.markerBackgroundColor = color;
    target.markerForegroundColor = color;
  }
  label(target, series, numberFormat);
}

const lineStyles = { dashed: "Dash", marked: "Continuous", markers: "None" } as const;

/** Between bars, in per cent of their thickness. */
const BAR_GAP = 45;

/** The last point of a line has its figure at the right, others have theirs above. */
function label(target: Excel.ChartSeries, { labels, color }: ChartSeries, format: string): void {
  if (labels === undefined) return;
  if (labels === "all") {
    target.hasDataLabels = true;
    target.dataLabels.position = "Top";
    target.dataLabels.numberFormat = format;
    target.dataLabels.format.font.color = color;
    return;
  }
  const point = target.points.getItemAt(labels);
  point.hasDataLabel = true;
  point.dataLabel.position = "Right";
  point.dataLabel.numberFormat = format;
  point.dataLabel.format.font.color = color;
}
