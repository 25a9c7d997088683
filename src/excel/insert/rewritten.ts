import { formatArea, placed } from "../../sheets/spec/address";
import { isFormula, type Cell } from "../../sheets/spec/sheet-spec";
import type { ChangedPlace } from "../session/session";
import type { Contents } from "./imprint";
import type { Part } from "./steps";

/**
 * The columns of a part's tables in which Excel has put something else than was sent: AutoCorrect makes a column of a
 * table calculated, and fills one formula into all its cells. Excel writes formulas in its own way, so they are not
 * compared as texts: what was no formula must be none, and formulas that were different must still be.
 */
export function rewrittenIn({ spec, site }: Part, { area, formulas }: Contents): ChangedPlace[] {
  const sheet = site.sheet?.name ?? spec.sheetName;
  const whole = { ...site.area, row: 0, column: 0 };
  const areas = [...spec.tables.map(({ area: table }) => table), ...(site.extended ? [whole] : [])];
  return areas.flatMap((table) => {
    const { row, column, rows, columns } = table;
    const at = placed(table, site.area);
    return Array.from({ length: columns }, (_, index): ChangedPlace[] => {
      const sent = spec.cells.slice(row, row + rows).map((line) => line[column + index] ?? null);
      const found = sent.map(
        (_cell, line) => formulas[at.row - area.row + line]?.[at.column - area.column + index]
      );
      const place = { ...at, column: at.column + index, columns: 1 };
      return isRewritten(sent, found) ? [{ sheet, address: formatArea(place) }] : [];
    }).flat();
  });
}

function isRewritten(sent: readonly Cell[], found: readonly unknown[]): boolean {
  const written = sent.flatMap((cell, row) =>
    isFormula(cell) ? [{ cell: cell.formula, found: found[row] }] : []
  );
  const filled = new Set(written.map((pair) => pair.found));
  return (
    filled.size < new Set(written.map(({ cell }) => cell)).size ||
    sent.some((cell, row) => cell === null && found[row] !== "" && filled.has(found[row]))
  );
}
