import type { FormulaDraft } from "../state/state";
import type { CellFunctions } from "../services/functions";
import { argumentsOf } from "./draft";
import type { Argument } from "./draft";

/** What the functions would show in the cells. */
export type Result =
  | { readonly kind: "cells"; readonly cells: readonly (readonly ResultCell[])[] }
  /** The cells that the formula refers to were not read. */
  | { readonly kind: "unknown" };

export interface ResultCell {
  readonly text: string;
  /** Whether the cell shows an error; the text says why. */
  readonly error: boolean;
}

/** Cells that were picked from the sheet, by their address. */
export type PickedCells = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** The result of the formula before it is in a cell, from the very functions that Excel will call. */
export function evaluate(
  draft: FormulaDraft,
  functions: CellFunctions,
  picked: PickedCells
): Result {
  const given = argumentsOf(draft);
  const cells = given.map((argument) => cellsOf(argument, picked));
  const call = functions[draft.function];
  if (!call || cells.includes(null)) return { kind: "unknown" };
  try {
    const result = call(...cells.map((argument) => argument ?? undefined));
    return { kind: "cells", cells: result.map((row) => row.map(resultCell)) };
  } catch (error) {
    return { kind: "cells", cells: [[resultCell(error)]] };
  }
}

/** undefined: left out. null: not known. */
function cellsOf(argument: Argument, picked: PickedCells): unknown[][] | undefined | null {
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
    return { text: String(value ?? ""), error: false };
  const { code, message } = value as { readonly code?: unknown; readonly message?: unknown };
  const parts = [code, message].filter((part) => typeof part === "string" && part !== "");
  return { text: parts.join(" "), error: true };
}
