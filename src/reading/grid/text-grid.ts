import type { TextEncoding } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import { type BroughtFile, fileProblem } from "../files/brought-file";
import { delimiterOf, readCsv } from "../files/csv";
import { LIMITS } from "../files/limits";
import { readText } from "../files/text-file";
import { type Grid, type GridCell, trimmed } from "./grid";

/** A text file with cells parted by commas, semicolons or tabs, as Excel and WPS write it, in any of their encodings. */
export function readTextGrid(
  file: BroughtFile
):
  | { readonly grid: Grid; readonly encoding: TextEncoding }
  | { readonly problems: readonly Problem[] } {
  const decoding = readText(file);
  if ("code" in decoding) return { problems: [fileProblem(file.name, decoding)] };
  const { text, encoding } = decoding;
  const { table, problems } = readCsv(file.name, text, {
    delimiter: delimiterOf(text),
    limits: LIMITS,
    keepsBlankLines: true,
  });
  if (!table) return { problems };
  const rows = trimmed(table.rows.map(({ cells }) => cells.map(textCell)));
  return { grid: { name: file.name, rows, merges: [] }, encoding };
}

function textCell(text: string): GridCell {
  return { value: text === "" ? null : text, text };
}
