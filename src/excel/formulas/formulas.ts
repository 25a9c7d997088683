import { builtInPlan } from "../../dataset/built-in";
import { formatArea } from "../../sheets/spec/address";
import { makeStore } from "./frozen-store";
import { freeze, planFreeze, unfreeze, type FreezePlan, type FreezeReport } from "./freeze";
import { reenter } from "./reenter";
import { findNames, type FormulaName } from "./names";
import { readReferred, type CellReference, type ReferredCells } from "./references";
import type { FormulaCell } from "../../core/formula/formula-cell";
import { scan } from "./scan";
import type { Scope } from "./scope";
import { inExcel, isCellEdit, isGroupable, isNotUndoable, reasonOf } from "../session/session";
import { planThaw, thaw, type ThawReport } from "./thaw";
import { attempt } from "../session/attempt";
import { InsertionError } from "../session/insertion-error";

export type { FreezeReport } from "./freeze";
export type { FormulaName } from "./names";
export type { CellReference, ReferredCells } from "./references";
export type { Scope } from "./scope";
export type { ThawReport } from "./thaw";

/** What a repair has done. */
export interface RepairReport {
  /** Cells that were entered again. */
  readonly reentered: readonly FormulaCell[];
  /** Cells left alone because their sheet is protected, or because somebody was typing there. */
  readonly refused: readonly FormulaCell[];
}

/**
 * 检查公式: every formula of the add-in in the workbook, with the value it shows and its state. Changes nothing.
 *
 * @throws InsertionError
 */
export async function checkFormulas(): Promise<FormulaCell[]> {
  return attempt(() => inExcel("reading", scan));
}

/**
 * The defined names whose formulas call the add-in's functions: they are neither frozen nor repaired. Changes nothing.
 *
 * @throws InsertionError
 */
export async function checkNames(): Promise<FormulaName[]> {
  return attempt(() => inExcel("reading", findNames));
}

/**
 * The cells that formulas refer to, to tell why a formula shows an error. Changes nothing.
 *
 * @returns for each reference its cells in rows; null where they cannot be read
 * @throws InsertionError
 */
export async function readReferences(
  references: readonly CellReference[]
): Promise<(ReferredCells | null)[]> {
  return attempt(() => inExcel("reading", (context) => readReferred(context, references)));
}

/**
 * 修复: enters again, under their own names, the formulas that Excel has mangled, does not know or waits for. Asking Excel
 * to calculate does not help them, entering does. Formulas that work or show an error of their own stay as they are.
 *
 * @throws InsertionError
 */
export async function repairFormulas(): Promise<RepairReport> {
  return attempt(async () => {
    const broken = (await inExcel("reading", scan)).filter(
      ({ state }) => state === "mangled" || state === "stuck"
    );
    const repairable = broken.filter(({ protectedSheet }) => !protectedSheet);
    const left = new Set(
      await inExcel(
        "insertion",
        (context) => reenter(context, repairable),
        isGroupable(repairable.length)
      )
    );
    return {
      reentered: repairable.filter((cell) => !left.has(cell)),
      refused: broken.filter((cell) => cell.protectedSheet || left.has(cell)),
    };
  });
}

/**
 * 冻结: turns the add-in's formulas into the values they show, so that a colleague without the add-in sees figures, and
 * remembers the formulas in the workbook itself. It happens completely or not at all, but for cells that somebody types
 * into meanwhile: they stay as they are.
 *
 * @throws InsertionError
 */
export async function freezeFormulas(scope: Scope): Promise<FreezeReport> {
  return attempt(async () => {
    const plan = await inExcel("insertion", (context) =>
      planFreeze(context, scope, builtInPlan().version)
    );
    if (plan.records.length === 0)
      return { frozen: [], skipped: plan.skipped, names: plan.names, undoCleared: false };
    const write = (grouped: boolean): Promise<FreezeReport> =>
      inExcel("insertion", (context) => freeze(context, plan), grouped);
    try {
      if (plan.madeStore) await inExcel("insertion", makeStore);
      return await write(isGroupable(plan.records.length));
    } catch (error) {
      const failed = isCellEdit(error) && !plan.madeStore ? error : await takenBack(error, plan);
      // All is as it was: once more without a step of its own in the undo list.
      if (isNotUndoable(error) && isUndone(failed)) return await write(false);
      throw failed;
    }
  });
}

function isUndone(error: unknown): boolean {
  return error instanceof InsertionError && error.code === "undone";
}

async function takenBack(error: unknown, plan: FreezePlan): Promise<InsertionError> {
  const reason = reasonOf(error);
  try {
    await unfreeze(plan);
  } catch {
    const places = plan.records.map(({ sheet, row, column }) => ({
      sheet,
      address: formatArea({ row, column, rows: 1, columns: 1 }),
    }));
    return new InsertionError({ code: "leftBehind", details: { reason, places } });
  }
  return isCellEdit(error)
    ? new InsertionError({ code: "cellEdit" })
    : new InsertionError({ code: "undone", details: { reason } });
}

/**
 * 恢复: brings frozen formulas back. A cell that somebody has changed since keeps what it has.
 *
 * @throws InsertionError
 */
export async function thawFormulas(scope: Scope): Promise<ThawReport> {
  return attempt(async () => {
    const plan = await inExcel("reading", (context) => planThaw(context, scope));
    const grouped = isGroupable(plan.changes.size);
    return inExcel("insertion", (context) => thaw(context, plan), grouped);
  });
}
