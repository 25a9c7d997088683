/** What a cell holds where a number is expected. */
export type NumberReading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  /** "55%" or "6‰": the number before the sign, and what the sign divides it by. */
  | { readonly kind: "share"; readonly value: number; readonly per: number; readonly text: string }
  /** An error value arrives from Excel as its text. */
  | { readonly kind: "error"; readonly text: string }
  /** Footnote digits, a leading group of zeros: almost a number, and nobody can say which. */
  | { readonly kind: "doubtful"; readonly text: string }
  | WordedText;

/** A text, and where it begins with a number that words follow (2300家) both of them. */
export interface WordedText {
  readonly kind: "text";
  readonly text: string;
  readonly amount?: number;
  readonly words?: string;
}

/** 1035, 1,035, 1 035, -0.5, .5, 1.2E3. A leading zero is that of a decimal: a leading group of zero is no grouping. */
const NUMBER =
  /^[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?|[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?|(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const SHARE = /^(.*[\d.])\s*([%‰‱])$/;
const SIGNS: Readonly<Record<string, number>> = { "%": 100, "‰": 1000, "‱": 10_000 };

/** A number, and what is written behind it. */
const WORDED = /^(.*?\d) ?([^\d\s.,].*)$/;

/** Of so many digits a double keeps the first ones only. */
const TOO_LONG = /\d{16}/;

const ERROR_VALUE = /^#[A-Z/0_]+[!?]?$/;

/** Only digits, signs and separators that could have been meant as one number. */
const ALMOST = /^[+-]?[\p{N}][\p{N},. ]*$/u;

const YEAR = /^((?:19|20|21)\d\d) ?(?:年度?)?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * The number in a cell: a number, or a text that is plainly one, in ASCII or full-width digits, with or without groups
 * of thousands. No other digits are read: NFKC would make 25001 of "2500①".
 *
 * @example readNumberCell("１，０３５") // { kind: "number", value: 1035 }
 * @example readNumberCell("0,930") // { kind: "doubtful", text: "0,930" }
 */
export function readNumberCell(cell: unknown): NumberReading {
  if (typeof cell === "number") {
    return Number.isFinite(cell)
      ? { kind: "number", value: cell }
      : { kind: "text", text: String(cell) };
  }
  if (cell === null || cell === undefined) return { kind: "blank" };
  if (typeof cell === "boolean") return { kind: "text", text: cell ? "TRUE" : "FALSE" };
  if (typeof cell !== "string") return { kind: "text", text: "?" };
  const text = plain(cell);
  if (text === "") return { kind: "blank" };
  const value = numberIn(text);
  if (value !== null) return { kind: "number", value };
  const [, digits = "", sign = ""] = SHARE.exec(text) ?? [];
  const share = numberIn(digits);
  const per = SIGNS[sign];
  if (share !== null && per !== undefined) return { kind: "share", value: share, per, text };
  if (ERROR_VALUE.test(text)) return { kind: "error", text };
  if (ALMOST.test(text)) return { kind: "doubtful", text: cell.trim() };
  const [, before = "", words = ""] = WORDED.exec(text) ?? [];
  const amount = numberIn(before);
  return { kind: "text", text: cell.trim(), ...(amount === null ? {} : { amount, words }) };
}

/**
 * The year in a cell: a whole number of four digits, or a text such as "2018", "2018年" or "2018年度".
 *
 * @returns null for anything else: a date, a part of a year, footnote digits ("201⑧")
 */
export function readYearCell(cell: unknown): number | null {
  const written = typeof cell === "string" ? YEAR.exec(plain(cell))?.[1] : undefined;
  const year = written === undefined && typeof cell === "number" ? cell : Number(written);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Full-width ASCII as ASCII and every kind of space as one; no other character is folded. */
export function plain(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00A0\u2009\u202F\u3000]/g, " ")
    .trim()
    .replace(/^[−–]/, "-");
}

function numberIn(text: string): number | null {
  const digits = text.replace(/[, ]/g, "");
  const value =
    NUMBER.test(text) && !TOO_LONG.test(digits.split(".", 1)[0] ?? "") ? Number(digits) : NaN;
  return Number.isFinite(value) ? value : null;
}
