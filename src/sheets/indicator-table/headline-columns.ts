import type { ColumnId } from "./indicator-columns";

/** The columns of box 2 of the plan, with the figures of box 1 and the arithmetic between them; and who is responsible, where a plan says so. */
export const headlineColumns: readonly ColumnId[] = [
  "number",
  "name",
  "unit",
  "attribute",
  "previous",
  "baseline",
  "target",
  "gap",
  "growth",
  "responsible",
];
