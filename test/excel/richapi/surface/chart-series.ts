import { eachCell, parseAddress } from "../../model/address";
import { findCell, plainValue } from "../../model/cells";
import { reference } from "../../model/charting";
import type { ChartData, SeriesData, SheetData } from "../../model/data";
import { requireUnprotected } from "../../model/protection";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { type BagStore, PropertyBag } from "../property-bag";
import { point, seriesParts, trendline } from "./chart-shapes";
import { placeArgument } from "./target";

const chartOf = ({ workbook }: HostContext, sheetId: string, chartId: string): ChartData =>
  required(workbook.sheetById(sheetId).charts.find(({ id }) => id === chartId));

export class ChartSeriesCollectionSurface extends ApiCollection {
  readonly className = "ChartSeriesCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly chartId: string
  ) {
    super();
  }

  #surface(series: SeriesData): ApiObject {
    return new ChartSeriesSurface(this.context, this.sheetId, this.chartId, series);
  }

  items(): ApiObject[] {
    return chartOf(this.context, this.sheetId, this.chartId).series.map((s) => this.#surface(s));
  }

  add(name: string | null, index: number | null): ApiObject {
    requireUnprotected(this.context.workbook.sheetById(this.sheetId));
    const { series } = chartOf(this.context, this.sheetId, this.chartId);
    const added: SeriesData = { properties: { name: name ?? `Series${series.length + 1}` } };
    series.splice(index ?? series.length, 0, added);
    this.context.workbook.touch();
    return this.#surface(added);
  }
}

const scalars: Record<string, unknown> = {
  name: "",
  chartType: null,
  hasDataLabels: false,
  filtered: false,
  markerSize: 5,
  markerStyle: "Automatic",
  markerBackgroundColor: "",
  markerForegroundColor: "",
  smooth: false,
  plotOrder: 0,
  gapWidth: 150,
  overlap: 0,
  axisGroup: "Primary",
  invertIfNegative: false,
  varyByCategories: false,
  showShadow: false,
  showLeaderLines: false,
  bubbleScale: 100,
  explosion: 0,
  firstSliceAngle: 0,
  doughnutHoleSize: 50,
};

class ChartSeriesSurface extends ApiObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly chartId: string,
    private readonly series: SeriesData
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }
  get #store(): BagStore {
    return {
      properties: this.series.properties,
      beforeChange: () => requireUnprotected(this.#sheet),
      afterChange: () => this.context.workbook.touch(),
    };
  }

  override read(name: string): unknown {
    const shape = seriesParts[name];
    if (shape) return new PropertyBag(shape, this.#store, name);
    if (name === "chartType") {
      return (
        this.series.properties[name] ?? chartOf(this.context, this.sheetId, this.chartId).chartType
      );
    }
    return name in scalars ? (this.series.properties[name] ?? scalars[name]) : super.read(name);
  }
  override write(name: string, value: unknown): void {
    if (!(name in scalars)) {
      super.write(name, value);
      return;
    }
    requireUnprotected(this.#sheet);
    this.series.properties[name] = value;
    this.context.workbook.touch();
  }
  override propertyNames(): string[] {
    return Object.keys(scalars);
  }

  get points(): ApiObject {
    const { values } = this.series;
    const { rowCount, columnCount } = values
      ? parseAddress(values.replace(/^=/, "")).area
      : { rowCount: 0, columnCount: 0 };
    return new ChartPointsSurface(this.#store, rowCount * columnCount);
  }
  get trendlines(): ApiObject {
    this.series.trendlines ??= [];
    return new ChartTrendlinesSurface(this.series.trendlines, this.#store);
  }

  setValues(source: unknown): void {
    const { sheet, area } = placeArgument(this.context, source);
    this.series.values = reference(sheet, area);
    this.context.workbook.touch();
  }
  setXAxisValues(source: unknown): void {
    const { sheet, area } = placeArgument(this.context, source);
    this.series.xAxisValues = reference(sheet, area);
    this.context.workbook.touch();
  }
  setBubbleSizes(source: unknown): void {
    const { sheet, area } = placeArgument(this.context, source);
    this.series.bubbleSizes = reference(sheet, area);
    this.context.workbook.touch();
  }
  /** The address of what the dimension is drawn from, without "=". */
  getDimensionDataSourceString(dimension: string): string {
    return (this.#source(dimension) ?? "").replace(/^=/, "");
  }
  /** Texts, as Excel gives them. */
  getDimensionValues(dimension: string): string[] {
    const source = this.#source(dimension);
    if (source === undefined) return [];
    this.context.workbook.calculate();
    const { sheet, area } = placeArgument(this.context, source.replace(/^=/, ""));
    return [...eachCell(area)].map(({ row, column }) =>
      String(plainValue(findCell(sheet, row, column)?.value))
    );
  }
  /** Other workbooks are not emulated: what there is lies in this one. */
  getDimensionDataSourceType(dimension: string): string {
    return this.#source(dimension) === undefined ? "Unknown" : "LocalRange";
  }
  #source(dimension: string): string | undefined {
    const { values, xAxisValues, bubbleSizes } = this.series;
    if (dimension === "BubbleSizes") return bubbleSizes;
    return dimension === "Values" || dimension === "YValues" ? values : xAxisValues;
  }
  delete(): void {
    requireUnprotected(this.#sheet);
    const { series } = chartOf(this.context, this.sheetId, this.chartId);
    series.splice(series.indexOf(this.series), 1);
    this.context.workbook.touch();
  }
}

class ChartPointsSurface extends ApiCollection {
  readonly className = "ChartPointsCollection";

  constructor(
    private readonly store: BagStore,
    private readonly size: number
  ) {
    super();
  }

  items(): ApiObject[] {
    return Array.from({ length: this.size }, (_, index) => this.getItemAt(index));
  }

  override getItemAt(index: number): ApiObject {
    return new PropertyBag(point, this.store, `points/${index}`);
  }
}

class ChartTrendlinesSurface extends ApiCollection {
  readonly className = "ChartTrendlineCollection";

  constructor(
    private readonly lines: Record<string, unknown>[],
    private readonly store: BagStore
  ) {
    super();
  }

  items(): ApiObject[] {
    return this.lines.map((properties) => this.#surface(properties));
  }
  #surface(properties: Record<string, unknown>): ApiObject {
    return new PropertyBag(trendline, { ...this.store, properties });
  }

  add(type: string | null): ApiObject {
    this.store.beforeChange();
    const properties = { type: type ?? "Linear" };
    this.lines.push(properties);
    this.store.afterChange();
    return this.#surface(properties);
  }
  getItem(index: number): ApiObject {
    return this.getItemAt(index);
  }
}
