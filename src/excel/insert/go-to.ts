import { rangeAt } from "../session/area";
import { inExcel } from "../session/session";
import { attempt } from "../session/attempt";
import { InsertionError } from "../session/insertion-error";
import type { Area } from "../../sheets/spec/sheet-spec";

/** Cells that a user can be taken to. */
export interface Spot {
  readonly sheetId: string;
  /** Its name when it was found. */
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Shows cells: activates their sheet and selects them.
 *
 * @throws InsertionError "sheetGone"
 */
export async function goTo({ sheetId, sheet: name, area }: Spot): Promise<void> {
  await attempt(() =>
    inExcel("insertion", async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
      await context.sync();
      if (sheet.isNullObject)
        throw new InsertionError({ code: "sheetGone", details: { sheet: name } });
      sheet.activate();
      rangeAt(sheet, area).select();
      await context.sync();
    })
  );
}
