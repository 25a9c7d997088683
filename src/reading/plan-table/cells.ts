import { formatCodes, isPercentFormat, isScalingFormat } from "../../core/actuals/number-format";
import type { GridCell } from "../grid/grid";

/** Digits that Excel keeps; what a double adds behind them nobody typed. */
const SIGNIFICANT_DIGITS = 15;

const EXCEL_ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** Why a cell cannot be read as what it shows. */
export type UnreadableCell = "errorValue" | "scalingFormat";

/**
 * A cell as it was meant: a number with all its digits, whatever its format rounds away; a per cent figure and a date as
 * they are shown; a number whose format adds words (9000"以上") with those words.
 */
export function cellText({ value, text, format = "" }: GridCell): string {
  if (typeof value !== "number") return text.trim();
  const codes = formatCodes(format);
  if (/[ymd年月日]/i.test(codes)) return text.trim();
  const digits = String(
    Number((isPercentFormat(format) ? value * 100 : value).toPrecision(SIGNIFICANT_DIGITS))
  );
  const [before, after] = wordsOf(format);
  return before + digits + (isPercentFormat(format) ? "%" : "") + after;
}

export function cellFault(cell: GridCell): UnreadableCell | null {
  if (EXCEL_ERROR.test(cell.text.trim())) return "errorValue";
  return typeof cell.value === "number" && isScalingFormat(cell.format) ? "scalingFormat" : null;
}

/** What a format writes before and behind the digits of a positive number. */
function wordsOf(format: string): readonly [string, string] {
  const [positive = ""] = format.split(";");
  const quoted = /^(?:"([^"]*)")?[^"]*?(?:"([^"]*)")?$/.exec(positive);
  return [quoted?.[1] ?? "", quoted?.[2] ?? ""];
}

/** A text without any blanks between Chinese characters: copies break names and stretch headings. */
export function tightText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/(?<![A-Za-z0-9,.]) | (?![A-Za-z0-9&(])/g, "")
    .trim();
}
