import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "./area";
import { isTooLarge } from "./session";

/** What can be read of each cell of an area. */
export type CellProperty = "formulas" | "values" | "text" | "numberFormat" | "valueTypes";

export type Cells<P extends CellProperty> = Readonly<Record<P, readonly (readonly unknown[])[]>>;

/** What an answer should take at most. Excel on the web refuses 5 MB. */
const ANSWER_BYTES = 1_000_000;
/** The first piece of an area of which nothing is known yet, and how much larger each further one may be. */
const FIRST_CELLS = 1_000;
const GROWTH = 4;

/**
 * Reads what the cells of an area hold, in pieces: as many cells at once as the ones before let expect to fit into an
 * answer, and half as many where Excel finds the answer too large all the same. Changes nothing.
 *
 * @param first how many cells to begin with: fewer where each is known to be long
 * @example (await readCells(context, sheet, area, ["formulas"])).formulas[0]?.[0]
 */
export async function readCells<P extends CellProperty>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  properties: readonly P[],
  first = FIRST_CELLS
): Promise<Cells<P>> {
  const pieces: Cells<P>[] = [];
  let cells = first;
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

/** An area of a sheet. */
export interface CellsAt {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** So many areas are asked for at once. */
const AREAS = 500;

/**
 * Reads what the cells of many areas hold, small areas many at once, large ones in pieces. Changes nothing.
 *
 * @returns for each area, in their order
 */
export async function readAreas<P extends CellProperty>(
  context: Excel.RequestContext,
  areas: readonly CellsAt[],
  properties: readonly P[]
): Promise<Cells<P>[]> {
  const found: Cells<P>[] = [];
  for (const group of groupsOf(areas)) found.push(...(await readGroup(context, group, properties)));
  return found;
}

async function readGroup<P extends CellProperty>(
  context: Excel.RequestContext,
  group: readonly CellsAt[],
  properties: readonly P[]
): Promise<Cells<P>[]> {
  const [only, another] = group;
  if (only && !another) return [await readCells(context, only.sheet, only.area, properties)];
  const ranges = group.map(({ sheet, area }) => rangeAt(sheet, area).load(properties.join(",")));
  try {
    await context.sync();
    return ranges.map((range) => joined(properties, (property) => range[property] as unknown[][]));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const half = Math.floor(group.length / 2);
  const one = await readGroup(context, group.slice(0, half), properties);
  return [...one, ...(await readGroup(context, group.slice(half), properties))];
}

function groupsOf(areas: readonly CellsAt[]): CellsAt[][] {
  const groups: CellsAt[][] = [];
  let cells = Infinity;
  for (const at of areas) {
    const size = at.area.rows * at.area.columns;
    const last = groups[groups.length - 1];
    if (last && last.length < AREAS && cells + size <= FIRST_CELLS) last.push(at);
    else {
      groups.push([at]);
      cells = 0;
    }
    cells += size;
  }
  return groups;
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
