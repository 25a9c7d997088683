import { currentCatalogue } from "../../dataset/plans-at-hand";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { citationList, citedUses, sourceLineFor } from "../../sheets/citations";
import { checkFormulas } from "../formulas/formulas";
import { freeNames, type FreeNames } from "../../sheets/spec/free-names";
import { readActiveTable } from "./active-table";
import type { CellReport } from "../insert/cell";
import { addComment } from "../insert/comment";
import { inExcel } from "../session/session";
import {
  insert,
  inspect,
  type InsertionReport,
  type PlacementReport,
  type SheetCell,
} from "../insert/insertion";
import { attempt } from "../session/attempt";
import { InsertionError } from "../session/insertion-error";
import { extentOf, type SheetSpec } from "../../sheets/spec/sheet-spec";

/**
 * Adds a citation to the active cell as a comment; the cell itself stays as it is.
 *
 * @throws InsertionError
 */
export async function insertCitationComment(text: string): Promise<CellReport> {
  return attempt(() => inExcel("insertion", (context) => addComment(context, text)));
}

/** What would be inserted, and where. */
export interface Prospect {
  readonly spec: SheetSpec;
  readonly report: PlacementReport;
}

/**
 * Looks what a source line under the table of the active cell would say, and where it would go. Changes nothing.
 *
 * @throws InsertionError "noTable", "nothingRecognised"
 */
export async function prepareSourceLine(locale: Locale): Promise<Prospect> {
  const { spec, place } = await placedSourceLine(locale);
  return { spec, report: await inspect(extentOf(spec), place) };
}

/**
 * Writes a source line below the table that the active cell is in, with a blank row between: Excel takes what is written
 * right under a table into it.
 *
 * @throws InsertionError "noTable", "nothingRecognised", "obstructed"
 */
export async function insertSourceLine(locale: Locale): Promise<InsertionReport> {
  const { spec, place } = await placedSourceLine(locale);
  return insert(() => spec, place);
}

async function placedSourceLine(locale: Locale): Promise<{ spec: SheetSpec; place: SheetCell }> {
  const table = await attempt(() => inExcel("reading", readActiveTable));
  if (!table) throw new InsertionError({ code: "noTable" });
  const spec = sourceLineFor(table.values, currentCatalogue(), locale);
  if (!spec) throw new InsertionError({ code: "noIndicators" });
  const { sheetId, area } = table;
  return { spec, place: { sheetId, row: area.row + area.rows + 1, column: area.column } };
}

/**
 * Looks which cells a list of citations would name. Changes nothing.
 *
 * @throws InsertionError "noFormulas" in a workbook without formulas that ask for an indicator
 */
export async function prepareCitationList(locale: Locale): Promise<Prospect> {
  const build = await citationListBuild(locale);
  const report = await inspect(extentOf(build(freeNames({ sheets: [], tables: [] }))), "newSheet");
  return { spec: build(freeNames(report.taken)), report };
}

/**
 * Adds a sheet that lists which cells of the workbook use which figure of the plan.
 *
 * @throws InsertionError "noFormulas" in a workbook without formulas that ask for an indicator
 */
export async function insertCitationList(locale: Locale): Promise<InsertionReport> {
  return insert(await citationListBuild(locale), "newSheet");
}

async function citationListBuild(locale: Locale): Promise<(names: FreeNames) => SheetSpec> {
  const uses = citedUses(await checkFormulas());
  if (uses.length === 0) throw new InsertionError({ code: "noFormulas" });
  const { sheetName } = sheetTexts(locale).citations;
  return (names) =>
    citationList(uses, currentCatalogue(), locale, {
      tableName: names.table("CQ_Citations"),
      sheetName: names.sheet(sheetName),
    });
}
