import { formatArea } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "./area";
import { bytesOf } from "./cells";
import { literal } from "./literal";
import { isTooLarge, partlyDone, syncChanges, type ChangedPlace } from "./session";

export type Entered = string | number | boolean;

/** What cells hold: formulas, or the value where there is none. */
export interface Held {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** Where a change of it was asked for. */
  readonly numberFormat?: readonly (readonly unknown[])[];
}

/** Cells in use that are to hold something else. */
export interface CellChange {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  /** What is entered, row by row; less than the area where a formula fills the rest of it. */
  readonly entered: readonly (readonly Entered[])[];
  /** The number format of a single cell that goes with what is entered; it keeps its own if omitted. */
  readonly format?: string;
  /** Whether the cells hold what they were looked at with. */
  isExpected(held: Held): boolean;
}

/** What a request may take. Excel on the web takes 5 MB. */
const REQUEST_BYTES = 1_200_000;
/** About what a range takes on the wire to be read and written, besides what is written. */
const RANGE_BYTES = 1_200;

/**
 * Changes cells in use. Each request reads the cells before it writes them. Where they held something else than
 * expected, somebody has typed there since they were looked at: that is put back at once, and the cells are left out.
 *
 * @param alongside writes something else in the request that makes these changes
 * @returns the changes that were left out
 * @throws InsertionError "partlyDone" naming the cells that may have been changed
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  alongside: (changes: readonly CellChange[]) => void = () => undefined
): Promise<CellChange[]> {
  const left: CellChange[] = [];
  const reached: ChangedPlace[] = [];
  for (const group of packed(changes)) {
    left.push(...(await changeGroup(context, group, reached, alongside)));
  }
  return left;
}

async function changeGroup(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  reached: ChangedPlace[],
  alongside: (changes: readonly CellChange[]) => void
): Promise<CellChange[]> {
  // All is read before anything is written: a write makes Excel calculate, and results that are not there yet differ.
  const runs = runsOf(changes).map((run) => {
    const sheet = context.workbook.worksheets.getItem(run.sheetId);
    const formatted = run.changes.some(({ format }) => format !== undefined);
    const asked = formatted ? "formulas,values,numberFormat" : "formulas,values";
    return { run, sheet, formatted, held: rangeAt(sheet, run.area).load(asked) };
  });
  for (const { run, sheet } of runs) write(sheet, run);
  alongside(changes);
  const places = changes.map(changedPlace);
  try {
    await syncChanges(context, [...reached, ...places]);
  } catch (error) {
    // Refused before anything was done.
    if (!isTooLarge(error, "request") || changes.length === 1) {
      throw reached.length > 0 ? partlyDone(error, reached) : error;
    }
    const half = Math.floor(changes.length / 2);
    const first = await changeGroup(context, changes.slice(0, half), reached, alongside);
    return [...first, ...(await changeGroup(context, changes.slice(half), reached, alongside))];
  }
  reached.push(...places);
  const surprises = runs.flatMap(({ run, sheet, formatted, held }) => {
    const { formulas, values } = held;
    const all = { formulas, values, ...(formatted ? { numberFormat: held.numberFormat } : {}) };
    return run.changes
      .map((change) => ({ change, sheet, held: within(run.area, change.area, all) }))
      .filter(({ change, held: found }) => !change.isExpected(found));
  });
  for (const { change, sheet, held } of surprises) {
    const { format } = change;
    if (format !== undefined && held.numberFormat) {
      rangeAt(sheet, change.area).numberFormat = held.numberFormat.map((line) => [...line]);
    }
    putBack(sheet, change.area, held);
  }
  if (surprises.length > 0) await syncChanges(context, reached);
  return surprises.map(({ change }) => change);
}

/** Enters again what cells held. */
export function putBack(sheet: Excel.Worksheet, area: Area, held: Held): void {
  const [[formula] = []] = held.formulas;
  const [[value] = []] = held.values;
  const spills = area.rows * area.columns > 1 && isFormula(formula, value) && value !== "#SPILL!";
  rangeAt(sheet, area).clear(Excel.ClearApplyTo.contents);
  if (spills) {
    rangeAt(sheet, { ...area, rows: 1, columns: 1 }).formulas = [[formula]];
    return;
  }
  rangeAt(sheet, area).formulas = held.formulas.map((line, row) =>
    line.map((content, column) => enterable(content, held.values[row]?.[column]))
  );
}

