import { isDeepStrictEqual } from "node:util";
import type { WorkbookData } from "./model/data";

/** As toEqual, which takes long over whole workbooks: what differs is only looked for where something does. */
export function expectSame(found: WorkbookData, expected: WorkbookData): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}
