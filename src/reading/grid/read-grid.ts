import type { Problem } from "../../core/validation/problem";
import type { BroughtFile } from "../files/brought-file";
import { isZip } from "../files/zip-directory";
import type { Grid } from "./grid";
import { readTextGrid } from "./text-grid";

export interface GridOptions {
  /** Of a workbook, by name; the first where it is left out. A text file has none. */
  readonly sheet?: string;
}

/** The cells of a file, or why there are none. */
export type GridReading =
  | { readonly grid: Grid; readonly sheets: readonly string[] }
  | { readonly problems: readonly Problem[] };

/**
 * The cells of a file that a user brings: .xlsx, or CSV in any encoding and with any delimiter that Excel and WPS
 * write. What it is, its bytes tell and not its name.
 *
 * @example await readGrid({ name: "2018.xlsx", bytes }, { sheet: "Sheet2" })
 */
export async function readGrid(file: BroughtFile, options: GridOptions = {}): Promise<GridReading> {
  if (!isZip(file.bytes)) {
    const reading = readTextGrid(file);
    return "grid" in reading ? { ...reading, sheets: [] } : reading;
  }
  // In the script of whoever asks: a worker has no page to load further scripts from.
  const { readWorkbookGrid } = await import(/* webpackMode: "eager" */ "./workbook-grid");
  return readWorkbookGrid(file, options.sheet);
}
