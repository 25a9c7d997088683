import type { Catalogue } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { PageTexts } from "../../i18n/taskpane-pages";
import { isFigureDoubt } from "../../core/actuals/row-reason";
import { rowReasonText } from "../../i18n/sheets";
import type { Recognition } from "../../reading/recognition";

type GapTexts = PageTexts["insert"]["gaps"];

/** A row of the sheet that gets no figures, or not all of them. */
export interface ExplainedRow {
  /** As Excel counts rows. */
  readonly row: number;
  readonly reason: string;
}

/** The rows of a selection that get no figures, or not all of them, with the reasons in words. */
export interface ExplainedRows {
  readonly unrecognised: readonly ExplainedRow[];
  /** The indicator is known, but its actual figure cannot be compared with the plan's. */
  readonly leftBlank: readonly ExplainedRow[];
  /** Baseline and target are given; what needs an actual figure is not. */
  readonly withoutActual: readonly ExplainedRow[];
}

/** @param firstRow the first row of the selection as Excel counts rows */
export function explainedRows(
  { rows }: Recognition,
  firstRow: number,
  locale: Locale,
  words: GapTexts
): ExplainedRows {
  const unmatched = rows.flatMap((row) => (row.kind === "unmatched" ? [row] : []));
  const explain = (chosen: typeof unmatched): ExplainedRow[] =>
    chosen.map(({ row, reason }) => ({
      row: firstRow + row,
      reason: rowReasonText(reason, locale),
    }));
  return {
    unrecognised: explain(unmatched.filter(({ reason }) => !isFigureDoubt(reason))),
    leftBlank: explain(unmatched.filter(({ reason }) => isFigureDoubt(reason))),
    withoutActual: rows.flatMap((row) => {
      if (row.kind !== "matched" || typeof row.actual === "number") return [];
      const reason = row.doubt ? rowReasonText(row.doubt, locale) : words.noActual(row.name);
      return [{ row: firstRow + row.row, reason }];
    }),
  };
}

/** The indicators of the rows that were recognised. */
export function matchedEntries({ rows }: Recognition): PlannedIndicator[] {
  return rows.flatMap((row) => (row.kind === "matched" ? [row.entry] : []));
}

/** The years that actual figures can be of: those of the plans, and the one that the header names. */
export function gapYears(recognition: Recognition, { plans }: Catalogue): readonly number[] {
  const { year } = recognition;
  const used = new Set(matchedEntries(recognition).map(({ plan }) => plan));
  const years = plans
    .filter((plan) => used.has(plan))
    .flatMap(({ baseYear, targetYear }) =>
      Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index)
    );
  const all = year === null ? years : [...years, year];
  return [...new Set(all)].sort((a, b) => a - b);
}
