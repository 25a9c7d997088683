/** Arithmetic, text and comparison operators, cell by cell. */
import { cellError, isError } from "../model/data";
import { compare, type Scalar, toNumber, toText } from "./values";

type Operator = (left: Scalar, right: Scalar) => Scalar;

const arithmetic =
  (apply: (a: number, b: number) => Scalar): Operator =>
  (left, right) => {
    const [a, b] = [toNumber(left), toNumber(right)];
    if (isError(a)) return a;
    return isError(b) ? b : finite(apply(a, b));
  };

const comparison =
  (holds: (order: number) => boolean): Operator =>
  (left, right) => {
    if (isError(left)) return left;
    return isError(right) ? right : holds(compare(left, right));
  };

/** Infinity and NaN do not exist in a cell. */
export const finite = (value: Scalar): Scalar =>
  typeof value === "number" && !Number.isFinite(value) ? cellError("#NUM!") : value;

export const binaryOperators: Record<string, Operator> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? cellError("#DIV/0!") : a / b)),
  "^": arithmetic((a, b) => (a === 0 && b === 0 ? cellError("#NUM!") : a ** b)),
  "&": (left, right) => {
    const [a, b] = [toText(left), toText(right)];
    if (isError(a)) return a;
    return isError(b) ? b : a + b;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

export function negate(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : -number;
}

export function percent(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : number / 100;
}
