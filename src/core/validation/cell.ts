import type { TableValue, FieldType } from "../standard-tables";
import type { CellFault } from "./problem";

type Reading =
  | { readonly ok: true; readonly value: TableValue }
  | { readonly ok: false; readonly fault: CellFault };

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const YEAR = /^[0-9]{4}$/;
/** 2020-12-31, 2020/1, 2020年, 2020.12, and 43831, Excel's serial number of 2020-01-01. */
const DATE_FOR_YEAR = /^(?:[0-9]{4}[-/.年].*|[0-9]{5}|.*[-/][0-9]{4})$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** The words of a column that says yes or no. */
export const YES = "yes";
export const NO = "no";

/** Digits that a double holds for certain; Excel keeps as many. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The value of a cell that is not blank.
 *
 * Numbers are plain: digits, one decimal point, a minus sign. No thousands separators, no exponent,
 * no plus sign, no unit, no full-width digits, because each of these is read differently somewhere.
 * Text stays as it is, also where it begins like a formula (`=`, `+`, `-`, `@`).
 *
 * @example readCell("1035", "number")  // { ok: true, value: 1035 }
 * @example readCell("1,035", "number") // { ok: false, fault: { code: "notANumber" } }
 */
export function readCell(text: string, type: FieldType): Reading {
  switch (type) {
    case "string":
      return value(text);
    case "number":
      return NUMBER.test(text) ? exactNumber(text) : fault("notANumber");
    case "integer":
      return INTEGER.test(text) ? exactNumber(text) : fault("notAnInteger");
    case "year":
      return YEAR.test(text) ? value(Number(text)) : fault(yearFault(text));
    case "date":
      return isDate(text) ? value(text) : fault("notADate");
    case "boolean":
      return readBoolean(text);
  }
}

/** Whether a text that should be a year is a date: worth a message of its own. */
function yearFault(text: string): "dateForYear" | "notAYear" {
  return DATE_FOR_YEAR.test(text) ? "dateForYear" : "notAYear";
}

function exactNumber(text: string): Reading {
  const digits = text.replace(/^-?0*\.?0*/, "").replace(".", "");
  return digits.length > SIGNIFICANT_DIGITS ? fault("tooManyDigits") : value(Number(text));
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readBoolean(text: string): Reading {
  return text === YES || text === NO ? value(text === YES) : fault("notABoolean");
}

function value(cell: TableValue): Reading {
  return { ok: true, value: cell };
}

function fault(
  code:
    | "notANumber"
    | "tooManyDigits"
    | "notAnInteger"
    | "notAYear"
    | "dateForYear"
    | "notADate"
    | "notABoolean"
): Reading {
  return { ok: false, fault: { code } };
}
