import type { CellReference } from "../../excel/formulas/formulas";
import { splitReference } from "../../sheets/spec/address";
import type { WrittenArgument } from "./draft";
import type { PickedCells } from "./evaluate";
import { writtenArgument } from "./written-argument";

/** The arguments of a call of a formula; null where one of them cannot be told. */
export function knownArguments(written: readonly string[]): readonly WrittenArgument[] | null {
  const given = written.map(writtenArgument);
  const known = given.filter((argument): argument is WrittenArgument => argument !== null);
  return known.length < given.length ? null : known;
}

/** The references among arguments, as they are written. */
export function addressesIn(given: readonly WrittenArgument[]): string[] {
  return given.flatMap((argument) => (argument.kind === "reference" ? [argument.address] : []));
}

/** @example referenceOf("A2", "Sheet1") // { sheet: "Sheet1", address: "A2" } */
export function referenceOf(text: string, ownSheet: string): CellReference {
  const { sheet, address } = splitReference(text);
  return { sheet: sheet ?? ownSheet, address };
}

/** What was read of references, by how they are written; without those that could not be read. */
export function pickedCells(
  addresses: readonly string[],
  read: readonly (readonly (readonly unknown[])[] | null | undefined)[]
): PickedCells {
  return new Map(
    addresses.flatMap((address, at) => {
      const cells = read[at];
      return cells ? [[address, cells] as const] : [];
    })
  );
}
