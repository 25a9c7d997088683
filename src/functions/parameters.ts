import { fail, succeed } from "../core/outcome";
import type { Outcome } from "../core/outcome";
import type { Method } from "../core/path";
import type { PlannedIndicator } from "../core/types";
import type { FieldId } from "../i18n/choices";
import { indicatorNamed } from "./catalogue";
import { isBlank, textOf } from "./cells";
import { fieldNamed, methodNamed } from "./choices";
import { readNumber, readYear } from "./numbers";

/** A parameter of a function: what it means to leave it out, and how a cell of what is given is read. */
export interface Parameter<T> {
  readonly omitted: Outcome<T>;
  /** Null for a blank cell that makes the result blank. */
  readonly read: (cell: unknown) => Outcome<T> | null;
}

type Read<T> = (name: string, cell: unknown) => Outcome<T>;

/** A figure or name that the function cannot do without. A blank cell gives a blank. */
function required<T>(name: string, read: Read<T>): Parameter<T> {
  return {
    omitted: fail("invalidValue", { code: "missingArgument", argument: name }),
    read: (cell) => (isBlank(cell) ? null : read(name, cell)),
  };
}

/** A figure that may be left out. A blank cell is not left out: it gives a blank, lest a gap in a table be computed. */
function optional<T>({ read }: Parameter<T>): Parameter<T | undefined> {
  return { omitted: succeed(undefined), read };
}

/** A choice of how to compute. Left out or blank it is the usual one. */
function setting<T>(name: string, read: Read<T>, usual: T): Parameter<T> {
  const omitted = succeed(usual);
  return { omitted, read: (cell) => (isBlank(cell) ? omitted : read(name, cell)) };
}

const indicatorByName = required("indicator", (_, cell) => indicatorNamed(textOf(cell)));

export const indicator: Parameter<PlannedIndicator> = {
  ...indicatorByName,
  // Older desktop versions of Excel pass 0 for a blank cell, and no indicator is called 0.
  read: (cell) => (cell === 0 ? null : indicatorByName.read(cell)),
};
/** As it stands in the cell: whether it is a figure of the indicator, only the indicator can tell. */
export const actual = required<unknown>("actual", (_, cell) => succeed(cell));
export const optionalActual = optional(actual);
export const year = required("year", readYear);
export const optionalYear = optional(year);
export const tolerance = setting<number | undefined>("tolerance", readNumber, undefined);
export const method = setting<Method>("method", methodNamed, "linear");
export const field = required<FieldId>("field", (name, cell) => fieldNamed(name, textOf(cell)));
