import { isFormula, type Area, type SheetSpec } from "../../sheets/spec/sheet-spec";
import type { Contents } from "./imprint";
import { rangeAt } from "../session/area";
import { bytesOf } from "../session/cells";
import { ANSWER_BYTES, type Reading } from "../session/readings";

/** What a specification sends to its cells. */
export function contentsOf({ cells }: SheetSpec): Contents["formulas"] {
  return cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : cell)));
}

/** About the bytes of each row, as Excel answers with formulas, values and number formats. */
export function rowBytes(rows: Contents["formulas"]): number[] {
  return rows.map((row) => BYTES_BESIDE * row.length + bytesOf(row) + bytesOf(row.filter(isText)));
}

/** Of a cell's number format, and its value where that is a number. */
const BYTES_BESIDE = 30;

/** A text is its own value: it is told twice. */
function isText(content: unknown): boolean {
  return typeof content === "string" && !content.startsWith("=");
}

/** Small enough that answers are filled with them, large enough that they are few. */
const PIECE_BYTES = ANSWER_BYTES / 16;

/** The rows of an area, in pieces of which several fit into an answer. */
export function splitRows(area: Area, bytes: (row: number) => number): (Area & Sized)[] {
  const pieces: { -readonly [K in keyof (Area & Sized)]: number }[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const size = bytes(row);
    const last = pieces[pieces.length - 1];
    if (last && last.bytes + size <= PIECE_BYTES) {
      last.rows += 1;
      last.bytes += size;
    } else pieces.push({ ...area, row, rows: 1, bytes: size });
  }
  return pieces;
}

interface Sized {
  readonly bytes: number;
}

/**
 * Reads what an area holds of which is known what was written there.
 *
 * @returns what is to be read, and what it gave
 */
export function readContents(
  sheet: Excel.Worksheet,
  area: Area,
  written: Contents["formulas"]
): { readonly readings: readonly Reading[]; contents(): Contents } {
  const rows = new Map<number, readonly unknown[]>();
  const pieces = splitRows(area, (row) => bytesOf(written[row - area.row] ?? []));
  const readings = pieces.map(({ bytes, ...piece }) => ({
    bytes,
    ask() {
      const range = rangeAt(sheet, piece).load("formulas");
      return () => range.formulas.forEach((row: unknown[], at) => rows.set(piece.row + at, row));
    },
  }));
  const formulas = (): Contents["formulas"] =>
    Array.from({ length: area.rows }, (_, at) => rows.get(area.row + at) ?? []);
  return { readings, contents: () => ({ area, formulas: formulas() }) };
}
