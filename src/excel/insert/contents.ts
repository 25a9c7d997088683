import type { Contents } from "./imprint";
import type { Area } from "../../sheets/spec/sheet-spec";
import { readCells } from "../session/cells";

/** So many cells with long formulas fit into an answer. */
const AT_ONCE = 2_000;

/** Whether Excel can answer with all of an area's contents in one request. */
export function isReadAtOnce({ rows, columns }: Area): boolean {
  return rows * columns <= AT_ONCE;
}

/** Reads what an area holds, in as many requests as its size asks for. Changes nothing. */
export async function readContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<Contents> {
  return { area, formulas: (await readCells(context, sheet, area, ["formulas"])).formulas };
}
