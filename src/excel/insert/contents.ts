import type { Contents } from "./imprint";
import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";

/** Excel on the web answers at most 5 MB a request. */
const BLOCK_CELLS = 20_000;

/** Whether Excel can answer with all of an area's contents in one request. */
export function isReadAtOnce({ rows, columns }: Area): boolean {
  return rows * columns <= BLOCK_CELLS;
}

/** Reads what an area holds, in as many requests as its size asks for. Changes nothing. */
export async function readContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area
): Promise<Contents> {
  const blockRows = Math.max(1, Math.floor(BLOCK_CELLS / area.columns));
  const formulas: unknown[][] = [];
  for (let done = 0; done < area.rows; done += blockRows) {
    const rows = Math.min(blockRows, area.rows - done);
    const block = rangeAt(sheet, { ...area, row: area.row + done, rows }).load("formulas");
    // Each answer has to stay under the size limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    formulas.push(...block.formulas);
  }
  return { area, formulas };
}
