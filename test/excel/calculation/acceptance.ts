/** Whether Excel would take a formula: it refuses what it cannot read and what it cannot find. */
import type { FormulaPlace } from "../model/formula-engine";
import { findTable, tableAt } from "../model/table-lookup";
import type { Workbook } from "../model/workbook";
import { parseFormula } from "./parser";
import { findColumn } from "./structured";
import { FormulaSyntaxError, type Node, type StructuredReference } from "./syntax";

export function acceptsFormula(workbook: Workbook, formula: string, place: FormulaPlace): boolean {
  try {
    return accepts(parseFormula(formula), workbook, place);
  } catch (error) {
    // An address outside the grid is refused by the address reader.
    if (error instanceof FormulaSyntaxError || error instanceof RangeError) return false;
    if (error instanceof Error && error.name === "ExcelError") return false;
    throw error;
  }
}

function accepts(node: Node, workbook: Workbook, place: FormulaPlace): boolean {
  const all = (nodes: readonly Node[]): boolean =>
    nodes.every((child) => accepts(child, workbook, place));
  switch (node.kind) {
    case "reference":
      return node.sheet === undefined || workbook.findSheet(node.sheet) !== undefined;
    case "structured":
      return namesColumns(node.reference, workbook, place);
    case "call":
      return all(node.args);
    case "array":
      return node.rows.every(all);
    case "unary":
      return all([node.operand]);
    case "binary":
      return all([node.left, node.right]);
    default:
      return true;
  }
}

/** Outside a table "[@a]" means nothing, and a table's unknown column neither. */
function namesColumns(
  reference: StructuredReference,
  workbook: Workbook,
  { sheetId, row, column }: FormulaPlace
): boolean {
  const sheet = workbook.sheetById(sheetId);
  const table =
    reference.table === undefined
      ? tableAt(workbook, sheet, row, column)
      : findTable(workbook, reference.table);
  if (!table) return false;
  return (reference.columns ?? []).every((name) => findColumn(table, name) >= 0);
}
