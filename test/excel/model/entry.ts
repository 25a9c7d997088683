/**
 * What Excel makes of a value that is typed into a cell or written through `Range.values`.
 *
 * Emulated: formulas, the leading apostrophe, numbers (thousands, percent, currency, exponent, parentheses),
 * TRUE and FALSE, error words, dates and times as China and ISO write them, and cells formatted as text ("@").
 * Not emulated: fractions, other currencies' and countries' dates, full-width digits.
 * A leading "+", "-" or "@" counts as a formula whenever the rest can be one: that is what the keyboard does,
 * and the reading that does most harm to text from a file.
 */
import { type CellValue, cellError } from "./data";
import { ExcelError } from "./errors";

export interface Entry {
  /** Undefined for a formula and for an emptied cell. */
  readonly value?: CellValue;
  readonly formula?: string;
  /** The number format Excel sets when the cell had none. */
  readonly numberFormat?: string;
}

export const ERROR_VALUES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** The longest text a cell holds and the longest formula. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

export interface EntryOptions {
  /** The cell's number format: "@" takes everything as text. */
  readonly numberFormat: string;
  /** Whether the text after the first character can be read as a formula. */
  readonly isFormula: (formula: string) => boolean;
  /** The year a date without one gets: "3-5" is 5 March of it. */
  readonly year: number;
}

/**
 * @example parseEntry("3,000", …) // { value: 3000, numberFormat: "#,##0" }
 * @example parseEntry("'007", …) // { value: "007" }
 * @throws ExcelError InvalidArgument for a formula with a syntax error and for text that is too long.
 */
export function parseEntry(input: string | number | boolean, options: EntryOptions): Entry {
  if (typeof input !== "string") return { value: checkedNumber(input) };
  if (input === "") return {};
  if (input.length > MAX_TEXT) throw new ExcelError("InvalidArgument");
  if (options.numberFormat === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  return parseFormula(input, options) ?? parseConstant(input, options.year) ?? { value: input };
}

function checkedNumber(input: number | boolean): CellValue {
  if (typeof input === "number" && !Number.isFinite(input)) throw new ExcelError("InvalidArgument");
  return input;
}

function parseFormula(input: string, options: EntryOptions): Entry | null {
  if (input.startsWith("=") && input.length > 1) {
    if (input.length > MAX_FORMULA) throw new ExcelError("FormulaLengthExceedsLimit");
    if (!options.isFormula(input)) throw new ExcelError("InvalidArgument");
    return { formula: input };
  }
  const mayBeFormula = /^[+\-@]./.test(input) && parseNumber(input) === null;
  return mayBeFormula && options.isFormula(`=${input}`) ? { formula: `=${input}` } : null;
}

function parseConstant(input: string, year: number): Entry | null {
  const text = input.trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERROR_VALUES.includes(upper)) return { value: cellError(upper) };
  return parseNumber(text) ?? parseDate(text, year) ?? parseTime(text);
}

const numeral = /^([+-]?)([$¥￥]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(E[+-]?\d+)?(%?)$/i;

function parseNumber(input: string): Entry | null {
  const text = input.trim();
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = numeral.exec(bracketed?.[1] ?? text);
  if (!match || !/\d/.test(text) || (bracketed && match[1])) return null;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] =
    match;
  const size = Number(
    `${whole.replace(/,/g, "") || "0"}${fraction === "." ? "" : fraction}${exponent}`
  );
  const value = (sign === "-" || bracketed ? -size : size) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const decimals = fraction.length > 1 ? "0.00" : "0";
  if (percent) return { value, numberFormat: `${decimals}%` };
  if (currency) return { value, numberFormat: `${currency}#,##${decimals}` };
  if (whole.includes(",")) return { value, numberFormat: `#,##${decimals}` };
  return exponent ? { value, numberFormat: "0.00E+00" } : { value };
}

const dates: { pattern: RegExp; order: "ymd" | "ym" | "md"; format: string }[] = [
  { pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: "ymd", format: "yyyy/m/d" },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    order: "ymd",
    format: 'yyyy"年"m"月"d"日"',
  },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, order: "ym", format: "mmm-yy" },
  { pattern: /^(\d{4})年(\d{1,2})月$/, order: "ym", format: 'yyyy"年"m"月"' },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, order: "md", format: 'm"月"d"日"' },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, order: "md", format: 'm"月"d"日"' },
];

function parseDate(text: string, thisYear: number): Entry | null {
  for (const { pattern, order, format } of dates) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = match.slice(1).map(Number);
    const [year, month, day] = order === "md" ? [thisYear, ...parts] : [...parts, 1];
    const value = dateSerial(year ?? 0, month ?? 0, day ?? 0);
    if (value !== null) return { value, numberFormat: format };
  }
  return null;
}

/** Excel's day number (1 is 1 January 1900), or null when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? date.getTime() / 86_400_000 + 25_569 : null;
}

function parseTime(text: string): Entry | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
