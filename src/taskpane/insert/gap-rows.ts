import type { Catalogue } from "../../core/lookup";
import type { Locale } from "../../i18n/locale";
import type { PageTexts } from "../../i18n/taskpane-pages";
import { isFigureDoubt } from "../../core/actuals/row-reason";
import { rowReasonText } from "../../i18n/sheets";
import { matchedRows, type RecognisedRow, type Recognition } from "../../reading/recognition";

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

/**
 * @param recognitions of each column of actual figures
 * @param firstRow the first row of the selection as Excel counts rows
 */
export function explainedRows(
  recognitions: readonly Recognition[],
  firstRow: number,
  locale: Locale,
  words: GapTexts
): ExplainedRows {
  const matched = matchedRows(recognitions);
  const ofYear = (year: number | null, reason: string): string =>
    recognitions.length === 1 || year === null ? reason : words.ofYear(year, reason);
  const explain = (
    reasonOf: (row: RecognisedRow, year: number | null) => string
  ): ExplainedRow[] => {
    const reasons = new Map<number, Set<string>>();
    for (const { rows, year } of recognitions) {
      for (const row of rows) {
        const reason = reasonOf(row, year);
        if (reason === "") continue;
        reasons.set(row.row, (reasons.get(row.row) ?? new Set()).add(reason));
      }
    }
    return [...reasons].map(([row, told]) => ({ row: firstRow + row, reason: [...told].join("") }));
  };
  return {
    unrecognised: explain((row) =>
      row.kind === "unmatched" && !isFigureDoubt(row.reason)
        ? rowReasonText(row.reason, locale)
        : ""
    ),
    leftBlank: explain((row, year) =>
      row.kind === "unmatched" && isFigureDoubt(row.reason)
        ? ofYear(year, rowReasonText(row.reason, locale))
        : ""
    ),
    withoutActual: explain((row, year) => {
      if (row.kind !== "matched" || typeof row.actual === "number" || !matched.has(row.row))
        return "";
      const reason = row.doubt ? rowReasonText(row.doubt, locale) : words.noActual(row.name);
      return ofYear(year, reason);
    }),
  };
}

/** How many rows are recognised, and how many of them have a figure in each column. */
export function countedRows(recognitions: readonly Recognition[]): {
  readonly matched: number;
  readonly complete: number;
} {
  const matched = matchedRows(recognitions);
  const unfilled = new Set(
    recognitions.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.kind === "matched" && typeof row.actual !== "number" ? [row.row] : []
      )
    )
  );
  const complete = [...matched.keys()].filter((row) => !unfilled.has(row)).length;
  return { matched: matched.size, complete };
}

/** The years that actual figures can be of: those of the plans, and the one that the header names. */
export function gapYears(recognition: Recognition, { plans }: Catalogue): readonly number[] {
  const { year } = recognition;
  const used = new Set([...matchedRows([recognition]).values()].map(({ plan }) => plan));
  const years = plans
    .filter((plan) => used.has(plan))
    .flatMap(({ baseYear, targetYear }) =>
      Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index)
    );
  const all = year === null ? years : [...years, year];
  return [...new Set(all)].sort((a, b) => a - b);
}
