import { parseAreas, SHEET_COLUMNS, SHEET_ROWS } from "../../sheets/spec/address";

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
  const sheets = references.map(({ sheet }) => worksheets.getItemOrNullObject(sheet).load("id"));
  if (sheets.length > 0) await context.sync();
  const ranges = references.map(({ address }, index) => {
    const sheet = sheets[index];
    return sheet && !sheet.isNullObject && isReadable(address)
      ? sheet.getRange(address).untrack().load("values")
      : null;
  });
  if (ranges.some((range) => range !== null)) await context.sync();
  return ranges.map((range) => range && (range.values as unknown[][]));
}

/** A name such as ZZZ1 looks like an address, but lies beyond the sheet. */
function isReadable(address: string): boolean {
  const [area] = parseAreas(address.toUpperCase());
  return (
    area !== undefined &&
    area.rows * area.columns <= CELLS &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS
  );
}
