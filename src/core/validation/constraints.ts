import type { CellFault } from "./problem";
import type { TableValue, Constraints } from "./schema";

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
  (value, _, { minimum }) =>
    minimum !== undefined && isBelow(value, minimum) ? { code: "belowMinimum", minimum } : null,
  (value, _, { maximum }) =>
    maximum !== undefined && isAbove(value, maximum) ? { code: "aboveMaximum", maximum } : null,
  (_, text, { minLength }) =>
    minLength !== undefined && characters(text) < minLength
      ? { code: "tooShort", minimum: minLength }
      : null,
  (_, text, { maxLength }) =>
    maxLength !== undefined && characters(text) > maxLength
      ? { code: "tooLong", maximum: maxLength }
      : null,
  (_, text, { pattern }) =>
    pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(text)
      ? { code: "patternMismatch", pattern }
      : null,
];

/** Numbers compare as numbers, dates as ISO text; descriptor.ts lets no other pair through. */
function isBelow(value: TableValue, minimum: number | string): boolean {
  return value !== null && value < minimum;
}

function isAbove(value: TableValue, maximum: number | string): boolean {
  return value !== null && value > maximum;
}

/** Length in characters as a reader counts them, not in UTF-16 units. */
function characters(text: string): number {
  return [...text].length;
}
