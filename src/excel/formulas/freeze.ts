import { isErrorValue } from "../../core/formula/error-value";
import type { FormulaCell } from "../../core/formula/formula-cell";
import { AREA, areaOf } from "../session/area";
import { readAreas, type CellsAt } from "../session/cells";
import { changeCells, type CellChange } from "../session/change-cells";
import { digest } from "../session/digest";
import { InsertionError } from "../session/insertion-error";
import { literal } from "../session/literal";
import { FROZEN_SHEET } from "../session/own-sheets";
import { afterCellEdit } from "../session/session";
import {
  addRecords,
  deleteRows,
  endOf,
  outdatedRows,
  readStore,
  type FrozenRecord,
  type StoreContents,
} from "./frozen-store";
import { findNames, type FormulaName } from "./names";
import { scan } from "./scan";
import { loadScope, type Scope } from "./scope";

/** What freezing has done. */
export interface FreezeReport {
  readonly frozen: readonly FormulaCell[];
  /**
   * Left as formulas: they show an error or nothing, also in a spilled cell, wait for a result, are on a protected sheet, or
   * were changed meanwhile, they themselves or what they are calculated from.
   */
  readonly skipped: readonly FormulaCell[];
  /** Defined names whose formulas stay as they are: cells that use them show an error where the add-in is missing. */
  readonly names: readonly FormulaName[];
  /** The sheet that remembers the formulas was made, which clears Excel's undo list on the desktop. */
  readonly undoCleared: boolean;
}

/** A formula and what it shows, with the cells it spills into. */
interface Result {
  readonly cell: FormulaCell;
  readonly values: readonly (readonly unknown[])[];
}

/** What is to be frozen. */
export interface FreezePlan {
  readonly results: readonly Result[];
  readonly records: readonly FrozenRecord[];
  readonly skipped: readonly FormulaCell[];
  readonly names: readonly FormulaName[];
  readonly store: StoreContents;
  readonly madeStore: boolean;
}

/** Each cell is asked about by itself. */
const SPILLS_PER_REQUEST = 500;

/**
 * Looks which of the add-in's formulas can be frozen, and whether the sheet that remembers them is still to be made.
 *
 * @throws InsertionError "obstructed" where the workbook's structure is protected and nothing remembers formulas yet
 */
export async function planFreeze(
  context: Excel.RequestContext,
  scope: Scope,
  dataVersion: string
): Promise<FreezePlan> {
  const covers = loadScope(context, scope);
  const covered = (await scan(context)).filter(covers);
  const working = covered.filter(
    ({ state, protectedSheet }) => state === "working" && !protectedSheet
  );
  const results = (await withSpills(context, working)).filter(isFreezable);
  const store = await readStore(context);
  const records = results.map((result) => recordOf(result, dataVersion));
  const frozen = new Set(results.map(({ cell }) => cell));
  const skipped = covered.filter((cell) => !frozen.has(cell));
  const madeStore = records.length > 0 && !store.exists;
  if (madeStore) await refuseProtected(context);
  const names = await findNames(context);
  return { results, records, skipped, names, store, madeStore };
}

/** No error, and not nothing: a blank cell is something else to the formulas that refer to it. */
function isFreezable({ values }: Result): boolean {
  const shown = values.flat();
  return !shown.some(isErrorValue) && shown.some((value) => value !== "");
}

async function refuseProtected(context: Excel.RequestContext): Promise<void> {
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (!protection.protected) return;
  const obstacles = [{ kind: "protectedWorkbook" } as const];
  throw new InsertionError({ code: "obstructed", details: { sheet: "", address: "", obstacles } });
}

async function withSpills(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[]
): Promise<Result[]> {
  const spills = await spillsOf(context, cells);
  const values = await readAreas(context, [...spills.values()], ["values"]);
  const valuesOf = new Map([...spills.keys()].map((cell, index) => [cell, values[index]?.values]));
  return cells.map((cell) => ({ cell, values: valuesOf.get(cell) ?? [[cell.value]] }));
}

