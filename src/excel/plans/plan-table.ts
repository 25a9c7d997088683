import { formatCodes, isScalingFormat } from "../../core/actuals/number-format";
import type { FlatLine, FlatTable, RawCell } from "../../reading/flat/cells";
import { readTableWithAbove, type TableWithAbove } from "./load-plan-table";
import { inExcel } from "../session/session";
import { attempt } from "../session/attempt";
import { InsertionError } from "../session/insertion-error";

/** A table of the workbook, as src/reading/flat reads it. */
export interface PlanTable {
  /** The table's name in the workbook. */
  readonly name: string;
  readonly table: FlatTable;
}

/**
 * The table that the active cell is in, or else the only one of its sheet, with the rows above it, as it is now.
 * Changes nothing.
 *
 * @throws InsertionError "noTableToRead" where there is none, or not only one
 * @example
 * const { table } = await readActivePlanTable();
 * const { result } = readPlans({ table, takenIds: [builtInPlan().id] });
 */
export async function readActivePlanTable(): Promise<PlanTable> {
  return read(async (context) => {
    const { workbook } = context;
    const around = workbook.getActiveCell().untrack().getTables(false).load("items/name");
    const { tables } = workbook.worksheets.getActiveWorksheet();
    tables.load("items/name");
    await context.sync();
    // What is told of the plan stands above its table, and the cursor is often left there.
    const [only, another] = tables.items;
    const isClear = around.items.length === 0 && only !== undefined && another === undefined;
    return isClear ? only.getRange().untrack() : workbook.getActiveCell().untrack();
  });
}

/** A table by its name, as `readActivePlanTable`. */
export async function readPlanTableNamed(name: string): Promise<PlanTable> {
  return read(async (context) => context.workbook.tables.getItem(name).getRange().untrack());
}

function read(find: (context: Excel.RequestContext) => Promise<Excel.Range>): Promise<PlanTable> {
  return attempt(() =>
    inExcel("insertion", async (context) => {
      const found = await readTableWithAbove(context, await find(context));
      if (found === null) throw new InsertionError({ code: "noTableToRead" });
      return { name: found.table.name, table: flatTable(found) };
    })
  );
}

function flatTable({ table, above }: TableWithAbove): FlatTable {
  const { area, headers, values, numberFormats } = table;
  const first = headers.length > 0 ? 1 : 0;
  const heading = { line: area.row + 1, cells: headers.map((header) => rawCell(header, "")) };
  return {
    file: table.sheet,
    origin: { name: table.name, sheetId: table.sheetId, column: area.column },
    rows: [
      ...lines(above.row, above.values, above.numberFormats),
      ...(first === 1 ? [heading] : []),
      ...lines(area.row + first, values, numberFormats),
    ],
  };
}

function lines(
  row: number,
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[]
): readonly FlatLine[] {
  return values.map((cells, index) => ({
    line: row + index + 1,
    cells: cells.map((cell, column) => rawCell(cell, String(formats[index]?.[column] ?? ""))),
  }));
}

/**
 * A cell as the user sees it where that is something else than its number: a per cent figure holds a
 * hundredth of what it shows, and a date holds days. A number of which a part is shown is marked as such.
 */
function rawCell(cell: unknown, format: string): RawCell {
  if (typeof cell !== "number") return typeof cell === "boolean" ? cell : String(cell ?? "");
  const codes = formatCodes(format);
  if (codes.includes("%")) return `${Number((cell * 100).toPrecision(15))}%`;
  if (isScalingFormat(format)) return { partlyShown: cell };
  return /[ymd年月日]/i.test(codes) ? (dateOf(cell) ?? cell) : cell;
}

const DAY = 24 * 60 * 60 * 1000;

/** @example dateOf(44560) // "2021-12-30" */
function dateOf(serial: number): string | null {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  return serial > 0 && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : null;
}
