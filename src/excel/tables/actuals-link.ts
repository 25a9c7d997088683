import { formatArea } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";

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

/** Excel on the web answers at most 5 MB a request. */
const CELLS_PER_REQUEST = 50_000;

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
  const reference = `='${sheet.replace(/'/g, "''")}'!${absolute({ ...area, rows: 1 })}`;
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
  const values: unknown[][] = [];
  const numberFormats: unknown[][] = [];
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  for (let start = 0; start < rows; start += height) {
    const lines = Math.min(height, rows - start);
    const block = sheet.getRangeByIndexes(row + start, column, lines, columns).untrack();
    block.load("values,numberFormat");
    // A large table does not fit into one answer.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    values.push(...block.values);
    numberFormats.push(...block.numberFormat);
  }
  const first = showHeaders ? 1 : 0;
  const end = rows - (showTotals ? 1 : 0);
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    name,
    area: { row, column, rows, columns },
    headers: showHeaders ? (values[0] ?? []) : [],
    values: values.slice(first, end),
    numberFormats: numberFormats.slice(first, end),
  };
}