/** The cells that formulas spill into, of those that do. */
async function spillsOf(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[]
): Promise<Map<FormulaCell, CellsAt>> {
  const spills = new Map<FormulaCell, CellsAt>();
  for (let start = 0; start < cells.length; start += SPILLS_PER_REQUEST) {
    const asked = cells.slice(start, start + SPILLS_PER_REQUEST).map((cell) => {
      const { sheetId, row, column } = cell;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = sheet.getCell(row, column).untrack();
      const spill = range.getSpillingToRangeOrNullObject().untrack().load(AREA);
      return { cell, sheet, spill };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { cell, sheet, spill } of asked) {
      if (!spill.isNullObject) spills.set(cell, { sheet, area: areaOf(spill) });
    }
  }
  return spills;
}

/**
 * Turns the formulas into the values they show and remembers them in the workbook, each together with its record. A formula
 * that somebody has changed meanwhile, or of which the result is another one now, stays.
 */
export async function freeze(
  context: Excel.RequestContext,
  plan: FreezePlan
): Promise<FreezeReport> {
  const { results, records, store, skipped, names, madeStore } = plan;
  const changes = results.map(frozenChange);
  const rowOf = new Map(changes.map((change, index) => [change, endOf(store) + index]));
  const left = await changeCells(context, changes, (group) => {
    const rows = group.flatMap((change) => rowOf.get(change) ?? []);
    const [first = 0] = rows;
    addRecords(
      context,
      rows.flatMap((row) => records[row - endOf(store)] ?? []),
      first
    );
  });
  const cellOf = new Map(changes.map((change, index) => [change, results[index]?.cell]));
  const stay = new Set(left.flatMap((change) => cellOf.get(change) ?? []));
  const kept = records.filter((_, index) => {
    const cell = results[index]?.cell;
    return cell && !stay.has(cell);
  });
  const forgotten = [
    ...outdatedRows(store, kept),
    ...left.flatMap((change) => rowOf.get(change) ?? []),
  ];
  if (forgotten.length > 0) {
    deleteRows(context, forgotten);
    await context.sync();
  }
  return {
    frozen: results.map(({ cell }) => cell).filter((cell) => !stay.has(cell)),
    skipped: [...skipped, ...stay],
    names,
    undoCleared: madeStore,
  };
}

function frozenChange({ cell, values }: Result): CellChange {
  const { sheetId, sheet, row, column, formula } = cell;
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  const shown = digest(values);
  return {
    ...{ sheetId, sheet, area },
    entered: values.map((line) => line.map(constant)),
    isExpected: (held) => held.formulas[0]?.[0] === formula && digest(held.values) === shown,
  };
}

function recordOf(
  { cell: { sheet, row, column, formula }, values }: Result,
  dataVersion: string
): FrozenRecord {
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  return { sheet, row, column, formula, ...size, digest: digest(values), dataVersion };
}

/** An apostrophe alone is an empty text, as a list has it in some of its cells, and no blank cell. */
function constant(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return literal(String(value ?? "")) || "'";
}

/** Puts the formulas back and forgets them, after a request that failed half way. What somebody has typed since stays. */
export async function unfreeze({ results, records, store, madeStore }: FreezePlan): Promise<void> {
  await afterCellEdit(async (context) => {
    await changeCells(
      context,
      results.flatMap(({ cell: { sheetId } }, index) => {
        const record = records[index];
        return record ? [restoredChange(sheetId, record)] : [];
      })
    );
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(FROZEN_SHEET).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    if (madeStore) {
      sheet.visibility = "Visible";
      sheet.delete();
    } else {
      deleteRows(
        context,
        records.map((_, index) => endOf(store) + index)
      );
    }
    await context.sync();
  });
}

/**
 * The change that brings a frozen formula back, where its cells still hold exactly what it showed, or the formula itself.
 */
export function restoredChange(
  sheetId: string,
  { sheet, row, column, rows, columns, formula, digest: shown }: FrozenRecord
): CellChange {
  return {
    ...{ sheetId, sheet, area: { row, column, rows, columns } },
    entered: [[formula]],
    isExpected: ({ values, formulas }) =>
      formulas[0]?.[0] === formula || (digest(values) === shown && digest(formulas) === shown),
  };
}
