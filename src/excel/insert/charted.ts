import type { AdditionSince } from "../../core/insertion/change-since";
import { isSupported } from "../session/session";
import { referredOf, refersTo, type PlacedCells } from "./referring";

/** What a chart is drawn from: of each series, the cells of one dimension. */
type Dimension = "Categories" | "Values" | "XValues" | "YValues" | "BubbleSizes";

interface PlacedChart {
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
}

/**
 * Asks, with the next request, for the charts of sheets.
 *
 * @returns tells after it which of those that are not ours are drawn from cells that were inserted: two more requests,
 *   none without charts. Excel tells it from ExcelApi 1.15 on. Changes nothing.
 */
export function loadCharts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  made: readonly PlacedCells[]
): () => Promise<AdditionSince[]> {
  if (made.length === 0 || !isSupported("chartSources")) return () => Promise.resolve([]);
  const charts = sheets.map((sheet) => sheet.charts.load("items/id,items/name"));
  return async () => {
    const others = sheets.flatMap((sheet, index) =>
      (charts[index]?.items ?? [])
        .filter(({ id }) => !isOwn(made, sheet.id, id))
        .map((chart) => ({ sheet, chart }))
    );
    if (others.length === 0) return [];
    for (const { chart } of others) chart.series.load("items/chartType");
    await context.sync();
    const sources = await sourcesOf(context, others);
    const referred = made.map(referredOf);
    return others
      .filter(({ chart }) =>
        sources
          .get(chart)
          ?.some((source) => referred.some((cells) => refersTo(source, null, cells)))
      )
      .map(({ sheet, chart }) => ({ kind: "charted", sheet: sheet.name, chart: chart.name }));
  };
}

function isOwn(made: readonly PlacedCells[], sheetId: string, chartId: string): boolean {
  return made.some(
    ({ imprint }) => imprint.sheetId === sheetId && imprint.charts.includes(chartId)
  );
}

/** Excel refuses to tell what some charts are drawn from, such as those of pivot tables: the others are asked without them. */
async function sourcesOf(
  context: Excel.RequestContext,
  charts: readonly PlacedChart[]
): Promise<Map<Excel.Chart, string[]>> {
  const asked = charts.map(({ chart }) =>
    chart.series.items.flatMap((series) =>
      dimensionsOf(series).map((dimension) => series.getDimensionDataSourceString(dimension))
    )
  );
  try {
    await context.sync();
    return new Map(
      charts.map(({ chart }, at) => [chart, asked[at]?.map(({ value }) => value) ?? []])
    );
  } catch (error) {
    if (charts.length === 1) return new Map();
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
  const half = Math.floor(charts.length / 2);
  const one = await sourcesOf(context, charts.slice(0, half));
  return new Map([...one, ...(await sourcesOf(context, charts.slice(half)))]);
}

function dimensionsOf({ chartType }: Excel.ChartSeries): Dimension[] {
  if (/Bubble/.test(chartType)) return ["XValues", "YValues", "BubbleSizes"];
  return /XYScatter/.test(chartType) ? ["XValues", "YValues"] : ["Categories", "Values"];
}
