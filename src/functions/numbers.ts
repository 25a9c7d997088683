import { fail, succeed } from "../core/outcome";
import type { Outcome } from "../core/outcome";
import { textOf } from "./cells";

/** 1035, 1,035, -0.5, .5, 1.2E3. A comma that does not part thousands is not guessed at. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const YEAR = /^(\d{4})年?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * The number in a cell: a number, or a text that reads as one, full-width digits and thousands separators included.
 * A percentage or a number with its unit is no number: 60% could mean 60 or 0.6.
 *
 * @param name the parameter, for the message
 * @example readNumber("actual", "１，０３５") // 1035
 */
export function readNumber(name: string, cell: unknown): Outcome<number> {
  const number = numberOf(cell);
  if (Number.isFinite(number)) return succeed(number);
  return fail("invalidValue", { code: "notANumber", argument: name, text: textOf(cell) });
}

/**
 * The year in a cell: a whole number of four digits, or a text such as "2018" or "2018年".
 *
 * @param name the parameter, for the message
 */
export function readYear(name: string, cell: unknown): Outcome<number> {
  const written = typeof cell === "string" ? YEAR.exec(plain(cell))?.[1] : undefined;
  const year = written === undefined ? numberOf(cell) : Number(written);
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return succeed(year);
  return fail("invalidValue", { code: "notAYear", argument: name, text: textOf(cell) });
}

function numberOf(cell: unknown): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  const text = plain(cell);
  return NUMBER.test(text) ? Number(text.replace(/,/g, "")) : NaN;
}

/** Half-width, without spaces around it, with the hyphen for the minus sign. */
function plain(text: string): string {
  return text.normalize("NFKC").trim().replace(/^[−–]/, "-");
}
