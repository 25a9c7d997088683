import type { TableValue, Constraints } from "../standard-tables";
import type { CellFault } from "./problem";

/** What a cell of Excel holds at most. */
export const LONGEST_TEXT = 32_767;

type Check = (value: TableValue, text: string, constraints: Constraints) => CellFault | null;

/** The constraints that a cell with a value breaks. Blank cells are checked for `required` alone. */
export function brokenConstraints(
  value: TableValue,
  text: string,
  constraints: Constraints
): readonly CellFault[] {
  return CHECKS.map((check) => check(value, text, constraints)).filter((fault) => fault !== null);
}

const CHECKS: readonly Check[] = [
  (_, text, { enum: choices }) =>
    choices !== undefined && !choices.includes(text) ? { code: "notAChoice", choices } : null,
  (value, _, { minimum = -Infinity }) =>
    typeof value === "number" && value < minimum ? { code: "belowMinimum", minimum } : null,
  (value, _, { maximum = Infinity }) =>
    typeof value === "number" && value > maximum ? { code: "aboveMaximum", maximum } : null,
  (_, text, { maxLength = LONGEST_TEXT }) =>
    characters(text) > maxLength ? { code: "tooLong", maximum: maxLength } : null,
  (_, text, { pattern }) =>
    pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(text)
      ? { code: "patternMismatch", pattern }
      : null,
];

/** Length in characters as a reader counts them, not in UTF-16 units. */
function characters(text: string): number {
  return [...text].length;
}
