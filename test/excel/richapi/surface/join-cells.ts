import { type Area, cellArea } from "../../model/address";

/** Single cells joined into as few rectangles as simply possible: runs in a row, equal runs below each other. */
export function joinCells(cells: readonly { row: number; column: number }[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    const continues = last?.row === row && last.column + last.columnCount === column;
    if (continues) runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push(cellArea(row, column));
  }
  const joined: Area[] = [];
  for (const run of runs) {
    const above = joined.findIndex(
      (area) =>
        area.row + area.rowCount === run.row &&
        area.column === run.column &&
        area.columnCount === run.columnCount
    );
    const area = joined[above];
    if (area) joined[above] = { ...area, rowCount: area.rowCount + 1 };
    else joined.push(run);
  }
  return joined;
}
