import { readNumberCell } from "../../core/actuals/number";
import { cellOf, isBlankCell, type Grid, type GridCell, type GridMerge } from "../grid/grid";

/** A grid as a person sees it: merged cells show what they hold in every row and column that they cover. */
export interface SeenCells {
  readonly height: number;
  readonly width: number;
  /** What is seen at a place. */
  at(row: number, column: number): GridCell;
  textAt(row: number, column: number): string;
  /** The same with the blanks before it, by which names are indented. */
  indentedAt(row: number, column: number): string;
  /** The merged cells that a place belongs to. */
  mergeAt(row: number, column: number): GridMerge | undefined;
  /** The columns of a row where a cell holds something of its own. */
  filled(row: number): readonly number[];
}

export function seenCells(grid: Grid): SeenCells {
  const merged = new Map<string, GridMerge>();
  for (const merge of grid.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        merged.set(`${row},${column}`, merge);
      }
    }
  }
  const mergeAt = (row: number, column: number) => merged.get(`${row},${column}`);
  const at = (row: number, column: number): GridCell => {
    const merge = mergeAt(row, column);
    return merge ? cellOf(grid, merge.row, merge.column) : cellOf(grid, row, column);
  };
  const widths = grid.rows.map(({ length }) => length);
  return {
    height: grid.rows.length,
    width: widths.reduce((most, length) => Math.max(most, length), 0),
    at,
    textAt: (row, column) => chineseLines(at(row, column).text).trim(),
    indentedAt: (row, column) => chineseLines(at(row, column).text),
    mergeAt,
    filled: (row) =>
      (grid.rows[row] ?? []).flatMap((cell, column) => (isBlankCell(cell) ? [] : [column])),
  };
}

/**
 * Without the English lines below the Chinese ones of a cell, and without the line ends: 指标⏎Item, 高新技术⏎企业. A text in
 * English alone stays.
 */
function chineseLines(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const isEnglish = (line: string): boolean =>
    /[A-Za-z]{3}/.test(line) && !/\p{Script=Han}/u.test(line);
  const lines = text.split(/\r?\n/);
  const kept = lines
    .filter((line) => !isEnglish(line))
    .map((line, at) => (at > 0 ? line.trim() : line));
  return kept
    .join("")
    .replace(/(?<=[\p{Script=Han}）)①-⑳])\s+[A-Z][A-Za-z]{2,}[\w\s,.'’&()/%-]*$/u, "");
}

/** A number, or what was meant as one. */
export function isNumeric(cell: GridCell): boolean {
  return ["number", "share", "doubtful"].includes(readNumberCell(cell.value).kind);
}

/** — and … stand for a figure that there is not. */
export function isPlaceholder({ text, value }: GridCell): boolean {
  return value === null || isPlaceholderText(text);
}

export function isPlaceholderText(text: string): boolean {
  return /^(?:[—–―\-－…．.·*×/\\\s]+|\(?无\)?|空|不详|na|n\/a)$/i.test(text.trim());
}
