/** Joining text: these take any number of cells. */
import { isError } from "../../model/data";
import { toBoolean, toText } from "../values";
import { flat, type NativeFunction, readArguments } from "./function";

const concat: NativeFunction = (args, evaluation) => {
  let joined = "";
  for (const { value } of readArguments(args, evaluation)) {
    for (const cell of flat(value)) {
      const text = toText(cell);
      if (isError(text)) return text;
      joined += text;
    }
  }
  return joined;
};

const textJoin: NativeFunction = ([delimiter, ignoreEmpty, ...rest], evaluation) => {
  const between = delimiter ? toText(evaluation.scalar(evaluation.evaluate(delimiter))) : "";
  if (isError(between)) return between;
  const skips = ignoreEmpty && toBoolean(evaluation.scalar(evaluation.evaluate(ignoreEmpty)));
  const parts: string[] = [];
  for (const { value } of readArguments(rest, evaluation)) {
    for (const cell of flat(value)) {
      const text = toText(cell);
      if (isError(text)) return text;
      if (text !== "" || skips !== true) parts.push(text);
    }
  }
  return parts.join(between);
};

export const textFunctions: Record<string, NativeFunction> = {
  CONCAT: concat,
  CONCATENATE: concat,
  TEXTJOIN: textJoin,
};
