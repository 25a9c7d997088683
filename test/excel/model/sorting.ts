/** Sorting: whole cells change places, with their formats, comments and notes; formulas as if they were copied. */
import { type Area, cellKey, formatArea } from "./address";
import { existingCells, findCell, hasContent, mergesTouching } from "./cells";
import { type CellData, isError, type SheetData } from "./data";
import { ExcelError } from "./errors";
import { requireAllowed } from "./protection";
import { styleAt } from "./styles";
import type { Workbook } from "./workbook";

/** As Excel.SortField. */
export interface SortField {
  /** The column (or row, when columns are sorted) as an offset from the first. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
  readonly dataOption?: string;
}

export interface SortOptions {
  readonly matchCase?: boolean;
  /** Sorts the columns by the values in a row. */
  readonly columns?: boolean;
}

/** Chinese by pinyin, as Excel does unless it is told to count strokes. */
const collator = (matchCase: boolean): Intl.Collator =>
  new Intl.Collator("zh-CN", { sensitivity: matchCase ? "variant" : "accent" });

/**
 * @throws ExcelError AccessDenied (protected), InvalidOperation (merged or spilled cells), InvalidArgument (no such column)
 */
export function sortArea(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  fields: readonly SortField[],
  { matchCase = false, columns = false }: SortOptions = {}
): void {
  requireAllowed(sheet, "allowSort");
  const width = columns ? area.rowCount : area.columnCount;
  if (fields.length === 0 || fields.some(({ key }) => !(key >= 0 && key < width))) {
    throw new ExcelError("InvalidArgument");
  }
  const isSpilled = existingCells(sheet, area).some(({ cell }) => cell.spill ?? cell.spilledFrom);
  if (mergesTouching(sheet, area).length > 0 || isSpilled) throw new ExcelError("InvalidOperation");
  workbook.calculate();
  const place = (line: number, across: number): [row: number, column: number] =>
    columns ? [area.row + across, area.column + line] : [area.row + line, area.column + across];
  const order = Array.from({ length: columns ? area.columnCount : area.rowCount }, (_, i) => i);
  const { compare: byText } = collator(matchCase);
  order.sort((a, b) => {
    for (const field of fields) {
      const [cellA, cellB] = [a, b].map((line) => place(line, field.key));
      const sign = cellA && cellB ? compareCells(sheet, cellA, cellB, field, byText) : 0;
      if (sign !== 0) return sign;
    }
    return a - b;
  });
  moveLines(workbook, sheet, order, width, place);
  workbook.touch();
  const address = formatArea(area);
  const type = columns ? "columnSorted" : "rowSorted";
  workbook.events.emit({ type, sheetId: sheet.id, address });
}

type Place = readonly [row: number, column: number];

function compareCells(
  sheet: SheetData,
  a: Place,
  b: Place,
  { ascending = true, sortOn = "Value", color, dataOption }: SortField,
  byText: (a: string, b: string) => number
): number {
  const sign = ascending ? 1 : -1;
  if (sortOn === "CellColor" || sortOn === "FontColor") {
    const matches = ([row, column]: Place): number => {
      const style = styleAt(sheet, row, column);
      const own = sortOn === "CellColor" ? style.fill?.color : style.font?.color;
      return own?.toLowerCase() === color?.toLowerCase() ? 0 : 1;
    };
    return sign * (matches(a) - matches(b));
  }
  if (sortOn !== "Value") throw new ExcelError("InvalidArgument");
  const [x, y] = [findCell(sheet, ...a), findCell(sheet, ...b)];
  // Blank cells come last either way.
  if (!hasContent(x) || !hasContent(y)) return Number(!hasContent(x)) - Number(!hasContent(y));
  return sign * compareValues(valueOf(x, dataOption), valueOf(y, dataOption), byText);
}

function valueOf(cell: CellData | undefined, dataOption = "Normal"): CellData["value"] {
  const value = cell?.value ?? "";
  const isNumeral =
    typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value));
  return dataOption === "TextAsNumber" && isNumeral ? Number(value) : value;
}

/** Numbers, then text, then FALSE and TRUE, then errors. */
function compareValues(
  a: CellData["value"],
  b: CellData["value"],
  byText: (a: string, b: string) => number
): number {
  const rank = (value: CellData["value"]): number =>
    isError(value) ? 3 : ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return byText(a, b);
  return isError(a) ? 0 : Number(a) - Number(b);
}

function moveLines(
  workbook: Workbook,
  sheet: SheetData,
  order: readonly number[],
  width: number,
  place: (line: number, across: number) => Place
): void {
  const cells: Record<string, CellData> = {};
  const moved = new Map<string, string>();
  order.forEach((from, to) => {
    for (let across = 0; across < width; across++) {
      const [source, target] = [place(from, across), place(to, across)];
      const [before, after] = [cellKey(...source), cellKey(...target)];
      const cell = sheet.cells[before];
      if (before !== after) moved.set(before, after);
      if (!cell) continue;
      const rows = target[0] - source[0];
      const columns = target[1] - source[1];
      const { formula } = cell;
      cells[after] =
        formula === undefined
          ? cell
          : { ...cell, formula: workbook.formulas.copied(formula, rows, columns) };
    }
  });
  for (let line = 0; line < order.length; line++) {
    for (let across = 0; across < width; across++)
      delete sheet.cells[cellKey(...place(line, across))];
  }
  Object.assign(sheet.cells, cells);
  for (const note of [...sheet.comments, ...sheet.notes]) {
    note.address = moved.get(note.address) ?? note.address;
  }
}
