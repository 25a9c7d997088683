import { FROZEN_SHEET } from "../session/own-sheets";
import { digest } from "../session/digest";
import { isErrorValue } from "../../core/formula/error-value";
import { InsertionError } from "../session/insertion-error";
import { addRecords, restoreRecords, type FrozenRecord, type StoreContents } from "./frozen-store";
import { literal } from "../session/literal";
import type { FormulaCell } from "../../core/formula/formula-cell";
import { scan } from "./scan";
import { loadScope, type Scope } from "./scope";
import { afterCellEdit } from "../session/session";

/** What freezing has done. */
export interface FreezeReport {
  readonly frozen: readonly FormulaCell[];
  /** Left as formulas: they show an error, also in a spilled cell, wait for a result, or are on a protected sheet. */
  readonly skipped: readonly FormulaCell[];
  /** The sheet that remembers the formulas was made, which clears Excel's undo list on the desktop. */
  readonly undoCleared: boolean;
}

/** A formula and what it shows, with the cells it spills into. */
interface Result {
  readonly cell: FormulaCell;
  readonly values: readonly (readonly unknown[])[];
}

/** What has been planned and may have to be taken back. */
export interface FreezePlan {
  readonly records: readonly FrozenRecord[];
  readonly store: StoreContents;
}

/**
 * Turns the add-in's formulas into the values they show and remembers the formulas in the workbook. One request writes
 * all of it; `begin` hears what is about to be written.
 *
 * @throws InsertionError "obstructed" where the workbook's structure is protected and nothing remembers formulas yet
 */
export async function freeze(
  context: Excel.RequestContext,
  scope: Scope,
  dataVersion: string,
  begin: (plan: FreezePlan) => void
): Promise<FreezeReport> {
  const covers = loadScope(context, scope);
  const covered = (await scan(context)).filter(covers);
  const working = covered.filter(
    ({ state, protectedSheet }) => state === "working" && !protectedSheet
  );
  const spills = working.map(({ sheetId, row, column }) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column).untrack();
    return cell.getSpillingToRangeOrNullObject().untrack().load("values");
  });
  const store = await findStore(context);
  const results = working
    .map((cell, index): Result => {
      const spill = spills[index];
      return { cell, values: !spill || spill.isNullObject ? [[cell.value]] : spill.values };
    })
    .filter(({ values }) => !values.flat().some(isErrorValue));
  const frozen = results.map(({ cell }) => cell);
  const skipped = covered.filter((cell) => !frozen.includes(cell));
  if (frozen.length === 0) return { frozen, skipped, undoCleared: false };

  const records = results.map((result) => recordOf(result, dataVersion));
  begin({ records, store });
  addRecords(context, records, store);
  for (const { cell, values } of results) {
    const sheet = context.workbook.worksheets.getItem(cell.sheetId);
    sheet.getCell(cell.row, cell.column).untrack().clear("Contents");
    const range = sheet.getRangeByIndexes(
      cell.row,
      cell.column,
      values.length,
      values[0]?.length ?? 0
    );
    range.untrack().values = values.map((line) => line.map(constant));
  }
  await context.sync();
  return { frozen, skipped, undoCleared: !store.exists };
}

/** Also sends what is waiting to be asked. */
async function findStore(context: Excel.RequestContext): Promise<StoreContents> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(FROZEN_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load("formulas");
  sheet.load("id");
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (!sheet.isNullObject)
    return { exists: true, formulas: used.isNullObject ? [] : used.formulas };
  if (protection.protected) {
    const obstacles = [{ kind: "protectedWorkbook" } as const];
    throw new InsertionError({
      code: "obstructed",
      details: { sheet: "", address: "", obstacles },
    });
  }
  return { exists: false, formulas: [] };
}

function recordOf(
  { cell: { sheet, row, column, formula }, values }: Result,
  dataVersion: string
): FrozenRecord {
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  return { sheet, row, column, formula, ...size, digest: digest(values), dataVersion };
}

function constant(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return literal(String(value ?? ""));
}

/** Puts the formulas back and forgets them, after a request that failed half way. */
export async function unfreeze({ records, store }: FreezePlan): Promise<void> {
  await afterCellEdit(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(FROZEN_SHEET).load("id");
    await context.sync();
    for (const record of records) {
      const target = worksheets.getItem(record.sheet);
      restoreFormula(target, record);
    }
    if (!sheet.isNullObject && store.exists) {
      restoreRecords(sheet, store, records.length);
    } else if (!sheet.isNullObject) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}

/** Clears what a formula had filled and enters it again. */
export function restoreFormula(
  sheet: Excel.Worksheet,
  {
    row,
    column,
    rows,
    columns,
    formula,
  }: Pick<FrozenRecord, "row" | "column" | "rows" | "columns" | "formula">
): void {
  sheet.getRangeByIndexes(row, column, rows, columns).untrack().clear("Contents");
  sheet.getCell(row, column).untrack().formulas = [[formula]];
}
