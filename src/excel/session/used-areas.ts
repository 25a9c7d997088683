import { AREA, areaOf } from "./area";
import type { CellsAt } from "./cells";
import { OWN_SHEETS } from "./own-sheets";

/**
 * The part in use of each sheet of the workbook, without those of the add-in and those that are blank. The sheets have id,
 * name and whether they are protected. Changes nothing.
 */
export async function usedAreas(context: Excel.RequestContext): Promise<CellsAt[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const searched = worksheets.items.filter(({ name }) => !OWN_SHEETS.includes(name));
  const used = searched.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack().load(AREA));
  await context.sync();
  return searched.flatMap((sheet, at) => {
    const range = used[at];
    return range && !range.isNullObject ? [{ sheet, area: areaOf(range) }] : [];
  });
}
