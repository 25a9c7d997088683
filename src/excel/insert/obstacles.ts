import type { Obstacle } from "../../core/insertion/obstacle";
import { adjoins, formatArea, overlaps } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

export interface UsedPart {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  /** "Empty" for a blank cell only: one that holds nothing but an apostrophe is a text. */
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** What a look at an area found, in the sheet's own rows and columns. */
export interface Findings {
  readonly sheet: string;
  readonly protectedSheet: boolean;
  /** The part of the area that Excel counts as used: contents or formats. */
  readonly used: UsedPart | null;
  /** Cells hold what a formula outside the area spills into them. */
  readonly spilled: boolean;
  readonly conditionallyFormatted: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly NamedArea[];
  readonly autoFilter: Area | null;
  readonly hidden: boolean;
  readonly validated: boolean;
}

/** Everything that forbids writing into the area. None: it may be written. */
export function obstaclesIn(area: Area, findings: Findings): Obstacle[] {
  const { merges, tables, autoFilter } = findings;
  const address = formatArea(area);
  const obstacles: Obstacle[] = [];
  if (findings.protectedSheet) obstacles.push({ kind: "protectedSheet", sheet: findings.sheet });
  if (findings.used) obstacles.push(usedPart(findings.used));
  else if (findings.conditionallyFormatted) obstacles.push({ kind: "formatted", address });
  if (findings.spilled) obstacles.push({ kind: "spilled", address });
  for (const merge of merges) {
    if (overlaps(area, merge)) obstacles.push({ kind: "merged", address: formatArea(merge) });
  }
  for (const { name, area: table } of tables) {
    const where = { name, address: formatArea(table) };
    if (overlaps(area, table)) obstacles.push({ kind: "table", ...where });
    else if (adjoins(area, table)) obstacles.push({ kind: "besideTable", ...where });
  }
  if (autoFilter && (overlaps(area, autoFilter) || adjoins(area, autoFilter))) {
    obstacles.push({ kind: "autoFilter", address: formatArea(autoFilter) });
  }
  if (findings.validated) obstacles.push({ kind: "validated", address });
  if (findings.hidden) obstacles.push({ kind: "hidden", address });
  return obstacles;
}

/** A formula that gives an empty text is content too, and a spilled value has no formula of its own. */
function usedPart({ area, formulas, values, valueTypes }: UsedPart): Obstacle {
  const isUsed = (value: unknown, i: number, j: number): boolean =>
    value !== "" || formulas[i]?.[j] !== "" || valueTypes[i]?.[j] !== "Empty";
  const cells = values.flatMap((row, i) => row.filter((value, j) => isUsed(value, i, j))).length;
  const address = formatArea(area);
  return cells > 0 ? { kind: "occupied", address, cells } : { kind: "formatted", address };
}
