import { InsertionError } from "../insertion-error";
import { requirements, type Feature } from "../requirements";

export function isSupported(feature: Feature): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", requirements[feature]);
}

/**
 * Runs a batch against the workbook as one undo step where Excel can do that.
 *
 * @throws InsertionError "oldHost" when Excel lacks what the feature needs
 */
export async function inExcel<T>(
  feature: Feature,
  batch: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  if (!isSupported(feature)) {
    throw new InsertionError({
      code: "oldHost",
      details: { requirement: `ExcelApi ${requirements[feature]}` },
    });
  }
  return isSupported("undoGroup") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** Excel refuses everything while the user is typing into a cell. */
export function isCellEdit(error: unknown): boolean {
  return codeOf(error) === "InvalidOperationInCellEditMode";
}

/** A range was asked for that reaches beyond the sheet. */
export function isOffSheet(error: unknown): boolean {
  return codeOf(error) === "InvalidArgument";
}

/** Excel's own words, for the report. */
export function reasonOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return `${error.message} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/**
 * Sends changes to cells that are in use, which cannot be taken back by clearing them.
 *
 * @throws InsertionError "partlyDone" naming the cells, because Excel may have changed some before it failed
 */
export async function syncChanges(
  context: Excel.RequestContext,
  places: readonly { readonly sheet: string; readonly address: string }[]
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (isCellEdit(error)) throw error;
    throw new InsertionError({ code: "partlyDone", details: { reason: reasonOf(error), places } });
  }
}
