import { isSameText } from "../../../core/normalise";
import type { ActualsColumns } from "../../../core/actuals/columns";
import { severityOf, type ActualsProblem } from "../../../core/actuals/problem";
import type { PlannedIndicator } from "../../../core/types";
import { actualsTexts } from "../../../i18n/actuals";
import type { Locale } from "../../../i18n/locale";
import type { LinkedActuals } from "../../../sheets/actuals/actuals-formula";
import { cellArea, type SheetTable } from "../../../excel/tables/actuals-table";
import { formatArea } from "../../../sheets/spec/address";
import type { CheckedActuals } from "./linked-actuals";

/** How many cells a message names; the check lists them all. */
const NAMED = 5;

/**
 * Why a sheet of these indicators must not take its figures from the linked table: formulas would calculate with numbers
 * that the gate does not take. They see no number formats (0.6 where a cell shows 60%, 123456 where it shows 12.3) and know
 * nothing of magnitudes and signs. A text or another unit in its column they leave out, or answer with #N/A.
 *
 * @returns the cells and the cure in the user's language; null where nothing would be misread
 */
export function misreadText(
  { table, reading }: CheckedActuals,
  actuals: LinkedActuals,
  entries: readonly PlannedIndicator[],
  locale: Locale
): string | null {
  if (reading.kind !== "read") return null;
  const { columns } = reading;
  const names = entries.map((entry) => actuals.nameOf(entry));
  const cells = reading.problems.flatMap((problem) =>
    isMisread(problem, { table, columns }) && names.some((name) => isSameText(name, problem.name))
      ? [formatArea(cellArea(table, columns, problem))]
      : []
  );
  if (cells.length === 0) return null;
  const { refused } = actualsTexts(locale).monitoring;
  return refused(table.sheet, cells.slice(0, NAMED), cells.length);
}

function isMisread(
  problem: ActualsProblem,
  { table, columns }: { readonly table: SheetTable; readonly columns: ActualsColumns }
): problem is Extract<ActualsProblem, { readonly name: string }> {
  const cell = table.values[problem.row]?.[columns.value];
  const isNumber = typeof cell === "number";
  return (
    isNumber && problem.column === "value" && severityOf(problem) === "error" && "name" in problem
  );
}
