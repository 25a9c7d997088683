import { currentCatalogue } from "../../dataset/plans-at-hand";
import { checkFigures, type CheckedFigures } from "../../sheets/actuals/check/check-figures";
import type { SheetCells } from "../../sheets/actuals/check/used-figure";
import type { Area } from "../../sheets/spec/sheet-spec";
import { attempt } from "../session/attempt";
import { readCells, type Cells } from "../session/cells";
import { gridCell, placedRows } from "../session/grid-cells";
import { inExcel } from "../session/session";
import { usedAreas } from "../session/used-areas";

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
  const found: SheetCells[] = [];
  for (const { sheet, area } of await usedAreas(context)) {
    const cells = await readCells(context, sheet, area, ["values", "formulas", "numberFormat"]);
    found.push(sheetCells(sheet, area, cells));
  }
  return found;
}

function sheetCells(
  { id: sheetId, name: sheet }: Excel.Worksheet,
  area: Area,
  { values, formulas, numberFormat }: Cells<"values" | "formulas" | "numberFormat">
): SheetCells {
  const rows = values.map((cells, row) =>
    cells.map((value, column) => gridCell(value, numberFormat[row]?.[column]))
  );
  return {
    sheetId,
    sheet,
    grid: { name: sheet, rows: placedRows(area, rows), merges: [] },
    formulaAt: (row, column) => {
      const content = formulas[row - area.row]?.[column - area.column];
      const isFormula = typeof content === "string" && content.startsWith("=");
      // A text that only looks like a formula is its own value.
      const isText = content === values[row - area.row]?.[column - area.column];
      return isFormula && !isText ? content : "";
    },
  };
}
