import type { Catalogue } from "../../core/lookup";
import type { Locale } from "../../i18n/locale";
import { rowReasonText } from "../../i18n/workbook";
import type { Recognition } from "../../workbook/recognition";

/** A row of the sheet that gets no figures. */
export interface UnmatchedRow {
  /** As Excel counts rows. */
  readonly row: number;
  readonly reason: string;
}

/**
 * The rows of a selection that are not recognised, with the reason in words.
 *
 * @param firstRow the first row of the selection as Excel counts rows
 */
export function unmatchedRows(
  { rows }: Recognition,
  firstRow: number,
  locale: Locale
): readonly UnmatchedRow[] {
  return rows.flatMap((row) =>
    row.kind === "unmatched"
      ? [{ row: firstRow + row.row, reason: rowReasonText(row.reason, locale) }]
      : []
  );
}

/** The years that actual figures can be of: those of the plans, and the one that the header names. */
export function gapYears({ year, rows }: Recognition, { plans }: Catalogue): readonly number[] {
  const used = new Set(rows.flatMap((row) => (row.kind === "matched" ? [row.entry.plan] : [])));
  const years = plans
    .filter((plan) => used.has(plan))
    .flatMap(({ baseYear, targetYear }) =>
      Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index)
    );
  const all = year === null ? years : [...years, year];
  return [...new Set(all)].sort((a, b) => a - b);
}
