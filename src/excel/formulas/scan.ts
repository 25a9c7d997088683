import type { FormulaCell, FormulaState } from "../../core/formula/formula-cell";
import { formatArea, parseAreas } from "../../sheets/spec/address";
import { isErrorValue } from "../../core/formula/error-value";
import { readCells, type Cells } from "../session/cells";
import { usedAreas } from "../session/used-areas";
import { firstCall, repaired } from "../../core/formula/formula-text";

const stuck: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#CONNECT!", "#BLOCKED!"]);

/** Every formula of the add-in in the workbook, sheet by sheet, row by row. Changes nothing. */
export async function scan(context: Excel.RequestContext): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  for (const { sheet, area } of await usedAreas(context)) {
    const cells = await readCells(context, sheet, area, ["formulas", "values"]);
    found.push(...ownFormulas(sheet, area, cells));
  }
  return found;
}

function ownFormulas(
  sheet: Excel.Worksheet,
  origin: { readonly row: number; readonly column: number },
  { formulas, values }: Cells<"formulas" | "values">
): FormulaCell[] {
  return formulas.flatMap((line, i) =>
    line.flatMap((content, j) => {
      const value = values[i]?.[j];
      // A text that only looks like a formula is its own value.
      const call = typeof content === "string" && content !== value ? firstCall(content) : null;
      if (typeof content !== "string" || call === null) return [];
      const place = { row: origin.row + i, column: origin.column + j };
      return [
        {
          functionName: call.functionName,
          indicator: call.indicator,
          indicatorName: contentOf(call.indicator, origin, values) ?? call.indicator,
          ...place,
          sheetId: sheet.id,
          sheet: sheet.name,
          address: formatArea({ ...place, rows: 1, columns: 1 }),
          formula: content,
          value,
          state: stateOf(content, value),
          protectedSheet: sheet.protection.protected,
        },
      ];
    })
  );
}

/** What a cell of the sheet holds; null for another text, and for a cell outside the part that is in use. */
function contentOf(
  reference: string,
  origin: { readonly row: number; readonly column: number },
  values: readonly (readonly unknown[])[]
): string | null {
  if (!/^\$?[A-Z]{1,3}\$?[1-9]\d*$/i.test(reference)) return null;
  const [cell] = parseAreas(reference.toUpperCase());
  const content = cell && values[cell.row - origin.row]?.[cell.column - origin.column];
  return content === undefined ? null : String(content);
}

function stateOf(formula: string, value: unknown): FormulaState {
  if (repaired(formula) !== null) return "mangled";
  if (stuck.has(value)) return "stuck";
  return isErrorValue(value) ? "error" : "working";
}