/** What to enter so that a cell holds again what was read of it. */
function enterable(content: unknown, value: unknown): Entered {
  if (typeof content === "number" || typeof content === "boolean") return content;
  const text = String(content ?? "");
  return text === "" || isFormula(text, value) ? text : literal(text);
}

/** A text that only looks like a formula is its own value. */
function isFormula(content: unknown, value: unknown): boolean {
  return typeof content === "string" && content.startsWith("=") && content !== value;
}

export function changedPlace({ sheet, area }: Pick<CellChange, "sheet" | "area">): ChangedPlace {
  return { sheet, address: formatArea({ ...area, rows: 1, columns: 1 }) };
}

/** Changes of single cells below one another, written as one range. */
interface Run {
  readonly sheetId: string;
  readonly area: Area;
  readonly entered: (readonly Entered[])[];
  readonly changes: CellChange[];
}

function runsOf(changes: readonly CellChange[]): Run[] {
  const runs: { -readonly [K in keyof Run]: Run[K] }[] = [];
  for (const change of changes) {
    const last = runs[runs.length - 1];
    if (last && continues(last, change)) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.entered.push(...change.entered);
      last.changes.push(change);
    } else runs.push(runOf(change));
  }
  return runs;
}

function continues(
  { sheetId, area, changes }: Run,
  { sheetId: id, area: next }: CellChange
): boolean {
  return (
    sheetId === id &&
    changes.every((change) => isSingle(change.area)) &&
    isSingle(next) &&
    area.column === next.column &&
    area.row + area.rows === next.row
  );
}

function isSingle({ rows, columns }: Area): boolean {
  return rows * columns === 1;
}

function write(sheet: Excel.Worksheet, { area, entered, changes }: Run): void {
  const size = { rows: entered.length, columns: entered[0]?.length ?? 0 };
  if (size.rows !== area.rows || size.columns !== area.columns) {
    rangeAt(sheet, area).clear(Excel.ClearApplyTo.contents);
  }
  rangeAt(sheet, { ...area, ...size }).formulas = entered.map((line) => [...line]);
  for (const { area: cell, format } of changes) {
    if (format !== undefined) rangeAt(sheet, cell).numberFormat = [[format]];
  }
}

function within(whole: Area, part: Area, { formulas, values, numberFormat }: Held): Held {
  const cut = (cells: Held["formulas"]) =>
    cells
      .slice(part.row - whole.row, part.row - whole.row + part.rows)
      .map((line) =>
        line.slice(part.column - whole.column, part.column - whole.column + part.columns)
      );
  return {
    ...{ formulas: cut(formulas), values: cut(values) },
    ...(numberFormat ? { numberFormat: cut(numberFormat) } : {}),
  };
}

function packed(changes: readonly CellChange[]): CellChange[][] {
  const groups: CellChange[][] = [];
  let bytes = Infinity;
  let before: CellChange | null = null;
  for (const change of changes) {
    const joins = before !== null && continues(runOf(before), change);
    const size = 2 * bytesOf(change.entered) + (joins ? 0 : RANGE_BYTES);
    if (bytes + size > REQUEST_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups[groups.length - 1]?.push(change);
    bytes += size;
    before = change;
  }
  return groups;
}

function runOf(change: CellChange): Run {
  const { sheetId, area, entered } = change;
  return { sheetId, area, entered: [...entered], changes: [change] };
}
