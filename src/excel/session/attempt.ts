import type { Size } from "../../sheets/spec/sheet-spec";
import { InsertionError } from "./insertion-error";
import { inTurn, isCellEdit, isNoSelection, isOffSheet, reasonOf } from "./session";

/**
 * Attempts something that writes all at once or only looks, after all that was begun before it; what Excel refuses
 * becomes a refusal of the product.
 *
 * @param size of what has to fit on the sheet, where that can be what Excel refuses
 */
export async function attempt<T>(run: () => Promise<T>, size: Size | null = null): Promise<T> {
  return inTurn(run).catch((error: unknown) => {
    throw refusal(error, size);
  });
}

/**
 * Why nothing was written.
 *
 * @param size of what has to fit on the sheet, where that can be what Excel refuses
 */
export function refusal(error: unknown, size: Size | null): InsertionError {
  if (error instanceof InsertionError) return error;
  if (isCellEdit(error)) return new InsertionError({ code: "cellEdit" });
  if (isNoSelection(error)) return new InsertionError({ code: "noSelection" });
  if (size && isOffSheet(error)) {
    const { rows, columns } = size;
    return new InsertionError({ code: "noRoom", details: { rows, columns } });
  }
  return new InsertionError({ code: "hostFailure", details: { reason: reasonOf(error) } });
}
