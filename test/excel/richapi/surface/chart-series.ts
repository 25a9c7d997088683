import { reference } from "../../model/charting";
import type { ChartData, SeriesData, SheetData } from "../../model/data";
import { requireUnprotected } from "../../model/protection";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { type BagStore, PropertyBag } from "../property-bag";
import { point, seriesParts } from "./chart-shapes";
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
    return new ChartPointsSurface(this.#store);
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
  delete(): void {
    requireUnprotected(this.#sheet);
    const { series } = chartOf(this.context, this.sheetId, this.chartId);
    series.splice(series.indexOf(this.series), 1);
    this.context.workbook.touch();
  }
}

class ChartPointsSurface extends ApiObject {
  readonly className = "ChartPointsCollection";

  constructor(private readonly store: BagStore) {
    super();
  }

  getItemAt(index: number): ApiObject {
    return new PropertyBag(point, this.store, `points/${index}`);
  }
}
