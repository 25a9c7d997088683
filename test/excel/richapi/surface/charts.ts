import { formatArea } from "../../model/address";
import { addChart, deleteChart, setChartSource } from "../../model/charting";
import type { ChartData, SheetData } from "../../model/data";
import { requireUnprotected } from "../../model/protection";
import { activateSheet } from "../../model/sheets";
import { ApiCollection, type ApiObject, required } from "../api-object";
import { chartEvents, EventSource, registerEvent } from "../event-source";
import type { HostContext } from "../host-context";
import { type BagShape, type BagStore, PropertyBag } from "../property-bag";
import { ChartSeriesCollectionSurface } from "./chart-series";
import { axes, chartFormat, dataLabels, dataTable, legend, plotArea, title } from "./chart-shapes";
import { areaArgument, placeArgument } from "./target";

export class ChartCollectionSurface extends ApiCollection {
  readonly className = "ChartCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #charts(): ChartData[] {
    return this.context.workbook.sheetById(this.sheetId).charts;
  }
  #surface({ id }: ChartData): ApiObject {
    return new ChartSurface(this.context, this.sheetId, id);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const registered = registerEvent(name, chartEvents, this.context.events, this.sheetId);
    return registered ? null : super.call(name, args);
  }

  items(): ApiObject[] {
    return this.#charts.map((chart) => this.#surface(chart));
  }

  add(chartType: string, sourceData: unknown, seriesBy: string | null): ApiObject {
    const { workbook } = this.context;
    const sheet = workbook.sheetById(this.sheetId);
    const source = placeArgument(this.context, sourceData);
    const chart = addChart(
      workbook,
      sheet,
      chartType,
      source.sheet,
      source.area,
      seriesBy ?? "Auto"
    );
    return this.#surface(chart);
  }
  getItem(name: string): ApiObject {
    return required(this.getItemOrNullObject(name));
  }
  getItemOrNullObject(name: string): ApiObject | null {
    const wanted = name.toLowerCase();
    const chart = this.#charts.find(({ id, name: n }) => id === name || n.toLowerCase() === wanted);
    return chart ? this.#surface(chart) : null;
  }
  _GetItem(key: string): ApiObject {
    return this.getItem(key);
  }
}

const parts: Readonly<Record<string, BagShape>> = {
  title,
  legend,
  axes,
  plotArea,
  dataLabels,
  format: chartFormat,
};

/** Kept as they are set; sizes are points. */
const scalars: Record<string, unknown> = {
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  style: 2,
  displayBlanksAs: "NotPlotted",
  plotVisibleOnly: true,
  plotBy: "Columns",
  showAllFieldButtons: true,
  showDataLabelsOverMaximum: true,
  categoryLabelLevel: 0,
  seriesNameLevel: 0,
};

export class ChartSurface extends EventSource {
  readonly className = "Chart";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly chartId: string
  ) {
    super(context.events, chartEvents, chartId);
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }
  get #chart(): ChartData {
    return required(this.#sheet.charts.find(({ id }) => id === this.chartId));
  }
  get #store(): BagStore {
    return {
      properties: this.#chart.properties,
      beforeChange: () => requireUnprotected(this.#sheet),
      afterChange: () => this.context.workbook.touch("looks"),
    };
  }

  override identity(): Record<string, unknown> {
    return { Id: this.chartId };
  }

  override read(name: string): unknown {
    const shape = parts[name];
    if (shape) return new ChartPart(shape, this.#store, name);
    if (!(name in scalars)) return super.read(name);
    return this.#chart.properties[name] ?? scalars[name];
  }
  override write(name: string, value: unknown): void {
    if (!(name in scalars)) {
      super.write(name, value);
      return;
    }
    requireUnprotected(this.#sheet);
    this.#chart.properties[name] = value;
    this.context.workbook.touch("looks");
  }
  override propertyNames(): string[] {
    return [...super.propertyNames(), ...Object.keys(scalars)];
  }

  get id(): string {
    return this.chartId;
  }
  get name(): string {
    return this.#chart.name;
  }
  set name(value: unknown) {
    this.#chart.name = String(value);
    this.context.workbook.touch("looks");
  }
  get chartType(): string {
    return this.#chart.chartType;
  }
  set chartType(value: unknown) {
    this.#chart.chartType = String(value);
    this.context.workbook.touch("looks");
  }
  get series(): ApiObject {
    return new ChartSeriesCollectionSurface(this.context, this.sheetId, this.chartId);
  }
  get worksheet(): ApiObject {
    return this.context.worksheet(this.sheetId);
  }

  getDataTable(): ApiObject {
    return new PropertyBag(dataTable, this.#store, "dataTable");
  }
  /** Kinds of charts without axes have no data table. */
  getDataTableOrNullObject(): ApiObject | null {
    return /^(Pie|Doughnut|Radar|XY|Bubble)/.test(this.#chart.chartType)
      ? null
      : this.getDataTable();
  }

  setPosition(start: unknown, end: unknown): void {
    requireUnprotected(this.#sheet);
    const cellOf = (argument: unknown): string =>
      formatArea(areaArgument(this.context, this.#sheet, argument));
    this.#chart.position =
      end === null || end === undefined
        ? { start: cellOf(start) }
        : { start: cellOf(start), end: cellOf(end) };
    this.context.workbook.touch("looks");
  }
  setData(sourceData: unknown, seriesBy: string | null): void {
    const { sheet, area } = placeArgument(this.context, sourceData);
    setChartSource(this.#chart, sheet, area, seriesBy ?? "Auto");
    this.context.workbook.touch("looks");
  }
  activate(): void {
    activateSheet(this.context.workbook, this.#sheet);
    this.context.workbook.selectedChart = this.#chart.id;
  }
  delete(): void {
    deleteChart(this.context.workbook, this.#sheet, this.#chart);
  }
}

/** Axes can also be had by name: `axes.getItem("Value", "Primary")`. */
class ChartPart extends PropertyBag {
  override call(name: string, args: readonly unknown[]): unknown {
    const isAxes = this.className === "ChartAxes" && name === "getItem";
    return isAxes ? this.read(`${String(args[0]).toLowerCase()}Axis`) : super.call(name, args);
  }
}
