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
    rowHeights: [...above.rowHeights, ...blank.map(() => BLANK_HEIGHT), ...below.rowHeights],
    page: { ...above.page, pages: null, printAreas: [printedTogether(above, below, offset)] },
  };
}

/** The printed columns of both, from the first row of the one to the last of the other. */
function printedTogether(above: SheetSpec, below: SheetSpec, offset: number): Area {
  const printed = (spec: SheetSpec): number =>
    Math.max(...spec.page.printAreas.map(({ columns }) => columns));
  return {
    row: 0,
    column: 0,
    rows: offset + sizeOf(below).rows,
    columns: Math.max(printed(above), printed(below)),
  };
}

/** Of a row between two parts, in points. */
const BLANK_HEIGHT = 14;

/**
 * Two specifications side by side as one, with a blank column between, printed on pages of their own. What belongs to
 * the sheet is the first one's.
 */
export function sideBySide(left: SheetSpec, right: SheetSpec): SheetSpec {
  const offset = sizeOf(left).columns + 1;
  const rows = Math.max(sizeOf(left).rows, sizeOf(right).rows);
  const columns = offset + sizeOf(right).columns;
  const line = (spec: SheetSpec, row: number, width: number): Cell[] =>
    Array.from({ length: width }, (_, column) => spec.cells[row]?.[column] ?? null);
  const aside = <T extends { readonly area: Area }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, area: moved(item.area, 0, offset) }));
  return {
    ...left,
    cells: Array.from({ length: rows }, (_, row) => [
      ...line(left, row, offset),
      ...line(right, row, columns - offset),
    ]),
    tables: [...left.tables, ...aside(right.tables)],
    styles: [...left.styles, ...aside(right.styles)],
    numberFormats: [...left.numberFormats, ...aside(right.numberFormats)],
    merges: [...left.merges, ...right.merges.map((area) => moved(area, 0, offset))],
    inputs: [...left.inputs, ...aside(right.inputs)],
    conditionalFormats: [...left.conditionalFormats, ...aside(right.conditionalFormats)],
    charts: [...left.charts, ...aside(right.charts)],
    columnWidths: [...left.columnWidths, BLANK_WIDTH, ...right.columnWidths],
    rowHeights: Array.from({ length: rows }, (_, row) =>
      Math.max(left.rowHeights[row] ?? 0, right.rowHeights[row] ?? 0)
    ),
    page: {
      ...left.page,
      pages: null,
      printAreas: [
        ...left.page.printAreas,
        ...right.page.printAreas.map((area) => moved(area, 0, offset)),
      ],
    },
  };
}

/** Of a column between two parts, in characters. */
const BLANK_WIDTH = 2;

function moved(area: Area, rows: number, columns = 0): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}
