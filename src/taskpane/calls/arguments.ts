import { unquoted } from "../../core/formula/formula-text";
import type { CellReference } from "../../excel/formulas/formulas";
import { splitReference } from "../../sheets/spec/address";
import { NUMBER, REFERENCE, type WrittenArgument } from "./draft";
import type { PickedCells } from "./evaluate";

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

/**
 * An argument as a formula holds it, where it can be told without Excel.
 *
 * @param written as in the formula; blank for one that is left out
 * @returns null for expressions, names and references that only Excel can resolve
 * @example writtenArgument('"高新技术企业"') // { kind: "text", value: "高新技术企业" }
 * @example writtenArgument("A2&B2") // null
 */
function writtenArgument(written: string): WrittenArgument | null {
  if (written === "") return { kind: "omitted" };
  const text = unquoted(written);
  if (text !== null) return { kind: "text", value: text };
  if (NUMBER.test(written)) return { kind: "number", value: Number(written) };
  if (REFERENCE.test(written) && !written.endsWith("#")) {
    return { kind: "reference", address: written };
  }
  return null;
}
