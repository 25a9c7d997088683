import { isFormula, type Area, type SheetSpec } from "../../sheets/spec/sheet-spec";
import type { Contents } from "./imprint";
import { bytesOf, readCells } from "../session/cells";

/** So much of an answer to a request that writes: it cannot be asked again in smaller pieces. */
const AT_ONCE_BYTES = 1_000_000;

/** What a specification sends to its cells. */
export function contentsOf({ cells }: SheetSpec): Contents["formulas"] {
  return cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : cell)));
}

/** The bytes of the row that takes most of them, as Excel answers with formulas, values and formats. */
export function largestRow(rows: Contents["formulas"]): number {
  return Math.max(...rows.map((row) => BYTES_BESIDE * row.length + bytesOf(row)));
}

/** Of a cell's value and number format. */
const BYTES_BESIDE = 30;

/** Whether Excel can answer with all that a specification writes, in the request that writes it. */
export function isReadAtOnce(spec: SheetSpec): boolean {
  return bytesOf(contentsOf(spec)) < AT_ONCE_BYTES;
}

/** Reads what an area holds, in as many requests as its size asks for. Changes nothing. */
export async function readContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<Contents> {
  return { area, formulas: (await readCells(context, sheet, area, ["formulas"])).formulas };
}
