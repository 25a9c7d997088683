import { reenter } from "../host/reenter";
import { scan, type FormulaCell } from "../host/scan";
import { inExcel } from "../host/session";
import { wordFailure } from "../insertion";

export type { FormulaCell, FormulaState } from "../host/scan";

/** What a repair has done. */
export interface RepairReport {
  /** Cells that were entered again. */
  readonly reentered: readonly FormulaCell[];
  /** Cells left alone because their sheet is protected. */
  readonly refused: readonly FormulaCell[];
}

/**
 * 检查公式: every formula of the add-in in the workbook, with the value it shows and its state. Changes nothing.
 *
 * @throws InsertionError
 */
export async function checkFormulas(): Promise<FormulaCell[]> {
  return wordFailure(() => inExcel("insertion", scan));
}

/**
 * 修复: enters again, under their own names, the formulas that Excel has mangled, does not know or waits for. Asking Excel
 * to calculate does not help them, entering does. Formulas that work or show an error of their own stay as they are.
 *
 * @throws InsertionError
 */
export async function repairFormulas(): Promise<RepairReport> {
  return wordFailure(() =>
    inExcel("insertion", async (context) => {
      const broken = (await scan(context)).filter(
        ({ state }) => state === "mangled" || state === "stuck"
      );
      const reentered = broken.filter(({ protectedSheet }) => !protectedSheet);
      await reenter(context, reentered);
      return { reentered, refused: broken.filter(({ protectedSheet }) => protectedSheet) };
    })
  );
}
