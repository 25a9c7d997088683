/** The values that a formula computes with, and the conversions between them that Excel makes. */

/** An error value such as #N/A. */
export class FormulaError {
  constructor(readonly code: string) {}
}

export const notAvailable = new FormulaError("#N/A");
export const divisionByZero = new FormulaError("#DIV/0!");
export const noNumber = new FormulaError("#NUM!");
export const wrongValue = new FormulaError("#VALUE!");
export const wrongReference = new FormulaError("#REF!");

/** null is a blank cell. */
export type Scalar = number | string | boolean | null | FormulaError;
export type Matrix = readonly (readonly Scalar[])[];

/** Cells that are read when they are needed. */
export interface RangeValues {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Scalar;
}

export type Value = Scalar | RangeValues;

export function isRange(value: Value): value is RangeValues {
  return typeof value === "object" && value !== null && "rows" in value;
}

/** Values that stand in no cells: the result of a calculation, a list in braces. */
export class Computed implements RangeValues {
  constructor(private readonly matrix: Matrix) {}

  get rows(): number {
    return this.matrix.length;
  }

  get columns(): number {
    return this.matrix[0]?.length ?? 0;
  }

  at(row: number, column: number): Scalar {
    return this.matrix[row]?.[column] ?? null;
  }
}

/** The first one of several. */
export function single(value: Value): Scalar {
  return isRange(value) ? value.at(0, 0) : value;
}

export function all(value: Value): Scalar[] {
  if (!isRange(value)) return [value];
  return Array.from({ length: value.rows * value.columns }, (_, index) =>
    value.at(Math.floor(index / value.columns), index % value.columns)
  );
}

export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === "number" || value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? wrongValue : number;
}

export function toText(value: Scalar): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

/** Text is neither true nor false. */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (value instanceof FormulaError) return value;
  return typeof value === "string" ? wrongValue : Boolean(value);
}

/** Binary noise decides nothing: numbers that differ by less are equal, and their difference is nothing. */
const NOISE = 2 ** -48;

export function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.max(Math.abs(a), Math.abs(b)) * NOISE;
}

/** Numbers come before texts, texts before TRUE and FALSE; a blank is like what it is compared with. */
export function order(a: Scalar, b: Scalar): number {
  const [left, right] = [blankAs(a, b), blankAs(b, a)];
  const kinds = kind(left) - kind(right);
  if (kinds !== 0) return kinds;
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const [x, y] = [Number(left), Number(right)];
  return nearlyEqual(x, y) ? 0 : x - y;
}

function kind(value: Scalar): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function blankAs(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Cell by cell; one value, row or column is repeated over the others. */
export function eachCell(values: readonly Value[], apply: (...of: Scalar[]) => Scalar): Value {
  const several = values.filter(isRange);
  if (several.length === 0) return apply(...values.map(single));
  const rows = Math.max(...several.map((cells) => cells.rows));
  const columns = Math.max(...several.map((cells) => cells.columns));
  const at = (value: Value, row: number, column: number): Scalar => {
    if (!isRange(value)) return value;
    const [i, j] = [value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column];
    return i < value.rows && j < value.columns ? value.at(i, j) : notAvailable;
  };
  return new Computed(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        apply(...values.map((value) => at(value, row, column)))
      )
    )
  );
}
