import type { Locale } from "../../../i18n/locale";
import { planTemplate, planTemplateNames } from "../../../sheets/plan-template";
import type { WorkbookService } from "../../services/workbook";

/**
 * Inserts an empty table of a plan on a new sheet.
 *
 * @returns the name of the sheet, or of the file that holds it
 * @throws InsertionError
 */
export async function insertPlanTemplate(
  workbook: WorkbookService,
  locale: Locale
): Promise<string> {
  const base = planTemplateNames(locale);
  const made = await workbook.insertSheet(
    (names) => {
      const named = { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
      return [planTemplate({ locale, ...named })];
    },
    "newSheet",
    {}
  );
  return "file" in made ? made.file : made.sheet;
}
