import { readNumberCell, readYearCell } from "../core/actuals/number";
import { readTypedFigure } from "../core/actuals/typed-figure";
import { fail, succeed } from "../core/outcome";
import type { Outcome } from "../core/outcome";
import type { Indicator } from "../core/types";
import { textOf } from "./cells";

/**
 * The number in a cell: a number, or a text that reads as one, full-width digits and thousands separators included.
 * A percentage or a number with its unit is no number: 60% could mean 60 or 0.6.
 *
 * @param name the parameter, for the message
 * @example readNumber("tolerance", "０．０５") // 0.05
 */
export function readNumber(name: string, cell: unknown): Outcome<number> {
  const number = readNumberCell(cell);
  if (number.kind === "number") return succeed(number.value);
  return fail("invalidValue", { code: "notANumber", argument: name, text: textOf(cell) });
}

/**
 * The year in a cell: a whole number of four digits, or a text such as "2018" or "2018年".
 *
 * @param name the parameter, for the message
 */
export function readYear(name: string, cell: unknown): Outcome<number> {
  const year = readYearCell(cell);
  if (year !== null) return succeed(year);
  return fail("invalidValue", { code: "notAYear", argument: name, text: textOf(cell) });
}

/**
 * The actual figure of an indicator, read as at every other entrance, but without number format and unit: a function
 * cannot see them.
 *
 * @example readActual("55%", contributionRate) // #VALUE!: 55 is to be typed
 */
export function readActual(cell: unknown, indicator: Indicator): Outcome<number> {
  const reading = readTypedFigure(cell, indicator);
  if (reading.state === "taken") return succeed(reading.value);
  const isBlank = reading.state === "blank";
  return fail("invalidValue", isBlank ? { code: "notAFigure", text: "" } : reading.doubt);
}
