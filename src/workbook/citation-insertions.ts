import { currentCatalogue } from "../dataset/plans-at-hand";
import type { Locale } from "../i18n/locale";
import { workbookTexts } from "../i18n/workbook";
import { citationList, citedUses, sourceLineFor } from "./citations";
import { checkFormulas } from "./formulas/formulas";
import { readActiveTable } from "./host/active-table";
import type { CellReport } from "./host/cell";
import { addComment } from "./host/comment";
import { inExcel } from "./host/session";
import { insert, wordFailure, type InsertionReport } from "./insertion";
import { InsertionError } from "./insertion-error";

/**
 * Adds a citation to the active cell as a comment; the cell itself stays as it is.
 *
 * @throws InsertionError
 */
export async function insertCitationComment(text: string): Promise<CellReport> {
  return wordFailure(() => inExcel("insertion", (context) => addComment(context, text)));
}

/**
 * Writes a source line below the table that the active cell is in, with a blank row between: Excel takes what is written
 * right under a table into it.
 *
 * @throws InsertionError "noTable", "nothingRecognised", "obstructed"
 */
export async function insertSourceLine(locale: Locale): Promise<InsertionReport> {
  const table = await wordFailure(() => inExcel("insertion", readActiveTable));
  if (!table) throw new InsertionError({ code: "noTable" });
  const spec = sourceLineFor(table.values, currentCatalogue(), locale);
  if (!spec) throw new InsertionError({ code: "nothingRecognised" });
  const { sheetId, area } = table;
  return insert(() => spec, { sheetId, row: area.row + area.rows + 1, column: area.column });
}

/**
 * Adds a sheet that lists which cells of the workbook use which figure of the plan.
 *
 * @throws InsertionError "nothingToInsert" in a workbook without formulas that ask for an indicator
 */
export async function insertCitationList(locale: Locale): Promise<InsertionReport> {
  const uses = citedUses(await checkFormulas());
  if (uses.length === 0) throw new InsertionError({ code: "nothingToInsert" });
  const { sheetName } = workbookTexts(locale).citations;
  return insert(
    (names) =>
      citationList(uses, currentCatalogue(), locale, {
        tableName: names.table("CQ_Citations"),
        sheetName: names.sheet(sheetName),
      }),
    "newSheet"
  );
}
