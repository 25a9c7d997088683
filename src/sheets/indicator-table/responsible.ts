import type { PlannedIndicator } from "../../core/types";

/** The column of who is responsible, in a table with rows of which the plan says it; none in any other table. */
export function responsibleColumn(entries: readonly PlannedIndicator[]): readonly "responsible"[] {
  return entries.some(({ indicator }) => indicator.responsible !== "") ? ["responsible"] : [];
}

/**
 * Whether the latest year and the time elapsed are printed: not where the column of who is responsible needs their room. The
 * figures show the year, and the time elapsed is the same in every row.
 */
export function printsYear(entries: readonly PlannedIndicator[]): boolean {
  return responsibleColumn(entries).length === 0;
}
