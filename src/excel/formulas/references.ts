import { parseAreas, SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { readAreas } from "../session/cells";

/** Cells that a formula refers to. */
export interface CellReference {
  readonly sheet: string;
  /** @example "$A$2:B9" */
  readonly address: string;
}

/** Cells in rows, as Excel shows them to a function; errors as their text. */
export type ReferredCells = readonly (readonly unknown[])[];

/** A few cells are what a single formula is usually about; a long column would only be slow. */
const CELLS = 1000;

/**
 * Reads cells that formulas refer to. Changes nothing.
 *
 * @returns for each reference its cells; null where there is no such sheet, or too many cells to read for a check
 */
export async function readReferred(
  context: Excel.RequestContext,
  references: readonly CellReference[]
): Promise<(ReferredCells | null)[]> {
  const { worksheets } = context.workbook;
  const names = [...new Set(references.map(({ sheet }) => sheet))];
  const sheets = new Map(
    names.map((name) => [name, worksheets.getItemOrNullObject(name).load("id")])
  );
  if (names.length > 0) await context.sync();
  const readable = references.flatMap((reference) => {
    const sheet = sheets.get(reference.sheet);
    const [area] = parseAreas(reference.address.toUpperCase());
    const isThere = sheet && !sheet.isNullObject && area && isReadable(area);
    return isThere ? [{ reference, sheet, area }] : [];
  });
  const cells = await readAreas(context, readable, ["values"]);
  const found = new Map(
    readable.map(({ reference }, at) => [reference, cells[at]?.values ?? null])
  );
  return references.map((reference) => found.get(reference) ?? null);
}

/** A name such as ZZZ1 looks like an address, but lies beyond the sheet. */
function isReadable({ row, column, rows, columns }: Area): boolean {
  return rows * columns <= CELLS && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}
