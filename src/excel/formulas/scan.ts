import type { FormulaCell, FormulaState } from "../../core/formula/formula-cell";
import { formatArea, parseAreas } from "../../sheets/spec/address";
import { isErrorValue } from "../../core/formula/error-value";
import { OWN_SHEETS } from "../session/own-sheets";
import { firstCall, repaired } from "../../core/formula/formula-text";

/** Excel on the web answers at most 5 MB a request. */
const CELLS_PER_REQUEST = 50_000;

const stuck: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#CONNECT!", "#BLOCKED!"]);

/** Every formula of the add-in in the workbook, sheet by sheet, row by row. Changes nothing. */
export async function scan(context: Excel.RequestContext): Promise<FormulaCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const searched = worksheets.items.filter(({ name }) => !OWN_SHEETS.includes(name));
  const sheets = searched.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    return { sheet, used: used.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  const found: FormulaCell[] = [];
  for (const { sheet, used } of sheets) {
    if (used.isNullObject) continue;
    const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / used.columnCount));
    for (let start = 0; start < used.rowCount; start += height) {
      const rows = Math.min(height, used.rowCount - start);
      const block = sheet
        .getRangeByIndexes(used.rowIndex + start, used.columnIndex, rows, used.columnCount)
        .untrack();
      block.load("formulas,values");
      // A large sheet does not fit into one answer.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      const origin = { row: used.rowIndex + start, column: used.columnIndex };
      found.push(...ownFormulas(sheet, origin, block));
    }
  }
  return found;
}

function ownFormulas(
  sheet: Excel.Worksheet,
  origin: { readonly row: number; readonly column: number },
  { formulas, values }: { readonly formulas: unknown[][]; readonly values: unknown[][] }
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

/** What a cell of the block that was read holds; null for another text, and for a cell beyond the block. */
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
