import { readableWidth, totalWidth, type Format } from "./paper";
import type { Area } from "./sheet-spec";

/**
 * The columns of a table that is wider than the paper, so many on each page that their text can be read: for sheets to be worked on,
 * whose columns are not to be narrowed.
 *
 * @param columnWidths in characters
 * @example columnPages([60, 60, 60], 20, a4) // [{ row: 0, column: 0, rows: 20, columns: 2 }, { … column: 2, columns: 1 }]
 */
export function columnPages(columnWidths: readonly number[], rows: number, format: Format): Area[] {
  const room = readableWidth(format);
  const pages: Area[] = [];
  let from = 0;
  columnWidths.forEach((_, column) => {
    const isLast = column === columnWidths.length - 1;
    if (!isLast && totalWidth(columnWidths.slice(from, column + 2)) <= room) return;
    pages.push({ row: 0, column: from, rows, columns: column + 1 - from });
    from = column + 1;
  });
  return pages;
}
