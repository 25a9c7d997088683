import { builtInPlan } from "../../dataset/built-in";
import { formatArea } from "../../sheets/spec/address";
import { freeze, unfreeze, type FreezePlan, type FreezeReport } from "./freeze";
import { reenter } from "./reenter";
import { readReferred, type Reference, type ReferredCells } from "./references";
import type { FormulaCell } from "../../core/formula/formula-cell";
import { scan } from "./scan";
import type { Scope } from "./scope";
import { inExcel, isCellEdit, reasonOf } from "../session/session";
import { thaw, type ThawReport } from "./thaw";
import { wordFailure } from "../insert/insertion";
import { InsertionError } from "../session/insertion-error";

export type { FreezeReport } from "./freeze";
export type { Reference, ReferredCells } from "./references";
export type { Scope } from "./scope";
export type { ThawReport } from "./thaw";

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
 * The cells that formulas refer to, to tell why a formula shows an error. Changes nothing.
 *
 * @returns for each reference its cells in rows; null where they cannot be read
 * @throws InsertionError
 */
export async function readReferences(
  references: readonly Reference[]
): Promise<(ReferredCells | null)[]> {
  return wordFailure(() => inExcel("insertion", (context) => readReferred(context, references)));
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

/**
 * 冻结: turns the add-in's formulas into the values they show, so that a colleague without the add-in sees figures, and
 * remembers the formulas in the workbook itself. It happens completely or not at all.
 *
 * @throws InsertionError
 */
export async function freezeFormulas(scope: Scope): Promise<FreezeReport> {
  const begun: { plan: FreezePlan | null } = { plan: null };
  const begin = (plan: FreezePlan): void => {
    begun.plan = plan;
  };
  return wordFailure(async () => {
    try {
      return await inExcel("insertion", (context) =>
        freeze(context, scope, builtInPlan().version, begin)
      );
    } catch (error) {
      throw begun.plan === null || isCellEdit(error) ? error : await takenBack(error, begun.plan);
    }
  });
}

async function takenBack(error: unknown, plan: FreezePlan): Promise<InsertionError> {
  const reason = reasonOf(error);
  try {
    await unfreeze(plan);
    return new InsertionError({ code: "undone", details: { reason } });
  } catch {
    const places = plan.records.map(({ sheet, row, column }) => ({
      sheet,
      address: formatArea({ row, column, rows: 1, columns: 1 }),
    }));
    return new InsertionError({ code: "leftBehind", details: { reason, places } });
  }
}

/**
 * 恢复: brings frozen formulas back. A cell that somebody has changed since keeps what it has.
 *
 * @throws InsertionError
 */
export async function thawFormulas(scope: Scope): Promise<ThawReport> {
  return wordFailure(() => inExcel("insertion", (context) => thaw(context, scope)));
}
