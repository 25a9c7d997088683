import { intersection, without } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";
import { digest } from "../session/digest";
import type { Reading } from "../session/readings";

/** How some cells look, and what may be typed into them. */
export interface Look {
  readonly area: Area;
  /** A mark of their fill, font, alignment, borders and number formats. */
  readonly format: string;
  /** A mark of their data validation. */
  readonly validation: string;
}

/** Rows beside tables are looked at one by one, up to so many; a piece has at most so many rows. */
const LINES = 40;
const PIECE_ROWS = 5_000;

/**
 * The pieces in which an area is looked at: the columns of its tables, the rows of what is beside them. Excel tells of a
 * piece whether its cells look alike, so one that has been made to look otherwise shows.
 */
export function lookPieces(area: Area, tables: readonly Area[]): Area[] {
  const inside = tables.flatMap((table) => intersection(area, table) ?? []);
  const heads = tables.flatMap((table) => intersection(area, { ...table, rows: 1 }) ?? []);
  const bodies = inside.flatMap((table) => without(table, heads)).flatMap(columnsOf);
  const beside = without(area, inside).flatMap((part) =>
    part.rows <= LINES ? rowsOf(part) : columnsOf(part)
  );
  return [...heads, ...bodies.flatMap(piecesOf), ...beside.flatMap(piecesOf)];
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, index) => ({
    ...area,
    column: area.column + index,
    columns: 1,
  }));
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({
    ...area,
    row: area.row + index,
    rows: 1,
  }));
}

function piecesOf(area: Area): Area[] {
  return Array.from({ length: Math.ceil(area.rows / PIECE_ROWS) }, (_, index) => ({
    ...area,
    row: area.row + index * PIECE_ROWS,
    rows: Math.min(PIECE_ROWS, area.rows - index * PIECE_ROWS),
  }));
}

/** About what the answer for a piece takes: number formats are told cell by cell. */
function lookBytes({ rows, columns }: Area): number {
  return 900 + 20 * rows * columns;
}

/**
 * Reads how pieces look.
 *
 * @returns what is to be read, and what it gave
 */
export function readLooks(
  sheet: Excel.Worksheet,
  pieces: readonly Area[]
): { readonly readings: readonly Reading[]; looks(): Look[] } {
  const looks: Look[] = [];
  const readings = pieces.map((piece, at) => ({
    bytes: lookBytes(piece),
    ask() {
      const look = loadLook(sheet, piece);
      return () => void (looks[at] = look());
    },
  }));
  return { readings, looks: () => looks };
}

const LOOK =
  "numberFormat,format/horizontalAlignment,format/fill/color,format/font/color,format/font/bold,format/font/italic,format/font/underline,format/font/size,format/font/name,dataValidation/type,dataValidation/rule";

function loadLook(sheet: Excel.Worksheet, area: Area): () => Look {
  const range = rangeAt(sheet, area).load(LOOK);
  const borders = range.format.borders.load("items/style,items/color");
  return () => {
    const { numberFormat, format, dataValidation } = range;
    const { fill, font, horizontalAlignment } = format;
    const { color, bold, italic, underline, size, name } = font;
    const lines = borders.items.map((border) => [border.style, border.color]);
    return {
      area,
      format: digest([
        [fill.color, color, bold, italic, underline, size, name, horizontalAlignment],
        ...lines,
        ...numberFormat,
      ]),
      validation: digest([[dataValidation.type, dataValidation.rule]]),
    };
  };
}
