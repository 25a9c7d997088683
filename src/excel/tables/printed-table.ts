import type { Grid, GridCell, GridMerge } from "../../reading/grid/grid";
import { formatArea } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { loadMerges } from "../insert/look";
import { AREA, areaOf, rangeAt } from "../session/area";
import { attempt } from "../session/attempt";
import { readCells } from "../session/cells";
import { gridCell } from "../session/grid-cells";
import { InsertionError } from "../session/insertion-error";
import { inExcel } from "../session/session";

/** Cells of a sheet that hold a table as somebody has printed it. Rows and columns of the grid count from its area. */
export interface PrintedTable {
  readonly sheet: string;
  readonly area: Area;
  /** @example "Sheet1!A1:F20" */
  readonly address: string;
  readonly grid: Grid;
}

/** More than a table that people read. */
const CELLS = 200_000;

/**
 * Reads the selected cells, or all of the sheet where only one is selected: titles and units stand apart from their table.
 * Changes nothing.
 *
 * @throws InsertionError "nothingRecognised" where nothing stands there, or more than a table
 */
export async function readPrintedTable(): Promise<PrintedTable> {
  return attempt(() =>
    inExcel("insertion", async (context) => {
      const { sheet, area } = await chosenCells(context);
      const mergesOf = loadMerges(sheet, rangeAt(sheet, area));
      const cells = await readCells(context, sheet, area, ["values", "text", "numberFormat"]);
      const rows = cells.values.map((line, row) =>
        line.map((value, column) =>
          printedCell(value, cells.text[row]?.[column], cells.numberFormat[row]?.[column])
        )
      );
      const merges = mergesOf().flatMap((merge) => within(merge, area));
      const address = `${sheet.name}!${formatArea(area)}`;
      return { sheet: sheet.name, area, address, grid: { name: sheet.name, rows, merges } };
    })
  );
}

async function chosenCells(
  context: Excel.RequestContext
): Promise<{ readonly sheet: Excel.Worksheet; readonly area: Area }> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const selected = context.workbook.getSelectedRange().untrack().load("cellCount");
  const ofSelection = selected.getUsedRangeOrNullObject(true).untrack().load(AREA);
  const ofSheet = sheet.getUsedRangeOrNullObject(true).untrack().load(AREA);
  await context.sync();
  const range = selected.cellCount === 1 ? ofSheet : ofSelection;
  if (range.isNullObject) throw new InsertionError({ code: "nothingRecognised" });
  const area = areaOf(range);
  if (area.rows * area.columns > CELLS) throw new InsertionError({ code: "nothingRecognised" });
  return { sheet, area };
}

/** As it is shown; a column too narrow for its number shows #### there. */
function printedCell(value: unknown, text: unknown, format: unknown): GridCell {
  return gridCell(value, format, /^#+$/.test(String(text ?? "")) ? value : text);
}

/** A merged area that begins outside holds nothing here. */
function within(merge: Area, area: Area): GridMerge[] {
  const row = merge.row - area.row;
  const column = merge.column - area.column;
  const isInside = row >= 0 && column >= 0 && row < area.rows && column < area.columns;
  return isInside ? [{ ...merge, row, column }] : [];
}
