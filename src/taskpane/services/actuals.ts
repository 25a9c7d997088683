import type { Locale } from "../../i18n/locale";
import type { Link, Linking } from "../../excel/tables/actuals-table";

/** The table of actual figures that the workbook is linked with. Each call throws an InsertionError when it was refused. */
export interface ActualsService {
  /** The linked table as it is now. Changes nothing. */
  read(): Promise<Link>;
  /** Links the table that the active cell is in. */
  linkActiveTable(locale: Locale): Promise<Linking>;
  /** Links a table by its name. */
  linkTable(name: string, locale: Locale): Promise<Linking>;
  /** Forgets the link; the table stays. */
  unlink(): Promise<void>;
}
