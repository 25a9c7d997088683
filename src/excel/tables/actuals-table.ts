import { recogniseColumns, type ActualsColumns } from "../../core/actuals/columns";
import type { ActualsColumn, ActualHeadingFault } from "../../core/actuals/problem";
import type { Locale } from "../../i18n/locale";
import { actualsTexts } from "../../i18n/actuals";
import type { ActualsSource } from "../../sheets/actuals/actuals-formula";
import {
  deleteLink,
  readLink,
  readTableAt,
  writeLink,
  type Link,
  type SheetTable,
} from "./actuals-link";
import { inExcel } from "../session/session";
import { attempt } from "../session/attempt";
import { InsertionError } from "../session/insertion-error";
import type { Area } from "../../sheets/spec/sheet-spec";

export type { Link, SheetTable } from "./actuals-link";

/** Whether a table was linked; if not, why it is none of actual figures. */
export type Linking =
  | { readonly kind: "linked"; readonly table: SheetTable }
  | {
      readonly kind: "unsuitable";
      readonly table: SheetTable;
      readonly faults: readonly ActualHeadingFault[];
    };

/**
 * The table of actual figures that this workbook is linked with, as it is now. Changes nothing.
 *
 * @throws InsertionError
 */
export async function readLinkedTable(): Promise<Link> {
  return attempt(() => inExcel("reading", readLink));
}

/**
 * Links the table that the active cell is in, if it has the columns of one of actual figures. The link is kept in the
 * workbook.
 *
 * @throws InsertionError "noTable"
 */
export async function linkActiveTable(locale: Locale): Promise<Linking> {
  return link((context) => context.workbook.getActiveCell().untrack(), locale);
}

/** Links a table by its name, as `linkActiveTable`. */
export async function linkTable(name: string, locale: Locale): Promise<Linking> {
  return link((context) => context.workbook.tables.getItem(name).getRange().untrack(), locale);
}

/**
 * Forgets which table is linked. The table stays, and so do formulas that refer to it.
 *
 * @throws InsertionError
 */
export async function unlinkTable(): Promise<void> {
  return attempt(() => inExcel("insertion", deleteLink));
}

/** A linked table as formulas refer to it. */
export function sourceOf({ name, headers }: SheetTable, columns: ActualsColumns): ActualsSource {
  const heading = (column: number): string => String(headers[column]);
  return {
    table: name,
    indicator: heading(columns.indicator),
    year: heading(columns.year),
    value: heading(columns.value),
    unit: columns.unit === null ? null : heading(columns.unit),
    language: columns.language,
  };
}

/** A cell of the table's body, for a column that the table has. */
export function cellArea(
  { area }: SheetTable,
  columns: ActualsColumns,
  place: { readonly row: number; readonly column: ActualsColumn }
): Area {
  return {
    row: area.row + 1 + place.row,
    column: area.column + (columns[place.column] ?? 0),
    rows: 1,
    columns: 1,
  };
}

async function link(
  find: (context: Excel.RequestContext) => Excel.Range,
  locale: Locale
): Promise<Linking> {
  return attempt(() =>
    inExcel("insertion", async (context): Promise<Linking> => {
      const table = await readTableAt(context, find(context));
      if (!table) throw new InsertionError({ code: "noTable" });
      const recognised = recogniseColumns(table.headers);
      if ("faults" in recognised) return { kind: "unsuitable", table, faults: recognised.faults };
      await writeLink(context, table, actualsTexts(locale).link.comment);
      return { kind: "linked", table };
    })
  );
}
