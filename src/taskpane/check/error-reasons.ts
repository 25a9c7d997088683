import type { PageTexts } from "../../i18n/taskpane-pages";
import { isErrorValue } from "../../core/formula/error-value";
import { callsIn } from "../../core/formula/formula-text";
import type { FormulaCell } from "../../core/formula/formula-cell";
import { addressesIn, knownArguments, pickedCells, referenceOf } from "../calls/arguments";
import type { WrittenArgument } from "../calls/draft";
import { evaluateCall, type PickedCells } from "../calls/evaluate";
import type { Services } from "../services/services";

/** Why formulas show an error, in words; formulas of which it is not known are missing. */
export type ErrorReasons = ReadonlyMap<FormulaCell, string>;

/** In a workbook with more errors one reason explains many of them. */
const EXPLAINED = 200;

/** What is asked for a reason. */
interface Asked extends Pick<Services, "functions"> {
  readonly workbook: Pick<Services["workbook"], "readReferences">;
}

interface KnownCall {
  readonly functionName: string;
  readonly given: readonly WrittenArgument[];
}

/**
 * Why formulas show an error. The functions themselves are asked, with the arguments of the formula where those are
 * written out or stand in cells that can be read. A reason is given only where the function gives the very error that
 * the cell shows: nothing is guessed.
 *
 * @throws InsertionError
 */
export async function errorReasons(
  cells: readonly FormulaCell[],
  { functions, workbook }: Asked,
  words: PageTexts["check"]
): Promise<ErrorReasons> {
  const failing = cells.filter(({ state }) => state === "error").slice(0, EXPLAINED);
  const calls = failing.map((cell) => ({ cell, known: knownCalls(cell.formula) }));
  const references = calls.flatMap(({ cell, known }) =>
    addressesOf(known).map((address) => referenceOf(address, cell.sheet))
  );
  const read = references.length === 0 ? [] : await workbook.readReferences(references);
  let next = 0;
  return new Map(
    calls.flatMap(({ cell, known }) => {
      const addresses = addressesOf(known);
      const picked = pickedCells(addresses, read.slice(next, next + addresses.length));
      next += addresses.length;
      const reason = reasonOf(cell.value, known, picked, functions, words);
      return reason === null ? [] : [[cell, reason] as const];
    })
  );
}

function reasonOf(
  shown: unknown,
  calls: readonly KnownCall[],
  picked: PickedCells,
  functions: Services["functions"],
  words: PageTexts["check"]
): string | null {
  for (const call of calls) {
    const passedOn = addressesIn(call.given).find((address) =>
      picked
        .get(address)
        ?.flat()
        .some((value) => value === shown && isErrorValue(value))
    );
    if (passedOn !== undefined) return words.passedOn(passedOn, String(shown));
    const result = evaluateCall(call.functionName, call.given, functions, picked);
    const error = result.kind === "cells" ? result.cells[0]?.[0]?.error : null;
    if (error && error.code === shown && error.message !== "") return error.message;
  }
  return shown === "#SPILL!" || shown === "#REF!" ? words.excelErrors[shown] : null;
}

/** The calls of which every argument can be told. */
function knownCalls(formula: string): KnownCall[] {
  return callsIn(formula).flatMap(({ functionName, written }) => {
    const given = knownArguments(written);
    return given === null ? [] : [{ functionName, given }];
  });
}

function addressesOf(calls: readonly KnownCall[]): string[] {
  return calls.flatMap(({ given }) => addressesIn(given));
}
