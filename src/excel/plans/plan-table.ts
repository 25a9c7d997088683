import { formatCodes } from "../../core/actuals/number-format";
import type { BroughtTable } from "../../reading/conversion/brought-table";
import type { GridCell } from "../../reading/grid/grid";
import { readSelection, type Selection } from "../tables/selection";
import { readTableWithAbove, type TableWithAbove } from "./load-plan-table";
import { inExcel } from "../session/session";
import { attempt } from "../session/attempt";
import { gridCell, placedRows } from "../session/grid-cells";
import { InsertionError } from "../session/insertion-error";

/**
 * The cells that are selected, or the table that the active cell is in, or else the only one of its sheet, with the rows
 * above it, as it is now. Changes nothing.
 *
 * @throws InsertionError "noTableToRead" where there is none, or not only one
 * @example
 * const table = await readActivePlanTable();
 * const { result } = readPlans({ table, takenIds: [builtInPlan().id] });
 */
export async function readActivePlanTable(): Promise<BroughtTable> {
  return attempt(() =>
    inExcel("reading", async (context) => {
      const selection = await readSelection(context);
      if (selection !== null && isPlainTable(selection)) return selectedTable(selection);
      return tableAt(context, await activeTable(context));
    })
  );
}

/** A table by its name, as `readActivePlanTable`. */
export async function readPlanTableNamed(name: string): Promise<BroughtTable> {
  return attempt(() =>
    inExcel("reading", async (context) =>
      tableAt(context, context.workbook.tables.getItem(name).getRange().untrack())
    )
  );
}

async function activeTable(context: Excel.RequestContext): Promise<Excel.Range> {
  const { workbook } = context;
  const around = workbook.getActiveCell().untrack().getTables(false).load("items/name");
  const { tables } = workbook.worksheets.getActiveWorksheet();
  tables.load("items/name");
  await context.sync();
  // What is told of the plan stands above its table, and the cursor is often left there.
  const [only, another] = tables.items;
  const isClear = around.items.length === 0 && only !== undefined && another === undefined;
  return isClear ? only.getRange().untrack() : workbook.getActiveCell().untrack();
}

async function tableAt(context: Excel.RequestContext, range: Excel.Range): Promise<BroughtTable> {
  const found = await readTableWithAbove(context, range);
  if (found === null) throw new InsertionError({ code: "noTableToRead" });
  return namedTable(found);
}

/** Headings and a row below them are the least that can be a table. */
function isPlainTable({ table, area }: Selection): boolean {
  return table === null && area.rows > 1 && area.columns > 1;
}

function selectedTable({ sheetId, sheet, area, values, numberFormats }: Selection): BroughtTable {
  return {
    file: sheet,
    origin: { name: null, sheetId },
    grid: { rows: placed(area.row, area.column, values, numberFormats), merges: [] },
  };
}

function namedTable({ table, above }: TableWithAbove): BroughtTable {
  const { area, headers, values, numberFormats } = table;
  const headed = headers.length > 0 ? [headers] : [];
  const rows = [...above.values, ...headed, ...values];
  const formats = [...above.numberFormats, ...headed.map(() => []), ...numberFormats];
  return {
    file: table.sheet,
    origin: { name: table.name, sheetId: table.sheetId },
    grid: { rows: placed(above.row, area.column, rows, formats), merges: [] },
  };
}

/** Cells at their place on the sheet; a date as it is written, and TRUE as Excel shows it. */
function placed(
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[]
): readonly (readonly GridCell[])[] {
  const rows = values.map((cells, index) =>
    cells.map((value, at) => planCell(value, formats[index]?.[at]))
  );
  return placedRows({ row, column }, rows);
}

function planCell(value: unknown, format: unknown): GridCell {
  if (typeof value === "boolean") return gridCell(String(value).toUpperCase(), format);
  const isDate =
    typeof value === "number" && /[ymd年月日]/i.test(formatCodes(String(format ?? "")));
  return gridCell(value, format, isDate ? (dateOf(value) ?? value) : value);
}

const DAY = 24 * 60 * 60 * 1000;

/** @example dateOf(44560) // "2021-12-30" */
function dateOf(serial: number): string | null {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  return serial > 0 && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : null;
}
