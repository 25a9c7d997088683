import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { CellStyle, Ruling, SheetSpec } from "../sheets/spec/sheet-spec";

/** The style of every styled cell, by its place: later styles of the specification go over earlier ones. */
export function cellStyles({ styles, numberFormats }: SheetSpec): Map<string, FileStyle> {
  const byCell = new Map<string, FileStyle>();
  const change = (row: number, column: number, changes: FileStyle): void => {
    const before = byCell.get(gridKey(row, column)) ?? {};
    byCell.set(gridKey(row, column), {
      ...before,
      ...changes,
      font: { ...before.font, ...changes.font },
      alignment: { ...before.alignment, ...changes.alignment },
      border: { ...before.border, ...changes.border },
    });
  };
  for (const { area, style } of styles) {
    const { row, column, rows, columns } = area;
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        change(row + i, column + j, { ...fileStyle(style), border: borderAt(style, i, j, area) });
      }
    }
  }
  for (const { area, format } of numberFormats) {
    for (let i = 0; i < area.rows; i += 1) {
      const numFmt = typeof format === "string" ? format : (format[i] ?? "General");
      for (let j = 0; j < area.columns; j += 1) change(area.row + i, area.column + j, { numFmt });
    }
  }
  return byCell;
}

export function gridKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Everything but the borders, which depend on where in its area a cell lies. */
export function fileStyle(style: CellStyle): FileStyle {
  const { font, size, bold, color, fill, horizontal, vertical, wrap } = style;
  return {
    font: {
      ...(font === undefined ? {} : { name: font }),
      ...(size === undefined ? {} : { size }),
      ...(bold === undefined ? {} : { bold }),
      ...(color === undefined ? {} : { color: rgb(color) }),
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill), bgColor: rgb(fill) } }),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
    },
  };
}

/** @example rgb("#FFF8E1") // { rgb: "FFF8E1" } */
export function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "") };
}

function borderAt(
  { borders }: CellStyle,
  row: number,
  column: number,
  { rows, columns }: { rows: number; columns: number }
): FileStyle["border"] {
  if (!borders) return {};
  const side = (ruling: Ruling | undefined) => (ruling ? { style: ruling } : undefined);
  const sides = {
    top: side(row === 0 ? borders.top : borders.insideHorizontal),
    bottom: side(row === rows - 1 ? borders.bottom : borders.insideHorizontal),
    left: side(column === 0 ? borders.left : borders.insideVertical),
    right: side(column === columns - 1 ? borders.right : borders.insideVertical),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, ruling]) => ruling !== undefined));
}
