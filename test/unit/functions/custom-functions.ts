/**
 * The global that Excel gives to functions, as far as they use it: the error class with its codes as
 * custom-functions-runtime.js has them, and the association of ids with code.
 */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export class CellError extends Error {
  constructor(
    readonly code: string,
    message = ""
  ) {
    super(message);
  }
}

/** Any of the functions; what they are called with here is up to the test, wrong types included. */
type Body = (...parameters: never[]) => unknown;

export const associated = new Map<string, Body>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode,
    associate: (id: string, body: Body) => associated.set(id, body),
  },
});

/** An error value as Excel passes it in: a code without a message. */
export function errorValue(code: string): CellError {
  return new CellError(code);
}

/** What cells show: values as they are, errors as their code. */
export function shown(cells: unknown): unknown {
  if (Array.isArray(cells)) return cells.map(shown);
  return cells instanceof CellError ? cells.code : cells;
}

/** Calls a function with single values as Excel does: each as 1x1, null for one left out. Shows the one cell. */
export function call(body: Body, ...values: unknown[]): unknown {
  const [cell] = callRanges(
    body,
    ...values.map((value) => (value === null ? null : [[value]]))
  ).flat();
  return cell;
}

/** Calls a function with ranges and shows the cells that it fills; a single cell that fails is thrown. */
export function callRanges(body: Body, ...ranges: unknown[]): unknown[][] {
  try {
    return shown(body(...(ranges as never[]))) as unknown[][];
  } catch (error) {
    if (error instanceof CellError) return [[error.code]];
    throw error;
  }
}

/** The sentence that Excel shows beside the error of a single cell. */
export function messageOf(body: Body, ...values: unknown[]): string {
  try {
    body(...(values.map((value) => (value === null ? null : [[value]])) as never[]));
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
  return "";
}
