import { readActuals, type ActualsReading } from "../../../core/actuals/check";
import { usableName } from "../../../core/lookup";
import type { Catalogue } from "../../../core/lookup";
import { sourceOf, type Link, type SheetTable } from "../../../excel/tables/actuals-table";
import type { LinkedActuals } from "../../../sheets/actuals/actuals-formula";
import type { ActualsService } from "../../services/actuals";

/** A linked table with what it holds. */
export interface CheckedActuals {
  readonly kind: "linked";
  readonly table: SheetTable;
  readonly reading: ActualsReading;
}

/** What the workbook is linked with, checked against the plans at hand. */
export type CheckedLink = Exclude<Link, { readonly kind: "linked" }> | CheckedActuals;

/** @throws InsertionError */
export async function checkLink(
  actuals: ActualsService,
  catalogue: Catalogue
): Promise<CheckedLink> {
  const link = await actuals.read();
  return link.kind === "linked" ? checkedActuals(link.table, catalogue) : link;
}

export function checkedActuals(table: SheetTable, catalogue: Catalogue): CheckedActuals {
  return { kind: "linked", table, reading: readActuals(table, catalogue) };
}

/** What formulas need to take figures from the linked table; null where there is none that can be read. */
export function linkedActuals(link: CheckedLink, catalogue: Catalogue): LinkedActuals | null {
  if (link.kind !== "linked" || link.reading.kind !== "read") return null;
  const { columns } = link.reading;
  return {
    ...sourceOf(link.table, columns),
    nameOf: (entry) => usableName(catalogue, entry, columns.language),
  };
}
