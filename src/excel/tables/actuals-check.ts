import { currentCatalogue } from "../../dataset/plans-at-hand";
import { checkFigures, type CheckedFigures } from "../../sheets/actuals/check/check-figures";
import type { SheetCells, TableArea, WorkbookCells } from "../../sheets/actuals/check/used-figure";
import type { Area } from "../../sheets/spec/sheet-spec";
import { loadNames, type NameOfWorkbook } from "../formulas/names";
import { AREA, areaOf } from "../session/area";
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
  const workbook = await attempt(() => inExcel("reading", loadWorkbook));
  return checkFigures(workbook, currentCatalogue());
}

async function loadWorkbook(context: Excel.RequestContext): Promise<WorkbookCells> {
  const sheets = await loadSheets(context);
  const names = await loadNames(context);
  return { sheets, names: names.filter(isOfCells), tables: await loadTableAreas(context) };
}

function isOfCells(name: NameOfWorkbook): name is NameOfWorkbook & { readonly formula: string } {
  return typeof name.formula === "string";
}

async function loadTableAreas(context: Excel.RequestContext): Promise<TableArea[]> {
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().untrack().load(AREA));
  if (ranges.length > 0) await context.sync();
  return tables.items.flatMap(({ name, worksheet }, at) => {
    const range = ranges[at];
    return range ? [{ name, sheetId: worksheet.id, area: areaOf(range) }] : [];
  });
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
