import { fail, succeed } from "../core/outcome";
import type { Failure, Outcome } from "../core/outcome";
import { BLANK, cellAt, isOmitted, sizeOf } from "./cells";
import type { CellValue, Size } from "./cells";
import { cellError, isCellError } from "./errors";
import type { Parameter } from "./parameters";

export type CellResult = CellValue | CustomFunctions.Error;

/** Parameters, and the values that are read from them, position by position. */
export type Parameters<Values extends readonly unknown[]> = {
  readonly [Position in keyof Values]: Parameter<Values[Position]>;
};

const TOO_LARGE: Failure = { kind: "invalidNumber", reason: { code: "tooLarge" } };

interface Sized {
  readonly parameter: Parameter<unknown>;
  readonly omitted: boolean;
  readonly size: Size;
}

/**
 * Computes a cell for every cell of the arguments, as Excel's own functions do: the result has as many rows and
 * columns as the largest argument; a single cell, row or column is repeated; where another argument ends the cell
 * is #N/A. An error passed in comes out unchanged in its own cell; a blank gives a blank.
 *
 * @throws CustomFunctions.Error where the result is a single cell that fails: Excel shows its message only then
 */
export function spill<Values extends readonly unknown[]>(
  parameters: readonly [...Parameters<Values>],
  compute: (...values: Values) => Outcome<CellValue>
): CellResult[][] {
  const sized = (parameters as readonly Parameter<unknown>[]).map((parameter) => ({
    parameter,
    omitted: isOmitted(parameter.argument),
    size: sizeOf(parameter.argument),
  }));
  const rows = Math.max(...sized.map(({ size }) => size.rows));
  const columns = Math.max(...sized.map(({ size }) => size.columns));
  const computeCell = (row: number, column: number): CellResult => {
    const result = readCell(sized, row, column, (values) =>
      compute(...(values as unknown as Values))
    );
    if (isCellError(result)) return result;
    if (result.ok && result.value !== Infinity && result.value !== -Infinity) return result.value;
    const error = cellError(result.ok ? TOO_LARGE : result.failure);
    if (rows === 1 && columns === 1) throw error;
    return error;
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => computeCell(row, column))
  );
}

/** Reads the value of every parameter for one cell of the result, and computes with them if they are all there. */
function readCell(
  parameters: readonly Sized[],
  row: number,
  column: number,
  compute: (values: unknown[]) => Outcome<CellValue>
): Outcome<CellValue> | CustomFunctions.Error {
  const values: unknown[] = [];
  let blank = false;
  let failure: Failure | undefined;
  for (const { parameter, omitted, size } of parameters) {
    const r = size.rows === 1 ? 0 : row;
    const c = size.columns === 1 ? 0 : column;
    if (r >= size.rows || c >= size.columns) return fail("notAvailable", { code: "shapeMismatch" });
    const cell = cellAt(parameter.argument, r, c);
    if (isCellError(cell)) return cell;
    if (!omitted && parameter.isBlank(cell)) {
      blank = true;
      continue;
    }
    const read = omitted ? parameter.omitted : parameter.read(cell);
    if (read.ok) values.push(read.value);
    else failure ??= read.failure;
  }
  if (blank) return succeed(BLANK);
  return failure ? { ok: false, failure } : compute(values);
}
