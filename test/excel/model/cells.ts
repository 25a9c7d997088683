/** The sparse cells of a sheet: a cell that holds nothing is not there. */
import {
  type Area,
  bounding,
  cellArea,
  cellKey,
  cellPosition,
  intersect,
  parseAddress,
} from "./address";
import { type CellData, type CellValue, isError, type SheetData } from "./data";
import { work } from "./work";

export const findCell = (sheet: SheetData, row: number, column: number): CellData | undefined =>
  sheet.cells[cellKey(row, column)];

/** Changes the cell; one that holds nothing afterwards is removed. */
export function editCell(
  sheet: SheetData,
  row: number,
  column: number,
  change: (cell: CellData) => void
): void {
  const key = cellKey(row, column);
  const cell = sheet.cells[key] ?? {};
  change(cell);
  for (const field of Object.keys(cell) as (keyof CellData)[]) {
    if (cell[field] === undefined) delete cell[field];
  }
  if (Object.keys(cell).length > 0) sheet.cells[key] = cell;
  else delete sheet.cells[key];
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellData;
}

/** Areas of more rows or columns are looked for among the cells there are, instead of walked through. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 256;

/** The cells that exist in the area, row by row, without walking through a million empty rows. */
export function existingCells(sheet: SheetData, area: Area): PlacedCell[] {
  const isLong = area.rowCount > MOST_ROWS || area.columnCount > MOST_COLUMNS;
  return isLong ? cellsAmongAll(sheet, area) : cellsOneByOne(sheet, area);
}

function cellsOneByOne(sheet: SheetData, area: Area): PlacedCell[] {
  work.cellsVisited += area.rowCount * area.columnCount;
  const found: PlacedCell[] = [];
  const [endRow, endColumn] = [area.row + area.rowCount, area.column + area.columnCount];
  for (let row = area.row; row < endRow; row++) {
    for (let column = area.column; column < endColumn; column++) {
      const cell = findCell(sheet, row, column);
      if (cell) found.push({ row, column, cell });
    }
  }
  return found;
}

function cellsAmongAll(sheet: SheetData, area: Area): PlacedCell[] {
  const found: PlacedCell[] = [];
  const [endRow, endColumn] = [area.row + area.rowCount, area.column + area.columnCount];
  for (const key in sheet.cells) {
    work.cellsVisited++;
    const { row, column } = cellPosition(key);
    const inside = row >= area.row && row < endRow && column >= area.column && column < endColumn;
    const cell = inside ? sheet.cells[key] : undefined;
    if (cell) found.push({ row, column, cell });
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

export const hasContent = (cell: CellData | undefined): boolean =>
  cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);

/**
 * The smallest area that holds every used cell, or null for an empty sheet.
 * @param valuesOnly leaves out cells that are only formatted. Merged cells count as formatted.
 */
export function usedArea(sheet: SheetData, valuesOnly: boolean, within: Area): Area | null {
  let used: Area | null = null;
  const add = (area: Area): void => {
    used = used ? bounding(used, area) : area;
  };
  for (const { row, column, cell } of existingCells(sheet, within)) {
    if (hasContent(cell) || !valuesOnly) add(cellArea(row, column));
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const common = intersect(parseAddress(merge).area, within);
      if (common) add(common);
    }
  }
  return used;
}

/** The value as Office.js gives it: blank is "", an error its word. */
export const plainValue = (value: CellValue | undefined): string | number | boolean =>
  value === undefined ? "" : isError(value) ? value.error : value;

/** The merged area around the cell, if any. */
export function mergeAt(sheet: SheetData, row: number, column: number): Area | null {
  for (const merge of sheet.merges) {
    const { area } = parseAddress(merge);
    if (intersect(area, cellArea(row, column))) return area;
  }
  return null;
}

/** The merged areas that share a cell with the area. */
export const mergesTouching = (sheet: SheetData, area: Area): Area[] =>
  sheet.merges.map((merge) => parseAddress(merge).area).filter((merge) => intersect(merge, area));

/** Whether the merged area hides the cell: it lies in it but is not its top left. */
export const isHiddenByMerge = (merge: Area | null, row: number, column: number): boolean =>
  merge !== null && (merge.row !== row || merge.column !== column);
