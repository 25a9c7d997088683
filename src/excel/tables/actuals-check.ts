import { currentCatalogue } from "../../dataset/plans-at-hand";
import type { GridCell } from "../../reading/grid/grid";
import { checkFigures, type CheckedFigures } from "../../sheets/actuals/check/check-figures";
import type { SheetCells } from "../../sheets/actuals/check/used-figure";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf } from "../session/area";
import { attempt } from "../session/attempt";
import { readCells, type Cells } from "../session/cells";
import { OWN_SHEETS } from "../session/own-sheets";
import { inExcel } from "../session/session";

export type { CheckedFigures, DoubtedCell } from "../../sheets/actuals/check/check-figures";

/**
 * 检查 · 实际值: every actual figure in the workbook's sheets that something computes with, and what is doubtful about it.
 * Changes nothing.
 *
 * @throws InsertionError
 */
export async function checkActualFigures(): Promise<CheckedFigures> {
  const sheets = await attempt(() => inExcel("reading", loadSheets));
  return checkFigures(sheets, currentCatalogue());
}

async function loadSheets(context: Excel.RequestContext): Promise<SheetCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const searched = worksheets.items.filter(({ name }) => !OWN_SHEETS.includes(name));
  const used = searched.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack().load(AREA));
  await context.sync();
  const found: SheetCells[] = [];
  for (const [at, sheet] of searched.entries()) {
    const range = used[at];
    if (!range || range.isNullObject) continue;
    const area = areaOf(range);
    const cells = await readCells(context, sheet, area, ["values", "formulas", "numberFormat"]);
    found.push(sheetCells(sheet, area, cells));
  }
  return found;
}

function sheetCells(
  { id: sheetId, name: sheet }: Excel.Worksheet,
  { row: top, column: left }: Area,
  { values, formulas, numberFormat }: Cells<"values" | "formulas" | "numberFormat">
): SheetCells {
  const blanks = <T>(count: number, blank: T): T[] => Array.from({ length: count }, () => blank);
  const blank: GridCell = { value: null, text: "" };
  const rows = values.map((cells, row) => [
    ...blanks(left, blank),
    ...cells.map((value, column) => gridCell(value, numberFormat[row]?.[column])),
  ]);
  return {
    sheetId,
    sheet,
    grid: { name: sheet, rows: [...blanks<GridCell[]>(top, []), ...rows], merges: [] },
    formulaAt: (row, column) => {
      const content = formulas[row - top]?.[column - left];
      const isFormula = typeof content === "string" && content.startsWith("=");
      // A text that only looks like a formula is its own value.
      return isFormula && content !== values[row - top]?.[column - left] ? content : "";
    },
  };
}

function gridCell(value: unknown, format: unknown): GridCell {
  const isContent =
    typeof value === "number" ||
    typeof value === "boolean" ||
    (typeof value === "string" && value !== "");
  return {
    value: isContent ? value : null,
    text: isContent ? String(value) : "",
    format: String(format ?? ""),
  };
}
