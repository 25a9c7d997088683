import type { PageTexts } from "../../i18n/taskpane-pages";
import { isErrorValue } from "../../core/formula/error-value";
import { callsIn } from "../../core/formula/formula-text";
import type { FormulaCell } from "../../core/formula/formula-cell";
import { unquotedSheet } from "../../sheets/spec/address";
import type { CellReference } from "../../excel/formulas/formulas";
import type { WrittenArgument } from "../calls/draft";
import { evaluateCall, type PickedCells } from "../calls/evaluate";
import type { Services } from "../services/services";
import { writtenArgument } from "../calls/written-argument";

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
    addressesIn(known).map((address) => referenceOf(address, cell.sheet))
  );
  const read = references.length === 0 ? [] : await workbook.readReferences(references);
  let next = 0;
  return new Map(
    calls.flatMap(({ cell, known }) => {
      const addresses = addressesIn(known);
      const picked = new Map(
        addresses.map((address, index) => [address, read[next + index] ?? null] as const)
      );
      next += addresses.length;
      const reason = reasonOf(cell.value, known, withoutUnread(picked), functions, words);
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
    const passedOn = addressesIn([call]).find((address) =>
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
    const given = written.map(writtenArgument);
    return given.includes(null)
      ? []
      : [
          {
            functionName,
            given: given.filter((argument): argument is WrittenArgument => argument !== null),
          },
        ];
  });
}

function addressesIn(calls: readonly KnownCall[]): string[] {
  return calls.flatMap(({ given }) =>
    given.flatMap((argument) => (argument.kind === "reference" ? [argument.address] : []))
  );
}

/** @example referenceOf("'O''Brien'!A2", "Sheet1") // { sheet: "O'Brien", address: "A2" } */
function referenceOf(text: string, ownSheet: string): CellReference {
  const at = text.lastIndexOf("!");
  const address = text.slice(at + 1);
  if (at < 0) return { sheet: ownSheet, address };
  return { sheet: unquotedSheet(text.slice(0, at)), address };
}

function withoutUnread(
  picked: ReadonlyMap<string, readonly (readonly unknown[])[] | null>
): PickedCells {
  return new Map([...picked].flatMap(([address, cells]) => (cells ? [[address, cells]] : [])));
}
