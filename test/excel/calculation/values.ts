/** The values a formula computes with, and Excel's conversions between them. */
import type { Area } from "../model/address";
import { type CellError, cellError, isError, type SheetData } from "../model/data";

/** null is a blank. */
export type Scalar = number | string | boolean | null | CellError;
export type Matrix = Scalar[][];

/** Cells not read yet: functions such as INDEX and ROW need to know where they are. */
export class Reference {
  constructor(
    readonly sheet: SheetData,
    readonly area: Area
  ) {}
}

export type Value = Scalar | Matrix | Reference;

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

/** A number, or #VALUE! for text that is none; blanks are 0, TRUE is 1. */
export function toNumber(value: Scalar): number | CellError {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const text = value.trim();
  const percent = text.endsWith("%");
  const number = Number(percent ? text.slice(0, -1) : text.replace(/,/g, ""));
  if (text === "" || Number.isNaN(number)) return cellError("#VALUE!");
  return percent ? number / 100 : number;
}

export function toText(value: Scalar): string | CellError {
  if (isError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

export function toBoolean(value: Scalar): boolean | CellError {
  if (isError(value)) return value;
  if (typeof value !== "string") return value === null ? false : Boolean(value);
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return cellError("#VALUE!");
}

/** Numbers come before text, text before TRUE and FALSE; text without regard to case. */
export function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [blankAs(a, b), blankAs(b, a)];
  const ranks = rank(left) - rank(right);
  if (ranks !== 0) return ranks;
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const rank = (value: Scalar): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** A blank takes the kind of what it is compared with. */
function blankAs(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Applies a function cell by cell; a single row, column or value is repeated, as Excel does. */
export function broadcast(
  operands: readonly (Scalar | Matrix)[],
  apply: (...values: Scalar[]) => Scalar
): Scalar | Matrix {
  if (!operands.some(Array.isArray)) return apply(...(operands as Scalar[]));
  const matrices = operands.map((value) => (Array.isArray(value) ? value : [[value]]));
  const rowCount = Math.max(...matrices.map((m) => m.length));
  const columnCount = Math.max(...matrices.map((m) => m[0]?.length ?? 0));
  const result: Matrix = [];
  for (let i = 0; i < rowCount; i++) {
    const row: Scalar[] = [];
    for (let j = 0; j < columnCount; j++) {
      row.push(apply(...matrices.map((matrix) => stretched(matrix, i, j))));
    }
    result.push(row);
  }
  return result;
}

function stretched(matrix: Matrix, i: number, j: number): Scalar {
  const row = matrix.length === 1 ? matrix[0] : matrix[i];
  const value = row?.length === 1 ? row[0] : row?.[j];
  return value === undefined ? cellError("#N/A") : value;
}
