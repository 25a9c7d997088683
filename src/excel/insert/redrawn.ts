import { formatArea, parseAreas, placed, splitReference } from "../../sheets/spec/address";
import type { ChartSeries, ChartSpec, SheetArea } from "../../sheets/spec/sheet-spec";
import { isSupported, type ChangedPlace } from "../session/session";
import type { Imprint } from "./imprint";
import type { Part } from "./steps";

/** A chart that was drawn, where it is, and what it is to show. */
interface Drawn {
  readonly place: ChangedPlace;
  readonly spec: ChartSpec;
  readonly part: Part;
  readonly chart: Excel.Chart;
}

/**
 * Where charts are that do not show what was sent: other series than these, under other names, or of other cells. Excel
 * tells the cells from ExcelApi 1.15 on. One request, and one more for the cells; none without charts. Changes nothing.
 */
export async function redrawnIn(
  context: Excel.RequestContext,
  parts: readonly Part[],
  imprints: readonly Imprint[]
): Promise<ChangedPlace[]> {
  const drawn = parts.flatMap((part, index) => chartsOf(context, part, imprints[index]));
  if (drawn.length === 0) return [];
  const series = drawn.map(({ chart }) => chart.series.load("items/name"));
  await context.sync();
  const isNamed = drawn.map(({ spec }, index) =>
    isSame(
      spec.series.map(({ name }) => name),
      series[index]?.items.map(({ name }) => name) ?? []
    )
  );
  const named = drawn.filter((_chart, index) => isNamed[index]);
  const others = drawn.filter((_chart, index) => !isNamed[index]);
  const moved = isSupported("chartSources") ? await drawnElsewhere(context, named) : [];
  return [...others, ...moved].map(({ place }) => place);
}

/** The charts of a part, by their ids: one of an earlier insertion can have the same name. */
function chartsOf(
  context: Excel.RequestContext,
  part: Part,
  imprint: Imprint | undefined
): Drawn[] {
  if (!imprint || imprint.kind === "comment") return [];
  const { sheetId, sheet, charts } = imprint;
  return part.spec.charts.flatMap((spec, index) => {
    const id = charts[index];
    if (id === undefined) return [];
    const place = { sheet, address: formatArea(placed(spec.area, part.site.area)) };
    const chart = context.workbook.worksheets.getItem(sheetId).charts.getItem(id);
    return [{ place, spec, part, chart }];
  });
}

async function drawnElsewhere(
  context: Excel.RequestContext,
  drawn: readonly Drawn[]
): Promise<Drawn[]> {
  const told = drawn.map(({ chart, spec }) =>
    spec.series.map((_series, index) => {
      const one = chart.series.getItemAt(index);
      return {
        values: one.getDimensionDataSourceString("Values"),
        categories: one.getDimensionDataSourceString("Categories"),
      };
    })
  );
  await context.sync();
  return drawn.filter(({ spec, part }, index) =>
    spec.series.some((series, at) => {
      const found = told[index]?.[at];
      return (["values", "categories"] as const).some(
        (cells) => !isFrom(found?.[cells].value ?? "", series[cells], part)
      );
    })
  );
}

/** Whether what Excel tells is these cells; it may tell nothing of cells that are blank. */
function isFrom(
  told: string,
  { sheet, area }: ChartSeries["values"],
  { spec, site }: Part
): boolean {
  if (told === "") return true;
  const { sheet: named, address } = splitReference(told.replace(/^=/, ""));
  const own = site.sheet?.name ?? spec.sheetName;
  const expected: SheetArea =
    sheet === undefined ? { area: placed(area, site.area) } : { sheet, area };
  return (
    (named ?? own).toLowerCase() === (expected.sheet ?? own).toLowerCase() &&
    isSame(parseAreas(address).map(formatArea), [formatArea(expected.area)])
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/**
 * Asks, in the request that writes a new sheet to its end, how it will be printed.
 *
 * @returns tells, after it, where Excel has set another width or another print area than was sent
 */
export function loadPage(sheet: Excel.Worksheet, { spec, site }: Part): () => ChangedPlace[] {
  if (site.sheet !== null) return () => [];
  const { printAreas } = spec.page;
  const layout = sheet.pageLayout.load("zoom");
  const printed = printAreas.length > 0 ? layout.getPrintAreaOrNullObject().load("address") : null;
  return () => {
    // null: it is told otherwise, or not at all
    const width = layout.zoom?.horizontalFitToPages ?? 1;
    const areas = printed && !printed.isNullObject ? parseAreas(printed.address) : printAreas;
    const isAsSent =
      width === 1 && isSame(areas.map(formatArea).sort(), printAreas.map(formatArea).sort());
    return isAsSent ? [] : [{ sheet: spec.sheetName, address: formatArea(site.area) }];
  };
}
