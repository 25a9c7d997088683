import { unquoted } from "../../../core/formula/formula-text";
import { cellOf, type GridCell } from "../../../reading/grid/grid";
import { contains, parseAreas, splitReference } from "../../spec/address";
import type { Area } from "../../spec/sheet-spec";
import { parseColumnReference } from "../../spec/structured-reference";
import type { CellOfSheet, SheetCells, WorkbookCells } from "./used-figure";

/** More than a call is usually about; a whole column would only be slow. */
const CELLS = 10_000;

const CELL_OR_RANGE = /^\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?$/i;

/** What an argument stands for, cell by cell. */
export interface Given {
  /** null: it is written out in the formula. */
  readonly place: CellOfSheet | null;
  readonly cell: GridCell;
}

/**
 * What an argument of a formula gives: written out, or in the cells that it refers to, also by a name or by a table's column.
 *
 * @returns null where it is calculated, or refers to more than can be followed
 */
export function argumentCells(
  argument: string,
  formula: CellOfSheet,
  workbook: WorkbookCells
): Given[] | null {
  const name = nameCalled(argument, formula, workbook);
  const written = name === undefined ? argument : name.formula.replace(/^=/, "");
  return (
    literal(written) ??
    (CELL_OR_RANGE.test(splitReference(written).address)
      ? cellsAt(written, formula, workbook)
      : cellsOfColumn(written, formula, workbook))
  );
}

function literal(argument: string): Given[] | null {
  const text = unquoted(argument);
  if (text !== null) return [{ place: null, cell: { value: text, text } }];
  const number = /^[+-]?[\d.]+(?:E[+-]?\d+)?(%?)$/i.exec(argument);
  const value = Number(argument.replace(/%$/, "")) / (number?.[1] === "%" ? 100 : 1);
  return number === null || Number.isNaN(value)
    ? null
    : [{ place: null, cell: { value, text: argument } }];
}

/** A name of the formula's own sheet goes before one of the workbook. */
function nameCalled(argument: string, { sheetId }: CellOfSheet, { names }: WorkbookCells) {
  const called = names.filter(({ name }) => name.toLowerCase() === argument.toLowerCase());
  return (
    called.find((name) => name.sheetId === sheetId) ?? called.find((name) => name.sheetId === null)
  );
}

function cellsAt(
  reference: string,
  formula: CellOfSheet,
  { sheets }: WorkbookCells
): Given[] | null {
  const { sheet: name, address } = splitReference(reference);
  const sheet = sheets.find((candidate) => candidate.sheet === (name ?? formula.sheet));
  const [area] = parseAreas(address.toUpperCase());
  return sheet && area ? cellsIn(sheet, area) : null;
}

function cellsOfColumn(
  reference: string,
  formula: CellOfSheet,
  { sheets, tables }: WorkbookCells
): Given[] | null {
  const called = parseColumnReference(reference);
  if (called === null) return null;
  const at: Area = { ...formula, rows: 1, columns: 1 };
  const table = tables.find(({ name, sheetId, area }) =>
    called.table === ""
      ? sheetId === formula.sheetId && contains(area, at)
      : name.toLowerCase() === called.table.toLowerCase()
  );
  const sheet = sheets.find(({ sheetId }) => sheetId === table?.sheetId);
  if (!table || !sheet) return null;
  const { row, column, rows, columns } = table.area;
  const header = Array.from({ length: columns }, (_, index) => column + index).find(
    (candidate) => cellOf(sheet.grid, row, candidate).text === called.column
  );
  if (header === undefined) return null;
  const body = called.isThisRow ? { row: formula.row, rows: 1 } : { row: row + 1, rows: rows - 1 };
  return cellsIn(sheet, { ...body, column: header, columns: 1 });
}

function cellsIn(sheet: SheetCells, area: Area): Given[] | null {
  if (area.rows * area.columns > CELLS) return null;
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    const place = { sheetId: sheet.sheetId, sheet: sheet.sheet, row, column };
    return { place, cell: cellOf(sheet.grid, row, column) };
  });
}
