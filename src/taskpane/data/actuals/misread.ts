import { isSameText } from "../../../core/normalise";
import type { ActualsProblem } from "../../../core/actuals/problem";
import type { PlannedIndicator } from "../../../core/types";
import { actualsTexts } from "../../../i18n/actuals";
import type { Locale } from "../../../i18n/locale";
import type { LinkedActuals } from "../../../sheets/actuals/actuals-formula";
import { cellArea } from "../../../excel/tables/actuals-table";
import { formatArea } from "../../../sheets/spec/address";
import type { CheckedActuals } from "./linked-actuals";

/** How many cells a message names; the check lists them all. */
const NAMED = 5;

/**
 * Why a sheet of these indicators must not take its figures from the linked table: formulas see no number formats, and
 * would calculate with 0.6 where a cell shows 60%, and with 123456 where it shows 12.3. Everything else that is an error they leave out or answer with #N/A.
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
  const names = entries.map((entry) => actuals.nameOf(entry));
  const cells = reading.problems.flatMap((problem) =>
    isFormatFault(problem) && names.some((name) => isSameText(name, problem.name))
      ? [formatArea(cellArea(table, reading.columns, problem))]
      : []
  );
  if (cells.length === 0) return null;
  const { refused } = actualsTexts(locale).monitoring;
  return refused(table.sheet, cells.slice(0, NAMED), cells.length);
}

function isFormatFault(
  problem: ActualsProblem
): problem is Extract<
  ActualsProblem,
  { readonly code: "percentSign" | "partlyShown" | "otherUnit" }
> {
  // A percentage of what the plan counts in another unit: 58.1% enterprises.
  const isOddShare = problem.code === "otherUnit" && /^[%‰‱]$/.test(problem.unit);
  return isOddShare || problem.code === "percentSign" || problem.code === "partlyShown";
}
