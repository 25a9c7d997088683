/** The shape of a native function: it gets its arguments unread, as IF and INDEX need. */
import { type CellError, isError } from "../../model/data";
import type { Evaluation } from "../evaluator";
import type { Node } from "../syntax";
import { broadcast, type Matrix, type Scalar, toNumber, type Value } from "../values";

export type NativeFunction = (args: readonly Node[], evaluation: Evaluation) => Value;

/** A function of single values, repeated over matrices; an error given is the error returned. */
export const scalarFunction =
  (apply: (...values: Scalar[]) => Scalar): NativeFunction =>
  (args, evaluation) =>
    broadcast(
      args.map((arg) => evaluation.result(arg)),
      (...values) => values.find(isError) ?? apply(...values)
    );

/** A function that wants errors too, such as ISERROR. */
export const inspection =
  (apply: (value: Scalar) => Scalar): NativeFunction =>
  (args, evaluation) => {
    const [arg] = args;
    return arg ? broadcast([evaluation.result(arg)], apply) : null;
  };

/** One argument read; whether it was given as cells, where text and booleans do not count as numbers. */
export interface ReadArgument {
  readonly value: Scalar | Matrix;
  readonly isCells: boolean;
}

export function readArguments(args: readonly Node[], evaluation: Evaluation): ReadArgument[] {
  return args.map((arg) => {
    const value = evaluation.evaluate(arg);
    const read = evaluation.read(value);
    return { value: read, isCells: value !== read || Array.isArray(read) };
  });
}

/** The numbers that SUM, MAX … see, or the first error among them. */
export function numbersIn(args: readonly ReadArgument[]): number[] | CellError {
  const numbers: number[] = [];
  for (const { value, isCells } of args) {
    for (const cell of flat(value)) {
      if (isError(cell)) return cell;
      if (isCells) {
        if (typeof cell === "number") numbers.push(cell);
        continue;
      }
      const number = toNumber(cell);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

export const flat = (value: Scalar | Matrix): Scalar[] =>
  Array.isArray(value) ? value.flat() : [value];
