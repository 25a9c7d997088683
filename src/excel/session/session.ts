import { InsertionError } from "./insertion-error";
import { requirements, type Feature } from "./requirements";
import type { HostReason } from "../../core/insertion/problem";
import { NoAnswerError, timeLimited } from "./time-limit";

export function isSupported(feature: Feature): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", requirements[feature]);
}

/**
 * Runs a batch against the workbook.
 *
 * @param grouped as one undo step where Excel can do that: only for what can be undone in every Excel
 * @throws InsertionError "oldHost" when Excel lacks what the feature needs
 * @throws NoAnswerError
 */
export async function inExcel<T>(
  feature: Feature,
  batch: (context: Excel.RequestContext) => Promise<T>,
  grouped = false
): Promise<T> {
  demand(feature);
  const limited = timeLimited(batch);
  return grouped && isSupported("undoGroup")
    ? Excel.run({ mergeUndoGroup: true }, limited)
    : Excel.run(limited);
}

/** @throws InsertionError "oldHost" */
function demand(feature: Feature): void {
  if (isSupported(feature)) return;
  const requirement = `ExcelApi ${requirements[feature]}`;
  throw new InsertionError({ code: "oldHost", details: { requirement } });
}

/** Excel refuses undo groups of 1,600 formulas. */
const GROUPED_FORMULAS = 1_500;

/** Whether so many formulas can be one undo step. */
export function isGroupable(formulas: number): boolean {
  return formulas < GROUPED_FORMULAS;
}

/** Runs a batch as soon as the user is not typing into a cell: what takes something back must not be refused for that. */
export async function afterCellEdit<T>(
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, timeLimited(batch));
}

/**
 * Runs a batch as soon as the user is not typing into a cell, however long that takes: what nobody has asked for, and
 * nobody would ask for again, such as the plans of a workbook that is being opened.
 */
export async function wheneverPossible<T>(
  feature: Feature,
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  demand(feature);
  for (;;) {
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      if (!isCellEdit(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  }
}

/** The user is still typing. */
const RETRY_MILLISECONDS = 1_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work on the workbook after all that was begun before it, with whatever it takes back. Pane and ribbon do not
 * know of each other; two that looked at the same free place would write over one another.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** Excel refuses everything while the user is typing into a cell. */
export function isCellEdit(error: unknown): boolean {
  return codeOf(error) === "InvalidOperationInCellEditMode";
}

/** Somebody else has made a sheet of this name since we looked. */
export function isNameTaken(error: unknown): boolean {
  return codeOf(error) === "ItemAlreadyExists";
}

/** A range was asked for that reaches beyond the sheet. */
export function isOffSheet(error: unknown): boolean {
  return codeOf(error) === "InvalidArgument";
}

/** A chart or several areas are selected, or the user is in another workbook. */
export function isNoSelection(error: unknown): boolean {
  return codeOf(error) === "InvalidSelection";
}

/** Excel cannot do in an undo group what it was asked. */
export function isNotUndoable(error: unknown): boolean {
  return codeOf(error) === "UndoNotSupported";
}

/** A request is refused for its size before anything is done, an answer after all is done. */
export function isTooLarge(error: unknown, what?: "request" | "answer"): boolean {
  const code = codeOf(error);
  return (
    (what !== "answer" && code === "RequestPayloadSizeLimitExceeded") ||
    (what !== "request" && code === "ResponsePayloadSizeLimitExceeded")
  );
}

/** Excel's own words, or that it said nothing, for the report. */
export function reasonOf(error: unknown): HostReason {
  if (error instanceof NoAnswerError) return { noAnswerMinutes: error.minutes };
  if (error instanceof InsertionError && error.problem.code === "partlyDone") {
    return error.problem.details.reason;
  }
  if (error instanceof OfficeExtension.Error) return `${error.message} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Cells that may have been changed. */
export interface ChangedPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Sends one change that Excel makes completely or not at all: only a missing answer leaves open what became of it.
 *
 * @throws InsertionError "partlyDone" naming the cell where Excel does not answer
 */
export async function syncChange(
  context: Excel.RequestContext,
  place: ChangedPlace
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw error instanceof NoAnswerError ? partlyDone(error, [place]) : error;
  }
}

/**
 * Sends changes to cells that are in use, which cannot be taken back by clearing them.
 *
 * @throws InsertionError "partlyDone" naming the cells, because Excel may have changed some before it failed
 */
export async function syncChanges(
  context: Excel.RequestContext,
  places: readonly ChangedPlace[]
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw isCellEdit(error) || isNotUndoable(error) || isTooLarge(error, "request")
      ? error
      : partlyDone(error, places);
  }
}

/** The error for cells of which Excel may have changed some before it failed; one that says so already stays as it is. */
export function partlyDone(error: unknown, places: readonly ChangedPlace[]): InsertionError {
  if (error instanceof InsertionError) return error;
  return new InsertionError({ code: "partlyDone", details: { reason: reasonOf(error), places } });
}
