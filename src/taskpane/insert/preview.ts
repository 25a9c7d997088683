import type { Area, Cell, SheetSpec } from "../../sheets/spec/sheet-spec";
import { isFormula } from "../../sheets/spec/sheet-spec";

/** How many rows of a table are previewed, and of plain cells. */
const ROWS = 5;
const PLAIN_ROWS = 12;

/** Stands for what Excel will compute. */
const FORMULA_SIGN = "ƒ";

export interface PreviewCell {
  readonly text: string;
  readonly numeric: boolean;
}

/** The top of a sheet as text. */
export interface Preview {
  /** The lines above the table: title, unit. */
  readonly above: readonly string[];
  /** Empty for plain cells. */
  readonly header: readonly string[];
  readonly body: readonly (readonly PreviewCell[])[];
  /** How many rows of the table are left out. */
  readonly hidden: number;
  /** The lines below the table: source, notes. */
  readonly below: readonly string[];
  /** The titles of the charts. */
  readonly charts: readonly string[];
}

/** What a preview shows of a sheet specification: its first table, the lines around it, and what charts it has. */
export function previewOf(spec: SheetSpec): Preview {
  const [framed] = spec.tables;
  const table = framed?.area ?? wholeArea(spec);
  const first = framed ? table.row + 1 : table.row;
  const last = table.row + table.rows;
  const shown = Math.min(framed ? ROWS : PLAIN_ROWS, last - first);
  // A chart beside the table lies over blank columns, which a preview has no use for.
  const inTable = (cells: readonly Cell[]): readonly Cell[] =>
    cells.slice(table.column, table.column + table.columns);
  return {
    above: lines(spec, 0, table.row),
    header: framed ? inTable(spec.cells[table.row] ?? []).map((cell) => textOf(cell, "")) : [],
    body: spec.cells
      .slice(first, first + shown)
      .map((cells, at) =>
        inTable(cells).map((cell, column) =>
          previewCell(spec, cell, first + at, table.column + column)
        )
      ),
    hidden: last - first - shown,
    below: lines(spec, last, spec.cells.length),
    charts: spec.charts.map(({ title }) => title),
  };
}

function wholeArea({ cells }: SheetSpec): Area {
  return { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Lines beside a table hold a text or two, somewhere in the row. */
function lines({ cells }: SheetSpec, from: number, to: number): string[] {
  return cells
    .slice(from, to)
    .map((row) => row.map((cell) => textOf(cell, "")).filter((text) => text !== ""))
    .flatMap((texts) => (texts.length > 0 ? [texts.join(" ")] : []));
}

function previewCell(spec: SheetSpec, cell: Cell, row: number, column: number): PreviewCell {
  const format = formatAt(spec, row, column);
  return { text: textOf(cell, format), numeric: typeof cell === "number" || format !== "" };
}

function formatAt({ numberFormats }: SheetSpec, row: number, column: number): string {
  const formatted = numberFormats.find(({ area }) => contains(area, row, column));
  if (!formatted) return "";
  const { area, format } = formatted;
  return typeof format === "string" ? format : (format[row - area.row] ?? "");
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** @example textOf(2.5, "0.00") // "2.50" */
function textOf(cell: Cell, format: string): string {
  if (cell === null) return "";
  if (isFormula(cell)) return FORMULA_SIGN;
  if (typeof cell !== "number") return String(cell);
  const decimals = /^0(?:\.(0+))?$/.exec(format);
  return decimals ? cell.toFixed(decimals[1]?.length ?? 0) : String(cell);
}
