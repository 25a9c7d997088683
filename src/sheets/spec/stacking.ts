import { sizeOf, type Area, type Cell, type SheetSpec } from "./sheet-spec";

/**
 * Several specifications below one another as one, with blank rows between. What belongs to the sheet (name, page) is the
 * first one's.
 *
 * Conditional formats by formula keep their references, so only specifications without them can be moved.
 */
export function stacked(specs: readonly SheetSpec[], blankRows = 1): SheetSpec {
  const [first, ...others] = specs;
  if (!first) throw new RangeError("There is nothing to stack.");
  return others.reduce((above, below) => joined(above, below, blankRows), first);
}

function joined(above: SheetSpec, below: SheetSpec, blankRows: number): SheetSpec {
  const offset = sizeOf(above).rows + blankRows;
  const columns = Math.max(sizeOf(above).columns, sizeOf(below).columns);
  const wide = (cells: readonly (readonly Cell[])[]): Cell[][] =>
    cells.map((row) => [...row, ...Array<Cell>(columns - row.length).fill(null)]);
  const blank = Array.from({ length: blankRows }, () => Array<Cell>(columns).fill(null));
  const down = <T extends { readonly area: Area }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, area: moved(item.area, offset) }));
  return {
    ...above,
    cells: [...wide(above.cells), ...blank, ...wide(below.cells)],
    tables: [...above.tables, ...down(below.tables)],
    styles: [...above.styles, ...down(below.styles)],
    numberFormats: [...above.numberFormats, ...down(below.numberFormats)],
    merges: [...above.merges, ...below.merges.map((area) => moved(area, offset))],
    inputs: [...above.inputs, ...down(below.inputs)],
    conditionalFormats: [...above.conditionalFormats, ...down(below.conditionalFormats)],
    charts: [...above.charts, ...down(below.charts)],
    columnWidths: Array.from({ length: columns }, (_, column) =>
      Math.max(above.columnWidths[column] ?? 0, below.columnWidths[column] ?? 0)
    ),
    rowHeights: [
      ...above.rowHeights,
      ...blank.map(() => above.rowHeights[above.rowHeights.length - 1] ?? 0),
      ...below.rowHeights,
    ],
  };
}

function moved(area: Area, rows: number): Area {
  return { ...area, row: area.row + rows };
}
