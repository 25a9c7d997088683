import type { Locale } from "../../i18n/locale";
import type { CheckedFigures } from "../../excel/tables/actuals-check";
import type { PrintedTable } from "../../excel/tables/printed-table";
import type { Link, Linking } from "../../excel/tables/actuals-table";

/** The table of actual figures that the workbook is linked with. Each call throws an InsertionError when it was refused. */
export interface ActualsService {
  /** The linked table as it is now. Changes nothing. */
  read(): Promise<Link>;
  /** Links the table that the active cell is in. */
  linkActiveTable(locale: Locale): Promise<Linking>;
  /** Links a table by its name. */
  linkTable(name: string, locale: Locale): Promise<Linking>;
  /** Every actual figure that the workbook computes with, and what is doubtful. Changes nothing. */
  checkFigures(): Promise<CheckedFigures>;
  /** The selected cells, or all of the sheet where only one is selected. Changes nothing. */
  readPrintedTable(): Promise<PrintedTable>;
  /** Forgets the link; the table stays. */
  unlink(): Promise<void>;
}
