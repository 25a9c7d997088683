import type { Imprint } from "./imprint";
import { isPlain } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { isReadAtOnce, readContents } from "./contents";
import { widenedColumns, type Part } from "./steps";

/**
 * Asks, in the request that writes a part to its end, what then stands there.
 *
 * @returns reads the answer after that request; for more cells than one answer holds, in requests of its own
 */
export function loadImprint(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: Part
): () => Promise<Imprint> {
  const { spec, site } = part;
  sheet.load("id,name");
  const extended = site.extended?.id ?? null;
  const keys = [...spec.tables.map(({ name }) => name), ...(extended === null ? [] : [extended])];
  const tables = keys.map((key) => {
    const table = sheet.tables.getItem(key).load("id,name");
    return { table, range: table.getRange().untrack().load(AREA) };
  });
  const charts = spec.charts.length > 0 ? sheet.charts.load("items/id") : null;
  const atOnce = isReadAtOnce(spec) ? rangeAt(sheet, site.area).load("formulas") : null;
  return async () => {
    const made = {
      sheetId: sheet.id,
      sheet: sheet.name,
      area: site.area,
      contents: atOnce
        ? { area: site.area, formulas: atOnce.formulas }
        : await readContents(context, sheet, site.area),
      tables: tables.map(({ table, range }) => ({
        id: table.id,
        name: table.name,
        area: areaOf(range),
      })),
      charts: (charts?.items ?? []).map(({ id }) => id).filter((id) => !site.charts.includes(id)),
    };
    return site.sheet === null
      ? { kind: "sheet", ...made, activeSheetId: site.activeSheetId }
      : {
          ...{ kind: "area", ...made, contentsOnly: isPlain(spec), extended },
          widened: widenedColumns(part),
        };
  };
}
