import { formatArea, quotedSheet } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { readCells } from "../session/cells";

/**
 * The workbook's own name for the header row of the linked table. Excel keeps what a name refers to right when rows
 * are inserted, sheets renamed or cells moved; the table is whichever one lies there, under whatever name.
 */
export const LINK = "CQ_ActualsLink";

/** A table of the workbook, read as it is now. */
export interface SheetTable {
  readonly sheetId: string;
  readonly sheet: string;
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
  /** Empty where the header row is switched off. */
  readonly headers: readonly unknown[];
  /** The rows below the headers, without a row of totals. */
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** lost: the workbook remembers a table that is not there any more. */
export type Link =
  { readonly kind: "none" | "lost" } | { readonly kind: "linked"; readonly table: SheetTable };

/** The table that is linked, with its contents. Changes nothing. */
export async function readLink(context: Excel.RequestContext): Promise<Link> {
  const name = context.workbook.names.getItemOrNullObject(LINK).load("name");
  await context.sync();
  if (name.isNullObject) return { kind: "none" };
  const range = name.getRangeOrNullObject().untrack().load("address");
  await context.sync();
  if (range.isNullObject) return { kind: "lost" };
  const table = await readTableAt(context, name.getRange().untrack());
  return table ? { kind: "linked", table } : { kind: "lost" };
}

/** The table that covers a range; null where none does. */
export async function readTableAt(
  context: Excel.RequestContext,
  range: Excel.Range
): Promise<SheetTable | null> {
  const tables = range
    .getTables(false)
    .load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  await context.sync();
  const [table] = tables.items;
  return table ? readTable(context, table) : null;
}

/** Remembers the table in the workbook, in place of any other. */
export async function writeLink(
  context: Excel.RequestContext,
  { sheet, area }: SheetTable,
  comment: string
): Promise<void> {
  const { names } = context.workbook;
  const before = names.getItemOrNullObject(LINK).load("name");
  await context.sync();
  const reference = `=${quotedSheet(sheet)}!${absolute({ ...area, rows: 1 })}`;
  // Changed in place: should Excel refuse, the workbook still has the link that it had.
  if (before.isNullObject) names.add(LINK, reference, comment);
  else before.formula = reference;
  await context.sync();
}

/** @example absolute({ row: 3, column: 2, rows: 1, columns: 5 }) // "$C$4:$G$4" */
function absolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** Forgets the link. The table stays as it is. */
export async function deleteLink(context: Excel.RequestContext): Promise<void> {
  const name = context.workbook.names.getItemOrNullObject(LINK).load("name");
  await context.sync();
  if (name.isNullObject) return;
  name.delete();
  await context.sync();
}

async function readTable(
  context: Excel.RequestContext,
  { name, showHeaders, showTotals, worksheet }: Excel.Table
): Promise<SheetTable> {
  const sheet = context.workbook.worksheets.getItem(worksheet.id).load("id,name");
  const whole = context.workbook.tables.getItem(name).getRange().untrack();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = whole;
  const area = { row, column, rows, columns };
  const cells = await readCells(context, sheet, area, ["values", "numberFormat"]);
  const { values, numberFormat: numberFormats } = cells;
  const first = showHeaders ? 1 : 0;
  const end = rows - (showTotals ? 1 : 0);
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    name,
    area,
    headers: showHeaders ? (values[0] ?? []) : [],
    values: values.slice(first, end),
    numberFormats: numberFormats.slice(first, end),
  };
}
