import { formatArea } from "../../../src/sheets/spec/address";
import {
  isFormula,
  type Area,
  type Cell,
  type SheetSpec,
} from "../../../src/sheets/spec/sheet-spec";

/**
 * The columns of a sheet's tables that Excel's AutoCorrect would change: it fills the formula of one cell into all cells of
 * the column that are blank or hold a formula, and into the rows that a user adds.
 *
 * @returns table, heading and what differs of each
 */
export function brokenColumns(spec: SheetSpec): string[] {
  return spec.tables.flatMap(({ name, area }) => {
    const [headings = [], ...rows] = cellsIn(spec, area);
    return headings.flatMap((heading, column) => {
      const texts = new Set(rows.map((row) => formulaOf(row[column] ?? null)));
      return texts.size <= 1 ? [] : [`${name}[${String(heading)}]: ${[...texts].join(" | ")}`];
    });
  });
}

/** A constant beside formulas breaks the rule as well: a column has formulas in all its rows or in none. */
function formulaOf(cell: Cell): string {
  return isFormula(cell) ? cell.formula : "(no formula)";
}

function cellsIn({ cells }: SheetSpec, area: Area): Cell[][] {
  const lines = cells.slice(area.row, area.row + area.rows);
  if (lines.length !== area.rows) throw new RangeError(`no cells for ${formatArea(area)}`);
  return lines.map((row) => row.slice(area.column, area.column + area.columns));
}
