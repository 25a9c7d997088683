import { readNumberCell } from "../../core/actuals/number";
import { formatShare } from "../../core/actuals/number-format";
import { withoutNoise } from "../../core/rounding";
import type { Grid, GridCell } from "./grid";

/** A double holds no more: an account number of eighteen digits stays a text. */
const SIGNIFICANT_DIGITS = 15;

/**
 * A cell of which only the text is known. What is plainly a number is one, with a format that shows it as it was shown.
 *
 * @param written the number behind the text, where a program tells it; it counts if it is the one shown, with more decimals
 * @example numberCell("1,035.50") // { value: 1035.5, text: "1,035.50", format: "#,##0.00" }
 * @example numberCell("55%") // { value: "55%", text: "55%" }: the gate decides
 */
export function numberCell(text: string, written?: string): GridCell {
  if (text.trim() === "") return { value: null, text };
  const reading = readNumberCell(text);
  const digits = text.replace(/\D/g, "").replace(/^0+/, "");
  if (reading.kind !== "number" || digits.length > SIGNIFICANT_DIGITS) return { value: text, text };
  const decimals = /[.．](\d*)\s*$/.exec(text)?.[1]?.length ?? 0;
  const whole = /[,，\s]/.test(text.trim()) ? "#,##0" : "0";
  const format = decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
  const full = Number(written || NaN);
  const isShown = full.toFixed(decimals) === reading.value.toFixed(decimals);
  return { value: isShown ? full : reading.value, text, format };
}

/** The cells of a text file or of numbers stored as text, as `numberCell` reads them; headings too: a year is a number. */
export function withNumbers(grid: Grid): Grid {
  const rows = grid.rows.map((cells) =>
    cells.map((cell) => (typeof cell.value === "string" ? numberCell(cell.value) : cell))
  );
  return { ...grid, rows };
}

/**
 * A share as the number before its sign, which the format goes on to show: what 55% means where somebody has said that
 * 55 is meant. Any other cell as it is.
 *
 * @example pointsCell({ value: "55%", text: "55%" }) // { value: 55, text: "55%", format: '0"%"' }
 */
export function pointsCell(cell: GridCell): GridCell {
  const reading = readNumberCell(cell.value);
  if (reading.kind === "share") return inPoints(reading.value, reading.per, cell.text);
  const per = reading.kind === "number" ? formatShare(cell.format) : null;
  return reading.kind === "number" && per !== null
    ? inPoints(withoutNoise(reading.value * per), per, cell.text)
    : cell;
}

function inPoints(value: number, per: number, text: string): GridCell {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  const sign = per === 100 ? "%" : per === 1000 ? "‰" : "‱";
  const digits = decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
  return { value, text, format: `${digits}"${sign}"` };
}
