const KEY = "PlanTarget.writing";

/**
 * Marks a new sheet as ours while it is written, in the request that makes it: when that fails because the name is taken,
 * the mark tells our sheet from the one that somebody else has just made.
 */
export function mark(sheet: Excel.Worksheet): void {
  sheet.customProperties.add(KEY, "1");
}

/** The last thing that is done to a new sheet: no trace of the mark stays in the file. */
export function unmark(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItem(KEY).delete();
}

/** @returns tells, after the next sync, whether the sheet is being written by us */
export function loadMark(sheet: Excel.Worksheet): () => boolean {
  const property = sheet.customProperties.getItemOrNullObject(KEY).load("key");
  return () => !property.isNullObject;
}
