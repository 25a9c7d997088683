import { pointsCell } from "../../reading/grid/number-cell";
import { cellOf } from "../../reading/grid/grid";
import type { OwnTable } from "../../reading/own-table";
import type { RecognisedRow } from "../../reading/recognition";

/** Actual figures with a percent sign, of which somebody has to say what is meant. */
export interface Shares {
  readonly count: number;
  /** The first of them as it is shown, and the number before its sign. */
  readonly shown: string;
  readonly value: string;
  /** Of the actual figures. */
  readonly columns: readonly number[];
}

/** null where no actual figure is asked about for its percent sign. */
export function sharesIn({ grid, linesAbove, recognitions }: OwnTable): Shares | null {
  if (recognitions === null || "candidates" in recognitions) return null;
  const asked = recognitions.flatMap(({ rows, actualColumn }) =>
    rows
      .filter((row) => doubtOf(row)?.code === "percentSign")
      .map(({ row }) => cellOf(grid, linesAbove + row, actualColumn))
  );
  const [first] = asked;
  if (!first) return null;
  const columns = recognitions.map(({ actualColumn }) => actualColumn);
  return {
    count: asked.length,
    shown: first.text,
    value: String(pointsCell(first).value),
    columns,
  };
}

function doubtOf(row: RecognisedRow): { readonly code: string } | null {
  if (row.kind === "blank") return null;
  return row.kind === "matched" ? (row.doubt ?? null) : row.reason;
}
