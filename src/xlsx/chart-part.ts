import { absoluteArea, quotedSheet } from "../sheets/spec/address";
import { chartColors } from "../sheets/spec/chart-colors";
import {
  CHART_TEXT_SIZE,
  type ChartSeries,
  type ChartSpec,
  type SheetArea,
} from "../sheets/spec/sheet-spec";
import { escapedXml } from "./escaped-xml";

/** What a cell of the file shows: what a chart draws where nothing is calculated. */
export type ShownAt = (sheet: string, row: number, column: number) => string | number | null;

/** Where the cells of a chart are found: its own sheet, and what all cells show. */
interface Source {
  readonly ownSheet: string;
  readonly shownAt: ShownAt;
}

/**
 * The part of a file that holds a chart (DrawingML, ECMA-376 part 1, 21.2). The writer of files knows neither labels of single points
 * nor stored figures nor the setting by which newer Excel leaves gaps for #N/A.
 */
export function chartPart(chart: ChartSpec, ownSheet: string, shownAt: ShownAt): string {
  const source = { ownSheet, shownAt };
  const series = chart.series.map((one, index) => seriesPart(one, index, chart, source)).join("");
  const legend = chart.legend
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>`
    : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    `${title(chart)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${chart.type === "line" ? lines(series) : bars(series)}` +
    `${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>${GAPS_FOR_NA}</c:chart>` +
    `<c:spPr>${solid("#FFFFFF")}<a:ln w="6350">${solid("#BFBFBF")}</a:ln></c:spPr>` +
    `${textProperties(chart.font)}</c:chartSpace>`
  );
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Excel since 2019 draws #N/A as a blank cell where this is set; before, it joins the points on both sides. */
const GAPS_FOR_NA =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';
const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const HUNDREDTHS = 100;

function title({ title: text, font }: ChartSpec): string {
  const size = CHART_TEXT_SIZE * HUNDREDTHS;
  const run = `<a:r><a:rPr lang="zh-CN" sz="${size}" b="1">${typeface(font)}</a:rPr><a:t>${escapedXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function lines(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function bars(series: string): string {
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="45"/><c:overlap val="100"/>${AXES}</c:barChart>`
  );
}

/** A table begins at the top, and so do its bars. */
function categoryAxis({ type }: ChartSpec): string {
  const [orientation, side] = type === "bar" ? ["maxMin", "l"] : ["minMax", "b"];
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>${NO_TICKS}<c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="9525">${solid(AXIS_COLOR)}</a:ln></c:spPr><c:crossAx val="222222222"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

/** Bars have their figures beside their names: they need no scale. */
function valueAxis({ type, numberFormat, minimum }: ChartSpec): string {
  const [side, crosses] = type === "bar" ? ["b", "max"] : ["l", "autoZero"];
  const least = minimum === undefined ? "" : `<c:min val="${minimum}"/>`;
  return (
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${type === "bar" ? "" : GRID}` +
    `<c:numFmt formatCode="${escapedXml(numberFormat)}" sourceLinked="0"/>${NO_TICKS}<c:tickLblPos val="${type === "bar" ? "none" : "nextTo"}"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="111111111"/><c:crosses val="${crosses}"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

const AXIS_COLOR = "#7F7F7F";
const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(chartColors.toDo)}</a:ln></c:spPr></c:majorGridlines>`;

function seriesPart(series: ChartSeries, index: number, chart: ChartSpec, source: Source): string {
  const { name, look } = series;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapedXml(name)}</c:v></c:tx>` +
    `<c:spPr>${shape(series)}</c:spPr>` +
    `${look === "filled" ? '<c:invertIfNegative val="0"/>' : marker(series)}${labels(series, chart)}` +
    `<c:cat>${textReference(series.categories, source)}</c:cat>` +
    `<c:val>${numberReference(series.values, chart.numberFormat, source)}</c:val>` +
    `${look === "filled" ? "" : '<c:smooth val="0"/>'}</c:ser>`
  );
}

function shape({ look, color }: ChartSeries): string {
  if (look === "filled") return solid(color);
  if (look === "markers") return `<a:ln w="19050"><a:noFill/></a:ln>`;
  const dash = look === "dashed" ? '<a:prstDash val="dash"/>' : "";
  return `<a:ln w="22225" cap="rnd">${solid(color)}${dash}<a:round/></a:ln>`;
}

function marker({ look, color }: ChartSeries): string {
  if (look === "dashed") return `<c:marker><c:symbol val="none"/></c:marker>`;
  const size = look === "markers" ? 7 : 5;
  return (
    `<c:marker><c:symbol val="circle"/><c:size val="${size}"/>` +
    `<c:spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></c:spPr></c:marker>`
  );
}

/** The last point of a line has its figure at the right, where the chart leaves room; others have theirs above. */
function labels({ labels: wanted, color }: ChartSeries, { numberFormat, font }: ChartSpec): string {
  if (wanted === undefined) return "";
  const format = `<c:numFmt formatCode="${escapedXml(numberFormat)}" sourceLinked="0"/>`;
  const look = `${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(font, color)}`;
  const shows = (value: 0 | 1): string =>
    `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  return wanted === "all"
    ? `<c:dLbls>${look}<c:dLblPos val="t"/>${shows(1)}</c:dLbls>`
    : `<c:dLbls><c:dLbl><c:idx val="${wanted}"/>${look}<c:dLblPos val="r"/>${shows(1)}</c:dLbl>${shows(0)}</c:dLbls>`;
}

function textReference(place: SheetArea, source: Source): string {
  const points = shownIn(place, source).map((shown) => (shown === null ? null : String(shown)));
  return `<c:strRef><c:f>${reference(place, source)}</c:f><c:strCache>${cache(points)}</c:strCache></c:strRef>`;
}

function numberReference(place: SheetArea, numberFormat: string, source: Source): string {
  const points = shownIn(place, source).map((shown) => (typeof shown === "number" ? shown : null));
  const format = `<c:formatCode>${escapedXml(numberFormat)}</c:formatCode>`;
  return `<c:numRef><c:f>${reference(place, source)}</c:f><c:numCache>${format}${cache(points)}</c:numCache></c:numRef>`;
}

function cache(points: readonly (string | number | null)[]): string {
  const filled = points.map((point, index) =>
    point === null ? "" : `<c:pt idx="${index}"><c:v>${escapedXml(String(point))}</c:v></c:pt>`
  );
  return `<c:ptCount val="${points.length}"/>${filled.join("")}`;
}

function reference({ sheet, area }: SheetArea, { ownSheet }: Source): string {
  return escapedXml(`${quotedSheet(sheet ?? ownSheet)}!${absoluteArea(area)}`);
}

function shownIn({ sheet, area }: SheetArea, { ownSheet, shownAt }: Source) {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    shownAt(
      sheet ?? ownSheet,
      area.row + Math.floor(index / area.columns),
      area.column + (index % area.columns)
    )
  );
}

function textProperties(font: string, color?: string): string {
  const fill = color === undefined ? "" : solid(color);
  const properties = `<a:defRPr sz="${CHART_TEXT_SIZE * HUNDREDTHS}">${fill}${typeface(font)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function typeface(font: string): string {
  return `<a:latin typeface="${font}"/><a:ea typeface="${font}"/>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;
}
