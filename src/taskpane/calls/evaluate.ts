import type { FormulaDraft } from "./draft";
import type { CellFunctions } from "../services/functions";
import { argumentsOf } from "./draft";
import type { WrittenArgument } from "./draft";

/** What the functions would show in the cells. */
export type CallResult =
  | { readonly kind: "cells"; readonly cells: readonly (readonly ResultCell[])[] }
  /** The cells that the formula refers to were not read. */
  | { readonly kind: "unknown" };

export interface ResultCell {
  readonly text: string;
  /** The error that the cell shows; null for a value. */
  readonly error: ToldError | null;
}

/** An error of a function. */
export interface ToldError {
  /** @example "#N/A" */
  readonly code: string;
  /** Why, in the language of Excel. */
  readonly message: string;
}

/** Cells that were picked from the sheet, by their address. */
export type PickedCells = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** The result of the formula before it is in a cell, from the very functions that Excel will call. */
export function evaluate(
  draft: FormulaDraft,
  functions: CellFunctions,
  picked: PickedCells
): CallResult {
  return evaluateCall(draft.function, argumentsOf(draft), functions, picked);
}

/** The result of a call of one of the functions. */
export function evaluateCall(
  id: string,
  given: readonly WrittenArgument[],
  functions: CellFunctions,
  picked: PickedCells
): CallResult {
  const cells = given.map((argument) => cellsOf(argument, picked));
  const call = functions[id];
  if (!call || cells.includes(null)) return { kind: "unknown" };
  try {
    const result = call(...cells.map((argument) => argument ?? undefined));
    return { kind: "cells", cells: result.map((row) => row.map(resultCell)) };
  } catch (error) {
    return { kind: "cells", cells: [[resultCell(error)]] };
  }
}

/** undefined: left out. null: not known. */
function cellsOf(argument: WrittenArgument, picked: PickedCells): unknown[][] | undefined | null {
  switch (argument.kind) {
    case "omitted":
      return undefined;
    case "number":
    case "text":
      return [[argument.value]];
    case "reference": {
      const rows = picked.get(argument.address);
      return rows ? rows.map((row) => [...row]) : null;
    }
  }
}

/** Errors are objects with Excel's code and a message; values are not. */
function resultCell(value: unknown): ResultCell {
  if (typeof value !== "object" || value === null)
    return { text: String(value ?? ""), error: null };
  const told = value as Partial<Record<keyof ToldError, unknown>>;
  const error = { code: textOf(told.code), message: textOf(told.message) };
  return { text: [error.code, error.message].filter((part) => part !== "").join(" "), error };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
