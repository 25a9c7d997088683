import { citation } from "../core/citation";
import { findIndicator } from "../core/lookup";
import type { PlannedIndicator } from "../core/types";
import { currentCatalogue } from "../dataset/plans-at-hand";
import { insert, insertBeside, readActiveCell, type ActiveCell } from "../excel/insert/insertion";
import { attempt } from "../excel/session/attempt";
import { InsertionError } from "../excel/session/insertion-error";
import { inExcel } from "../excel/session/session";
import { readNamedColumn, type NamedColumn } from "../excel/tables/named-column";
import { citationText } from "../i18n/citation";
import { currentLocale } from "../i18n/locale";
import { reasonText } from "../i18n/reasons";
import { detailedEntry } from "../sheets/indicator-table/detailed-entry";
import { defaultMarks, targetCell } from "../sheets/indicator-table/marks";
import { plainCells } from "../sheets/spec/plain-cells";
import type { Cell } from "../sheets/spec/sheet-spec";
import type { PlacedCommand } from "../excel/insert/command-report";

/** The first text in a CQ formula is the indicator: =CQ.PLANTARGET("高新技术企业",2020). */
const indicatorInFormula = /\bCQ\.PLAN[A-Z]+\(\s*"((?:[^"]|"")*)"/i;

/**
 * Writes the targets of the indicators that the first selected column names, or uses in CQ formulas, into the cells right
 * of the selection.
 *
 * @throws InsertionError when the selection names no indicator, or a cell to its right is not free
 */
export function insertTargets(): ReturnType<PlacedCommand> {
  return beside((entry) => targetCell(detailedEntry(entry), defaultMarks, currentLocale()));
}

/** The same with their citations. */
export function insertCitations(): ReturnType<PlacedCommand> {
  return beside((entry) => citationText(citation(entry)));
}

/** The indicator that the active cell names, or uses in a CQ formula. @throws InsertionError "noIndicator" */
export async function namedIndicator(): Promise<PlannedIndicator> {
  return indicatorIn(await readActiveCell());
}

async function beside(cellOf: (entry: PlannedIndicator) => Cell): ReturnType<PlacedCommand> {
  // What is read is written beside: an Excel too old for that refuses at once.
  const column = await attempt(() => inExcel("insertion", readNamedColumn));
  const cells = cellsBeside(column, cellOf);
  const { sheetId, area } = column;
  const [[only] = [], another] = cells;
  // A single cell may stand in a table, whose other columns are free to be filled.
  if (!another && only !== undefined && only !== null && typeof only !== "object")
    return insertBeside(only);
  const place = { sheetId, row: area.row, column: area.column + area.columns };
  return insert(() => plainCells("", cells), place);
}

/** A cell that names no indicator has none beside it; where none does, the first of them says why. */
function cellsBeside(
  { cells }: NamedColumn,
  cellOf: (entry: PlannedIndicator) => Cell
): readonly (readonly Cell[])[] {
  const problems: unknown[] = [];
  const beside = cells.map((cell): readonly Cell[] => {
    try {
      return [cellOf(indicatorIn(cell))];
    } catch (problem) {
      problems.push(problem);
      return [null];
    }
  });
  if (problems.length === cells.length) throw problems[0];
  return beside;
}

function indicatorIn({ value, formula }: ActiveCell): PlannedIndicator {
  const inFormula = indicatorInFormula.exec(String(formula ?? ""))?.[1]?.replace(/""/g, '"');
  const name = inFormula ?? String(value ?? "").trim();
  if (name === "") throw new InsertionError({ code: "noIndicator", details: { reason: "" } });
  const found = findIndicator(currentCatalogue(), name);
  if (found.ok) return found.value;
  const reason = reasonText(found.failure.reason);
  throw new InsertionError({ code: "noIndicator", details: { reason } });
}
