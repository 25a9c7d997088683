import type { PathMethod } from "../core/path";
import { fail, succeed } from "../core/outcome";
import type { Outcome } from "../core/outcome";
import type { PlannedIndicator } from "../core/types";
import type { FieldId } from "../i18n/choices";
import { indicatorNamed } from "./catalogue";
import { isBlank, textOf } from "./cells";
import type { Argument } from "./cells";
import { fieldNamed, methodNamed } from "./choices";
import { readNumber, readYear } from "./numbers";

/** A parameter in one call: what was given for it, and how a cell of that is read. */
export interface Parameter<T> {
  readonly argument: Argument;
  /** What it means to leave the parameter out. */
  readonly omitted: Outcome<T>;
  /** Whether the cell makes the result blank. */
  readonly isBlank: (cell: unknown) => boolean;
  readonly read: (cell: unknown) => Outcome<T>;
}

type Read<T> = (name: string, cell: unknown) => Outcome<T>;

/** A figure or name that the function cannot do without. A blank cell gives a blank. */
function required<T>(name: string, argument: Argument, read: Read<T>): Parameter<T> {
  return {
    argument,
    omitted: fail("invalidValue", { code: "missingArgument", argument: name }),
    isBlank,
    read: (cell) => read(name, cell),
  };
}

/** A figure that may be left out. A blank cell is not left out: it gives a blank, lest a gap in a table be computed. */
function optional<T>(name: string, argument: Argument, read: Read<T>): Parameter<T | undefined> {
  return { ...required<T | undefined>(name, argument, read), omitted: succeed(undefined) };
}

/** A choice of how to compute. Left out or blank it is the usual one. */
function setting<T>(name: string, argument: Argument, read: Read<T>, usual: T): Parameter<T> {
  const omitted = succeed(usual);
  return {
    argument,
    omitted,
    isBlank: () => false,
    read: (cell) => (isBlank(cell) ? omitted : read(name, cell)),
  };
}

export function indicatorIn(argument: Argument): Parameter<PlannedIndicator> {
  return {
    ...required("indicator", argument, (_, cell) => indicatorNamed(textOf(cell))),
    // Older desktop versions of Excel pass 0 for a blank cell, and no indicator is called 0.
    isBlank: (cell) => cell === 0 || isBlank(cell),
  };
}

export const actualIn = (argument: Argument): Parameter<number> =>
  required("actual", argument, readNumber);

export const optionalActualIn = (argument: Argument): Parameter<number | undefined> =>
  optional("actual", argument, readNumber);

export const yearIn = (argument: Argument): Parameter<number> =>
  required("year", argument, readYear);

export const optionalYearIn = (argument: Argument): Parameter<number | undefined> =>
  optional("year", argument, readYear);

export const toleranceIn = (argument: Argument): Parameter<number> =>
  setting("tolerance", argument, readNumber, 0);

export const methodIn = (argument: Argument): Parameter<PathMethod> =>
  setting("method", argument, methodNamed, "linear");

export const fieldIn = (argument: Argument): Parameter<FieldId> =>
  required("field", argument, (name, cell) => fieldNamed(name, textOf(cell)));
