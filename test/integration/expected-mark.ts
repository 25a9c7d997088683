import { targetFigure } from "../../src/core/figures";
import { fail, type Outcome } from "../../src/core/outcome";
import type { PlannedIndicator } from "../../src/core/types";
import type { Locale } from "../../src/i18n/locale";
import { isLevelTarget } from "../../src/sheets/indicator-table/basis";
import { defaultMarks, targetCell } from "../../src/sheets/indicator-table/marks";

/** What core gives, as far as native formulas follow it: for levels. */
export function ofLevel<T>(entry: PlannedIndicator, outcome: Outcome<T>): Outcome<T> {
  const { name } = entry.indicator;
  return isLevelTarget(entry)
    ? outcome
    : fail("notAvailable", { code: "notJudged", name: name.zh });
}

/** What the cell of the target shows: the figure, whatever it counts, or the words of what is no figure. */
export function expectedTarget(
  entry: PlannedIndicator,
  locale: Locale = "zh-CN"
): Outcome<number> | string {
  const figure = targetFigure(entry);
  return figure.ok ? figure : String(targetCell(entry, defaultMarks, locale));
}

/** What a sheet shows where core gives no figure: where there can be none, and where the plan does not publish it. */
export const expectedMark = "—";
