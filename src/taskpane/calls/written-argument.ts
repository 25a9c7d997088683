import { unquoted } from "../../core/formula/formula-text";
import { NUMBER, REFERENCE, type WrittenArgument } from "./draft";

/**
 * An argument as a formula holds it, where it can be told without Excel.
 *
 * @param written as in the formula; blank for one that is left out
 * @returns null for expressions, names and references that only Excel can resolve
 * @example writtenArgument('"高新技术企业"') // { kind: "text", value: "高新技术企业" }
 * @example writtenArgument("A2&B2") // null
 */
export function writtenArgument(written: string): WrittenArgument | null {
  if (written === "") return { kind: "omitted" };
  const text = unquoted(written);
  if (text !== null) return { kind: "text", value: text };
  if (NUMBER.test(written)) return { kind: "number", value: Number(written) };
  if (REFERENCE.test(written) && !written.endsWith("#")) {
    return { kind: "reference", address: written };
  }
  return null;
}
