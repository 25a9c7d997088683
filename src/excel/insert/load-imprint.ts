import type { AreaImprint, Imprint } from "./imprint";
import { isPlain, type SheetSpec } from "../../sheets/spec/sheet-spec";
import { placed } from "../../sheets/spec/address";
import { AREA, areaOf, rangeAt } from "../session/area";
import { ANSWER_BYTES, bytesOfAll, read, type Reading } from "../session/readings";
import { contentsOf, readContents } from "./contents";
import { lookPieces, readLooks } from "./looks";
import type { Site } from "./look";
import { readBefore } from "./referring";
import { widenedColumns, type Part } from "./steps";
import type { Area } from "../../sheets/spec/sheet-spec";

/** A part that is written to its end in this request, and its sheet. */
export interface Written {
  readonly part: Part;
  readonly sheet: Excel.Worksheet;
}

/**
 * Asks, in the request that writes parts to their end, what then stands there.
 *
 * @returns reads the answer after that request; for more cells than one answer holds, in requests of its own
 */
export function loadImprints(
  context: Excel.RequestContext,
  written: readonly Written[]
): () => Promise<Imprint[]> {
  const asked = written.map((one) => askImprint(context, one));
  const readings = asked.flatMap((one) => one.readings);
  const atOnce = bytesOfAll(readings) < ANSWER_BYTES;
  const takes = atOnce ? readings.map((reading) => reading.ask()) : [];
  return async () => {
    if (atOnce) for (const take of takes) take();
    else await read(context, readings);
    const imprints: Imprint[] = [];
    for (const { imprint } of asked) imprints.push(await imprint());
    return imprints;
  };
}

/** What is asked at once, and what is still to be read. */
interface Asked {
  readonly readings: readonly Reading[];
  imprint(): Promise<Imprint>;
}

function askImprint(context: Excel.RequestContext, { part, sheet }: Written): Asked {
  const { spec, site } = part;
  sheet.load("id,name");
  const extended = site.extended?.id ?? null;
  const keys = [...spec.tables.map(({ name }) => name), ...(extended === null ? [] : [extended])];
  const tables = keys.map((key) => {
    const table = sheet.tables.getItem(key).load("id,name");
    return { table, range: table.getRange().untrack().load(AREA) };
  });
  const charts = spec.charts.length > 0 ? sheet.charts.load("items/id") : null;
  const isNew = site.sheet === null;
  const conditional = conditionalFormats(sheet, isNew ? null : site.area).getCount();
  const whole = isNew ? loadWhole(sheet) : null;
  const { readings: ofContents, contents } = readContents(sheet, site.area, contentsOf(spec));
  const { readings: ofLooks, looks } = readLooks(sheet, piecesOf(spec, site));
  const before = isNew ? null : readBefore(context, site.sheets);
  const imprint = async (): Promise<Imprint> => {
    const made = {
      sheetId: sheet.id,
      sheet: sheet.name,
      area: site.area,
      contents: contents(),
      looks: looks(),
      conditional: {
        // A method's result has no load; the sync fills it.
        // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
        count: conditional.value,
        areas: spec.conditionalFormats.map(({ area }) => placed(area, site.area)),
      },
      tables: tables.map(({ table, range }) => ({
        id: table.id,
        name: table.name,
        area: areaOf(range),
      })),
      namesBefore: site.taken.tables,
      formulasBefore: [],
      merges: spec.merges.map((area) => placed(area, site.area)),
      charts: (charts?.items ?? []).map(({ id }) => id).filter((id) => !site.charts.includes(id)),
    };
    if (whole) {
      return { kind: "sheet", ...made, ...whole(site.area), activeSheetId: site.activeSheetId };
    }
    const area: AreaImprint = {
      ...{ kind: "area", ...made, contentsOnly: isPlain(spec), extended },
      widened: widenedColumns(part),
    };
    return (await before?.into(area)) ?? area;
  };
  return { readings: [...ofContents, ...ofLooks, ...(before?.readings ?? [])], imprint };
}

function piecesOf(spec: SheetSpec, { area, extended }: Site): Area[] {
  if (isPlain(spec)) return [];
  const tables = spec.tables.map((table) => placed(table.area, area));
  return lookPieces(area, extended ? [area] : tables);
}

/** The conditional formats of an area, or of a whole sheet. */
export function conditionalFormats(
  sheet: Excel.Worksheet,
  area: Area | null
): Excel.ConditionalFormatCollection {
  return (area ? rangeAt(sheet, area) : sheet.getRange().untrack()).conditionalFormats;
}

/** What a whole sheet has, formats and shapes included. */
export function loadWhole(
  sheet: Excel.Worksheet
): (area: Area) => { readonly extent: Area; readonly shapes: number } {
  const used = sheet.getUsedRangeOrNullObject(false).untrack().load(AREA);
  const shapes = sheet.shapes.getCount();
  return (area) => ({
    extent: used.isNullObject ? area : areaOf(used),
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
    shapes: shapes.value,
  });
}
