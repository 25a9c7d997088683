import { pointsCell } from "../../reading/grid/number-cell";
import { cellOf } from "../../reading/grid/grid";
import type { OwnTable } from "../../reading/own-table";

/** Actual figures with a percent sign, of which somebody has to say what is meant. */
export interface Shares {
  readonly count: number;
  /** The first of them as it is shown, and the number before its sign. */
  readonly shown: string;
  readonly value: string;
  /** Of the actual figures. */
  readonly column: number;
}

/** null where no actual figure is asked about for its percent sign. */
export function sharesIn({ grid, linesAbove, recognition }: OwnTable): Shares | null {
  if (recognition === null || !("rows" in recognition)) return null;
  const { actualColumn: column, rows } = recognition;
  const asked = rows.filter((row) => {
    const doubt = row.kind === "matched" ? row.doubt : row.kind === "unmatched" ? row.reason : null;
    return doubt?.code === "percentSign";
  });
  const [first] = asked;
  if (!first) return null;
  const cell = cellOf(grid, linesAbove + first.row, column);
  return { count: asked.length, shown: cell.text, value: String(pointsCell(cell).value), column };
}
