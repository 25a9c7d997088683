/** COUNTIF and its kin: criteria such as ">2", "滞后" or "a*". */
import { type CellError, cellError, isError } from "../../model/data";
import type { Evaluation } from "../evaluator";
import type { Node } from "../syntax";
import { type Matrix, type Scalar, toNumber } from "../values";
import { flat, type NativeFunction } from "./function";

type Test = (value: Scalar) => boolean;

/** @example criterion(">=2.5"), criterion("滞后"), criterion(3) */
function criterion(wanted: Scalar): Test {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== "string") return (value) => value === (wanted ?? 0);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) ?? [];
  const number = operand.trim() === "" ? cellError("#VALUE!") : toNumber(operand);
  if (operator === "" || operator === "=") return equals(operand, number);
  if (operator === "<>") {
    const same = equals(operand, number);
    return (value) => !same(value);
  }
  const order = (value: Scalar): number => {
    if (!isError(number)) return typeof value === "number" ? value - number : NaN;
    return typeof value === "string" ? value.localeCompare(operand) : NaN;
  };
  if (operator === "<") return (value) => order(value) < 0;
  if (operator === ">") return (value) => order(value) > 0;
  return operator === "<=" ? (value) => order(value) <= 0 : (value) => order(value) >= 0;
}

function equals(operand: string, number: number | CellError): Test {
  if (operand === "") return (value) => value === null || value === "";
  if (!isError(number)) {
    return (value) =>
      value === number || (typeof value === "string" && Number(value) === number && value !== "");
  }
  const pattern = wildcard(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

/** "?" one character, "*" any, "~" before them means themselves. */
function wildcard(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === "*") return ".*";
    if (found === "?") return ".";
    return `\\${found.at(-1)}`;
  });
  return new RegExp(`^${source}$`, "is");
}

/** The positions that meet every pair of range and criterion, or #VALUE! for ranges of different sizes. */
function matching(args: readonly Node[], evaluation: Evaluation): boolean[] | CellError {
  let all: boolean[] | null = null;
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [range, wanted] = [args[i], args[i + 1]];
    if (!range || !wanted) break;
    const cells = flat(evaluation.result(range));
    const test = criterion(evaluation.scalar(evaluation.evaluate(wanted)));
    if (all && all.length !== cells.length) return cellError("#VALUE!");
    all = cells.map((cell, k) => (all?.[k] ?? true) && test(cell));
  }
  return all ?? [];
}

const picked = (values: Scalar | Matrix, chosen: boolean[]): number[] =>
  flat(values).filter(
    (value, i): value is number => chosen[i] === true && typeof value === "number"
  );

const overMatches =
  (
    finish: (numbers: number[]) => Scalar
  ): ((values: Node | undefined, pairs: Node[], e: Evaluation) => Scalar) =>
  (values, pairs, evaluation) => {
    const chosen = matching(pairs, evaluation);
    if (isError(chosen)) return chosen;
    return finish(picked(values ? evaluation.result(values) : null, chosen));
  };

const total = (numbers: number[]): number => numbers.reduce((sum, n) => sum + n, 0);
const mean = (numbers: number[]): Scalar =>
  numbers.length === 0 ? cellError("#DIV/0!") : total(numbers) / numbers.length;

const countIfs: NativeFunction = (args, evaluation) => {
  const chosen = matching(args, evaluation);
  return isError(chosen) ? chosen : chosen.filter(Boolean).length;
};

export const criteriaFunctions: Record<string, NativeFunction> = {
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: ([range, wanted, values], e) =>
    range && wanted ? overMatches(total)(values ?? range, [range, wanted], e) : 0,
  SUMIFS: ([values, ...pairs], e) => overMatches(total)(values, pairs, e),
  AVERAGEIF: ([range, wanted, values], e) =>
    range && wanted ? overMatches(mean)(values ?? range, [range, wanted], e) : 0,
  AVERAGEIFS: ([values, ...pairs], e) => overMatches(mean)(values, pairs, e),
  MAXIFS: ([values, ...pairs], e) =>
    overMatches((n) => (n.length ? Math.max(...n) : 0))(values, pairs, e),
  MINIFS: ([values, ...pairs], e) =>
    overMatches((n) => (n.length ? Math.min(...n) : 0))(values, pairs, e),
};
