import type { Grid } from "../../reading/grid/grid";
import type { FormulaDraft } from "../calls/draft";
import { signatures } from "../calls/signatures";

/** More calls than anybody pastes into a calculator. */
const MOST = 2000;

/** Typed rows; tabs part the arguments, and so do semicolons, which no figure holds. */
export function typedRows(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, MOST)
    .map((line) => line.split(/[\t;；]/).map((cell) => cell.trim()));
}

/** The rows of cells that were pasted, as text to type on. */
export function rowsText({ rows }: Grid): string {
  return rows
    .slice(0, MOST)
    .map((cells) => cells.map(({ value }) => String(value ?? "").replace(/\s+/g, " ")).join("\t"))
    .join("\n");
}

/**
 * A call for each row: its cells are the arguments in the order of the function's parameters.
 *
 * @example callRows("PLANGAP", [["高新技术企业", "2300"]]) // [{ function: "PLANGAP", arguments: { indicator: …, actual: "2300" } }]
 */
export function callRows(
  id: FormulaDraft["function"],
  rows: readonly (readonly string[])[]
): readonly FormulaDraft[] {
  return rows.map((cells) => ({
    function: id,
    arguments: Object.fromEntries(
      signatures[id].flatMap((parameter, at) => {
        const cell = cells[at];
        return cell === undefined || cell === "" ? [] : [[parameter.id, cell]];
      })
    ),
  }));
}
