/** Sums, counts and averages: text and booleans inside cells do not count as numbers. */
import { type CellError, cellError, isError } from "../../model/data";
import { type Scalar, toNumber } from "../values";
import { flat, type NativeFunction, numbersIn, readArguments } from "./function";

const ofNumbers =
  (apply: (numbers: number[]) => Scalar): NativeFunction =>
  (args, evaluation) => {
    const numbers = numbersIn(readArguments(args, evaluation));
    return isError(numbers) ? numbers : apply(numbers);
  };

const counting =
  (counts: (value: Scalar, isCells: boolean) => boolean): NativeFunction =>
  (args, evaluation) =>
    readArguments(args, evaluation).reduce(
      (count, { value, isCells }) =>
        count + flat(value).filter((cell) => counts(cell, isCells)).length,
      0
    );

const total = (numbers: number[]): number => numbers.reduce((sum, n) => sum + n, 0);

const sumProduct: NativeFunction = (args, evaluation) => {
  const columns = readArguments(args, evaluation).map(({ value }) => flat(value));
  const [first = []] = columns;
  if (columns.some((column) => column.length !== first.length)) return cellError("#VALUE!");
  let sum = 0;
  for (let i = 0; i < first.length; i++) {
    let product = 1;
    for (const column of columns) {
      const cell = column[i] ?? null;
      if (isError(cell)) return cell;
      product *= typeof cell === "number" ? cell : 0;
    }
    sum += product;
  }
  return sum;
};

/** LARGE and SMALL: the k-th from one end. */
const ranked =
  (order: (a: number, b: number) => number): NativeFunction =>
  ([values, position], evaluation) => {
    const numbers = values ? numbersIn(readArguments([values], evaluation)) : [];
    if (isError(numbers)) return numbers;
    const k: number | CellError = position
      ? toNumber(evaluation.scalar(evaluation.evaluate(position)))
      : 0;
    if (isError(k)) return k;
    return [...numbers].sort(order)[Math.ceil(k) - 1] ?? cellError("#NUM!");
  };

export const aggregateFunctions: Record<string, NativeFunction> = {
  SUM: ofNumbers(total),
  AVERAGE: ofNumbers((n) => (n.length === 0 ? cellError("#DIV/0!") : total(n) / n.length)),
  MAX: ofNumbers((n) => (n.length === 0 ? 0 : Math.max(...n))),
  MIN: ofNumbers((n) => (n.length === 0 ? 0 : Math.min(...n))),
  PRODUCT: ofNumbers((n) => (n.length === 0 ? 0 : n.reduce((product, x) => product * x, 1))),
  COUNT: counting((value, isCells) =>
    isCells ? typeof value === "number" : value !== null && !isError(toNumber(value))
  ),
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: counting((value) => value === null || value === ""),
  SUMPRODUCT: sumProduct,
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
};
