/** IF and its kin: they compute only the branch that is taken. */
import { cellError, isError } from "../../model/data";
import type { Evaluation } from "../evaluator";
import type { Node } from "../syntax";
import { broadcast, compare, isMatrix, type Scalar, toBoolean, type Value } from "../values";
import { flat, type NativeFunction, readArguments, scalarFunction } from "./function";

const valueOf = (arg: Node | undefined, evaluation: Evaluation, missing: Scalar): Value =>
  arg ? (evaluation.evaluate(arg) ?? 0) : missing;

const ifFunction: NativeFunction = ([test, yes, no], evaluation) => {
  const condition = test ? evaluation.result(test) : cellError("#VALUE!");
  if (isMatrix(condition)) {
    const branches = [yes, no].map((arg, i) => evaluation.read(valueOf(arg, evaluation, i === 0)));
    const [whenTrue = true, whenFalse = false] = branches;
    return broadcast([condition, whenTrue, whenFalse], (c = null, a = null, b = null) => {
      const holds = toBoolean(c);
      return isError(holds) ? holds : holds ? a : b;
    });
  }
  const holds = toBoolean(condition);
  if (isError(holds)) return holds;
  return holds ? valueOf(yes, evaluation, true) : valueOf(no, evaluation, false);
};

const replaceError =
  (applies: (error: string) => boolean): NativeFunction =>
  ([tried, otherwise], evaluation) => {
    const value = tried ? evaluation.result(tried) : null;
    const fallback = (): Scalar =>
      otherwise ? (evaluation.scalar(evaluation.evaluate(otherwise)) ?? 0) : 0;
    const pick = (cell: Scalar): Scalar =>
      isError(cell) && applies(cell.error) ? fallback() : cell;
    return broadcast([value], (cell = null) => pick(cell));
  };

const ifs: NativeFunction = (args, evaluation) => {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const holds = toBoolean(evaluation.scalar(valueOf(args[i], evaluation, null)));
    if (isError(holds)) return holds;
    if (holds) return valueOf(args[i + 1], evaluation, null);
  }
  return cellError("#N/A");
};

const switchFunction: NativeFunction = ([subject, ...cases], evaluation) => {
  const value = evaluation.scalar(valueOf(subject, evaluation, null));
  if (isError(value)) return value;
  for (let i = 0; i + 1 < cases.length; i += 2) {
    const candidate = evaluation.scalar(valueOf(cases[i], evaluation, null));
    if (compare(value, candidate) === 0) return valueOf(cases[i + 1], evaluation, null);
  }
  const otherwise = cases.length % 2 === 1 ? cases.at(-1) : undefined;
  return valueOf(otherwise, evaluation, cellError("#N/A"));
};

const choose: NativeFunction = ([index, ...options], evaluation) => {
  const number = evaluation.scalar(valueOf(index, evaluation, null));
  if (isError(number)) return number;
  return valueOf(options[Math.trunc(Number(number)) - 1], evaluation, cellError("#VALUE!"));
};

const combine =
  (decide: (all: boolean[]) => boolean): NativeFunction =>
  (args, evaluation) => {
    const found: boolean[] = [];
    for (const { value, isCells } of readArguments(args, evaluation)) {
      for (const cell of flat(value)) {
        if (isError(cell)) return cell;
        if (isCells && (cell === null || typeof cell === "string")) continue;
        const holds = toBoolean(cell);
        if (isError(holds)) return holds;
        found.push(holds);
      }
    }
    return found.length === 0 ? cellError("#VALUE!") : decide(found);
  };

export const logicFunctions: Record<string, NativeFunction> = {
  IF: ifFunction,
  IFS: ifs,
  SWITCH: switchFunction,
  CHOOSE: choose,
  IFERROR: replaceError(() => true),
  IFNA: replaceError((error) => error === "#N/A"),
  AND: combine((all) => all.every(Boolean)),
  OR: combine((all) => all.some(Boolean)),
  NOT: scalarFunction((value = null) => {
    const holds = toBoolean(value);
    return isError(holds) ? holds : !holds;
  }),
  TRUE: () => true,
  FALSE: () => false,
};
