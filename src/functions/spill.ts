import type { Failure, Outcome } from "../core/outcome";
import { BLANK, cellAt, isOmitted, onlyText, argumentSize } from "./cells";
import type { Argument, CellValue, ArgumentSize } from "./cells";
import { cellError, isCellError, type CellError } from "./errors";
import { remembering } from "./memory";
import type { Parameter } from "./parameters";

export type CellResult = CellValue | CellError;

/** What a function gives: rows of cells. Not to be changed, as the same may be given again. */
export type CellResults = CellResult[][];

/** Parameters, and the values that are read from them, position by position. */
type Parameters<Values extends readonly unknown[]> = {
  readonly [Position in keyof Values]: Parameter<Values[Position]>;
};

type Compute = (...values: unknown[]) => Outcome<CellValue>;

/** A parameter in one call. */
interface Given {
  readonly position: number;
  readonly parameter: Parameter<unknown>;
  readonly argument: Argument;
  readonly size: ArgumentSize;
}

const SHAPE_MISMATCH: Failure = { kind: "notAvailable", reason: { code: "shapeMismatch" } };
const TOO_LARGE: Failure = { kind: "invalidNumber", reason: { code: "tooLarge" } };

/**
 * Makes a function that computes a cell for every cell of its arguments, as Excel's own functions do: the result has
 * as many rows and columns as the largest argument; a single cell, row or column is repeated; where another argument
 * ends the cell is #N/A. An error passed in comes out unchanged in its own cell; a blank gives a blank.
 *
 * The function throws a CustomFunctions.Error where its result is a single cell that fails: only then does Excel show
 * the message.
 *
 * @example const targets = spilling([indicator, optionalYear], targetFigure);
 */
export function spilling<Values extends readonly unknown[]>(
  parameters: readonly [...Parameters<Values>],
  compute: (...values: Values) => Outcome<CellValue>
): (...given: Argument[]) => CellResults {
  const answer = (given: readonly Argument[]) => {
    const call = (parameters as readonly Parameter<unknown>[]).map((parameter, position) => {
      const argument = given[position];
      return { position, parameter, argument, size: argumentSize(argument) };
    });
    return spill(call, compute as unknown as Compute);
  };
  const answerForName = remembering((name) => answer([name]));
  return (...given) => {
    const name = onlyText(given);
    return name === undefined ? answer(given) : answerForName(name);
  };
}

function spill(call: readonly Given[], compute: Compute): CellResults {
  const rows = Math.max(...call.map(({ size }) => size.rows));
  const columns = Math.max(...call.map(({ size }) => size.columns));
  const alone = rows === 1 && columns === 1;
  const values = call.map((): unknown => undefined);
  const cells: CellResult[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = new Array<CellResult>(columns);
    for (let column = 0; column < columns; column++) {
      const result = computeCell(call, row, column, values, compute);
      line[column] = typeof result === "object" ? errorOf(result, alone) : result;
    }
    cells.push(line);
  }
  return cells;
}

function errorOf(result: Failure | CellError, alone: boolean): CellError {
  if (isCellError(result)) return result;
  const error = cellError(result);
  if (alone) throw error;
  return error;
}

/**
 * Reads the value of every parameter for one cell of the result, and computes with them if they are all there.
 *
 * @param values where the values are put: one array serves all cells, which is faster than ten thousand
 */
function computeCell(
  call: readonly Given[],
  row: number,
  column: number,
  values: unknown[],
  compute: Compute
): CellResult | Failure {
  let blank = false;
  let failure: Failure | undefined;
  for (const { position, parameter, argument, size } of call) {
    const r = size.rows === 1 ? 0 : row;
    const c = size.columns === 1 ? 0 : column;
    if (r >= size.rows || c >= size.columns) return SHAPE_MISMATCH;
    const cell = cellAt(argument, r, c);
    if (isCellError(cell)) return cell;
    const read = isOmitted(argument) ? parameter.omitted : parameter.read(cell);
    if (read === null) blank = true;
    else if (read.ok) values[position] = read.value;
    else failure ??= read.failure;
  }
  if (blank) return BLANK;
  if (failure) return failure;
  const result = compute(...values);
  if (!result.ok) return result.failure;
  return result.value === Infinity || result.value === -Infinity ? TOO_LARGE : result.value;
}
