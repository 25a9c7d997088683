/** The members of the parts of charts that only keep what is set on them. */
import type { BagShape } from "../property-bag";

const font: BagShape = {
  className: "ChartFont",
  scalars: ["bold", "color", "italic", "name", "size", "underline"],
};
const fill: BagShape = {
  className: "ChartFill",
  scalars: [],
  setters: { setSolidColor: "color" },
  clears: true,
};
const line: BagShape = {
  className: "ChartLineFormat",
  scalars: ["color", "lineStyle", "weight"],
  clears: true,
};
const border: BagShape = {
  className: "ChartBorder",
  scalars: ["color", "lineStyle", "weight"],
  clears: true,
};

const labels: BagShape = {
  className: "ChartDataLabels",
  scalars: [
    ...["position", "showValue", "showSeriesName", "showCategoryName", "showLegendKey"],
    ...["showPercentage", "separator", "numberFormat", "linkNumberFormat", "textOrientation"],
    ...["horizontalAlignment", "verticalAlignment", "showAsStickyCallout", "geometricShapeType"],
    ...["text", "autoText", "formula", "left", "top", "height", "width", "showBubbleSize"],
  ],
  parts: {
    format: { className: "ChartDataLabelFormat", scalars: [], parts: { border, fill, font } },
  },
};

const gridlines: BagShape = {
  className: "ChartGridlines",
  scalars: ["visible"],
  parts: { format: { className: "ChartGridlinesFormat", scalars: [], parts: { line } } },
};

const axis: BagShape = {
  className: "ChartAxis",
  scalars: [
    ...["majorUnit", "maximum", "minimum", "minorUnit", "displayUnit", "showDisplayUnitLabel"],
    ...["scaleType", "logBase", "reversePlotOrder", "crosses", "visible", "isBetweenCategories"],
    ...["majorTickMark", "minorTickMark", "tickMarkSpacing", "tickLabelPosition"],
    ...["tickLabelSpacing", "alignment", "numberFormat", "linkNumberFormat", "offset"],
    ...["textOrientation", "position", "positionAt", "categoryType", "baseTimeUnit"],
    ...["customDisplayUnit", "type", "axisGroup", "multiLevel"],
  ],
  setters: { setPositionAt: "positionAt", setCustomDisplayUnit: "customDisplayUnit" },
  parts: {
    majorGridlines: gridlines,
    minorGridlines: gridlines,
    format: { className: "ChartAxisFormat", scalars: [], parts: { fill, font, line } },
    title: {
      className: "ChartAxisTitle",
      scalars: ["text", "visible", "textOrientation"],
      setters: { setFormula: "formula" },
      parts: {
        format: { className: "ChartAxisTitleFormat", scalars: [], parts: { border, fill, font } },
      },
    },
  },
};

export const axes: BagShape = {
  className: "ChartAxes",
  scalars: [],
  parts: { categoryAxis: axis, valueAxis: axis, seriesAxis: axis },
};

export const title: BagShape = {
  className: "ChartTitle",
  scalars: [
    ...["visible", "text", "overlay", "horizontalAlignment", "top", "left", "verticalAlignment"],
    ...["textOrientation", "position", "showShadow"],
  ],
  setters: { setFormula: "formula" },
  parts: { format: { className: "ChartTitleFormat", scalars: [], parts: { border, fill, font } } },
};

export const legend: BagShape = {
  className: "ChartLegend",
  scalars: ["visible", "position", "overlay", "left", "top", "width", "height", "showShadow"],
  parts: { format: { className: "ChartLegendFormat", scalars: [], parts: { border, fill, font } } },
};

export const plotArea: BagShape = {
  className: "ChartPlotArea",
  scalars: [
    ...["left", "top", "width", "height", "insideLeft", "insideTop", "insideWidth"],
    ...["insideHeight", "position"],
  ],
  parts: { format: { className: "ChartPlotAreaFormat", scalars: [], parts: { border, fill } } },
};

export const chartFormat: BagShape = {
  className: "ChartAreaFormat",
  scalars: ["roundedCorners", "colorScheme"],
  parts: { border, fill, font },
};

export const seriesParts: Readonly<Record<string, BagShape>> = {
  format: { className: "ChartSeriesFormat", scalars: [], parts: { fill, line } },
  dataLabels: labels,
};

export const point: BagShape = {
  className: "ChartPoint",
  scalars: [
    ...["hasDataLabel", "markerStyle", "markerSize", "markerBackgroundColor"],
    "markerForegroundColor",
  ],
  parts: {
    format: { className: "ChartPointFormat", scalars: [], parts: { border, fill } },
    dataLabel: { ...labels, className: "ChartDataLabel" },
  },
};

export const dataLabels = labels;

export const dataTable: BagShape = {
  className: "ChartDataTable",
  scalars: [
    ...["visible", "showHorizontalBorder", "showLegendKey", "showOutlineBorder"],
    "showVerticalBorder",
  ],
  parts: {
    format: { className: "ChartDataTableFormat", scalars: [], parts: { border, fill, font } },
  },
};

export const trendline: BagShape = {
  className: "ChartTrendline",
  scalars: [
    ...["type", "name", "intercept", "backwardPeriod", "forwardPeriod", "movingAveragePeriod"],
    ...["polynomialOrder", "showEquation", "showRSquared"],
  ],
  parts: {
    format: { className: "ChartTrendlineFormat", scalars: [], parts: { line } },
    label: { className: "ChartTrendlineLabel", scalars: ["text", "autoText", "formula"] },
  },
};
