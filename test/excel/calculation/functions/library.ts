/** The functions of single values, taken from @formulajs/formulajs. */
import * as formulajs from "@formulajs/formulajs";
import { cellError } from "../../model/data";
import { dateSerial } from "../../model/entry";
import { displayText } from "../../model/text";
import { finite } from "../operators";
import type { Scalar } from "../values";
import { type NativeFunction, scalarFunction } from "./function";

/** Those that take and give numbers and text only; dates are kept out: the library's are objects, Excel's numbers. */
const numeric = [
  ...["ABS", "SIGN", "INT", "TRUNC", "MOD", "POWER", "SQRT", "EXP", "LN", "LOG", "LOG10"],
  ...["ROUND", "ROUNDUP", "ROUNDDOWN", "CEILING", "FLOOR", "RRI", "CHAR", "UNICHAR"],
];

const textual = [
  ...["LEN", "LEFT", "RIGHT", "MID", "TRIM", "UPPER", "LOWER", "EXACT", "FIND", "SEARCH"],
  ...["SUBSTITUTE", "REPLACE", "REPT", "CODE", "UNICODE", "VALUE"],
];

type LibraryFunction = (...values: unknown[]) => unknown;

/** The library returns errors as Error objects named by their message. */
function toScalar(result: unknown): Scalar {
  if (result instanceof Error) return cellError(result.message);
  if (typeof result === "number") return finite(result);
  return typeof result === "string" || typeof result === "boolean" ? result : cellError("#VALUE!");
}

/** @param blank what a blank counts as */
function fromLibrary(names: string[], blank: 0 | ""): Record<string, NativeFunction> {
  return Object.fromEntries(
    names.map((name) => {
      const apply = (formulajs as unknown as Record<string, LibraryFunction>)[name];
      if (!apply) throw new Error(`@formulajs/formulajs has no ${name}`);
      const call = (...values: Scalar[]): Scalar =>
        toScalar(apply(...values.map((value) => value ?? blank)));
      return [name, scalarFunction(call)];
    })
  );
}

const text = scalarFunction((value = null, format = null) => {
  if (typeof value === "string") return value;
  return displayText(typeof value === "boolean" ? value : Number(value), String(format ?? ""));
});

const date = scalarFunction(
  (year = null, month = null, day = null) =>
    dateSerial(Number(year), Number(month), Number(day)) ?? cellError("#NUM!")
);

/** The year of Excel's day number. */
const year = scalarFunction((serial = null) =>
  new Date((Number(serial) - 25_569) * 86_400_000).getUTCFullYear()
);

export const libraryFunctions: Record<string, NativeFunction> = {
  ...fromLibrary(numeric, 0),
  ...fromLibrary(textual, ""),
  TEXT: text,
  DATE: date,
  YEAR: year,
};
