import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "./area";
import { isTooLarge } from "./session";

/** What can be read of each cell of an area. */
export type CellProperty = "formulas" | "values" | "numberFormat" | "valueTypes";

export type Cells<P extends CellProperty> = Readonly<Record<P, readonly (readonly unknown[])[]>>;

/** What an answer should take at most. Excel on the web refuses 5 MB. */
const ANSWER_BYTES = 1_000_000;
/** The first piece of an area of which nothing is known yet, and how much larger each further one may be. */
const FIRST_CELLS = 2_000;
const GROWTH = 4;

/**
 * Reads what the cells of an area hold, in pieces: as many cells at once as the ones before let expect to fit into an
 * answer, and half as many where Excel finds the answer too large all the same. Changes nothing.
 *
 * @example (await readCells(context, sheet, area, ["formulas"])).formulas[0]?.[0]
 */
export async function readCells<P extends CellProperty>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  properties: readonly P[]
): Promise<Cells<P>> {
  const pieces: Cells<P>[] = [];
  let cells = FIRST_CELLS;
  for (let done = 0; done < area.rows;) {
    const rows = Math.min(Math.max(1, Math.floor(cells / area.columns)), area.rows - done);
    const piece = { ...area, row: area.row + done, rows };
    const found = await readPiece(context, sheet, piece, properties);
    pieces.push(found);
    done += rows;
    const fitting = (rows * area.columns * ANSWER_BYTES) / bytesOf(found);
    cells = Math.min(fitting, cells * GROWTH);
  }
  return joined(properties, (property) => pieces.flatMap((piece) => piece[property]));
}

async function readPiece<P extends CellProperty>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  properties: readonly P[]
): Promise<Cells<P>> {
  const range = rangeAt(sheet, area).load(properties.join(","));
  try {
    await context.sync();
    return joined(properties, (property) => range[property] as unknown[][]);
  } catch (error) {
    if (!isTooLarge(error) || area.rows * area.columns === 1) throw error;
  }
  const [first, second] = halves(area);
  const one = await readPiece(context, sheet, first, properties);
  const other = await readPiece(context, sheet, second, properties);
  return joined(properties, (property) =>
    area.rows > 1
      ? [...one[property], ...other[property]]
      : [[...(one[property][0] ?? []), ...(other[property][0] ?? [])]]
  );
}

function halves(area: Area): [Area, Area] {
  const { row, column, rows, columns } = area;
  if (rows > 1) {
    const half = Math.floor(rows / 2);
    return [
      { ...area, rows: half },
      { ...area, row: row + half, rows: rows - half },
    ];
  }
  const half = Math.floor(columns / 2);
  return [
    { ...area, columns: half },
    { ...area, column: column + half, columns: columns - half },
  ];
}

function joined<P extends CellProperty>(
  properties: readonly P[],
  cellsOf: (property: P) => readonly (readonly unknown[])[]
): Cells<P> {
  return Object.fromEntries(
    properties.map((property) => [property, cellsOf(property)])
  ) as unknown as Cells<P>;
}

/** The bytes that a value takes on the wire, in UTF-8. */
export function bytesOf(value: unknown): number {
  return new Blob([JSON.stringify(value)]).size;
}
