import type { ColumnId } from "./indicator-columns";

/** The columns of box 2 of the plan, with the figures of box 1 and the arithmetic between them. */
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
];
