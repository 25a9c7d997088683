import { createCatalogue, findIndicator, type Catalogue } from "../../core/lookup";
import type { Reason } from "../../core/outcome";
import type { Plan, PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { planComparisonTexts } from "../../i18n/plan-comparison";
import { sheetTexts } from "../../i18n/sheets";
import type { ComparedPair, Side } from "../../sheets/comparison/comparison-columns";
import { readActiveTable } from "./active-table";
import { readSelection } from "./selection";
import { inExcel } from "../session/session";
import { attempt } from "../session/attempt";

/** Cells that list pairs of indicators. */
export interface MappingCells {
  /** The number of the first row on its sheet, as Excel shows it. */
  readonly firstRow: number;
  readonly values: readonly (readonly unknown[])[];
}

/** A cell that names no indicator of its plan, or nothing beside a name. */
export interface UnmatchedCell {
  /** As Excel shows it. */
  readonly row: number;
  readonly side: Side;
  readonly name: string;
  /** Why, with the nearest names; null for an empty cell. */
  readonly reason: Reason | null;
}

/** What cells list: a row is a pair, each given once, or it is reported. */
export interface Mapping {
  readonly pairs: readonly ComparedPair[];
  readonly unmatched: readonly UnmatchedCell[];
}

const locales: readonly Locale[] = ["zh-CN", "en-US"];

/**
 * The cells to read pairs from: the comparison that the active cell is in, else what is selected. Changes nothing.
 *
 * @returns null where nothing is selected but empty cells
 * @throws InsertionError
 */
export async function readMappingCells(): Promise<MappingCells | null> {
  const table = await attempt(() => inExcel("reading", readActiveTable));
  if (table && nameColumns(table.values)) {
    return { firstRow: table.area.row + 1, values: table.values };
  }
  const selection = await attempt(() => inExcel("reading", readSelection));
  return selection && { firstRow: selection.area.row + 1, values: selection.values };
}

/**
 * The pairs that cells list, looked up exactly, each column in its own plan. A name that is unknown or ambiguous is
 * reported with its candidates and never replaced by one of them; so is a row with one name only.
 *
 * @param cells of a comparison, with its headers, or of two columns
 * @returns null for anything else: which of more columns are meant, only the user knows
 * @example mappingIn({ firstRow: 2, values: [["研发投入强度", "研发经费占比"]] }, city, district)
 */
export function mappingIn(
  { firstRow, values }: MappingCells,
  left: Plan,
  right: Plan
): Mapping | null {
  const headed = nameColumns(values);
  const columns = headed ?? (values[0]?.length === 2 ? { left: 0, right: 1 } : null);
  if (!columns) return null;
  const catalogues = { left: createCatalogue([left]), right: createCatalogue([right]) };
  const skipped = headed ? 1 : 0;
  const rows = values.slice(skipped).map((cells, index) => {
    const row = firstRow + skipped + index;
    const read = (side: Side): PlannedIndicator | UnmatchedCell =>
      readCell({ row, side, name: nameIn(cells[columns[side]]) }, catalogues[side]);
    return { left: read("left"), right: read("right") };
  });
  const filled = rows.filter((row) => !isBlank(row.left) || !isBlank(row.right));
  const pairs = filled.flatMap(({ left: one, right: other }) =>
    isUnmatched(one) || isUnmatched(other) ? [] : [{ left: one, right: other }]
  );
  return {
    pairs: pairs.filter((pair, at) => at === pairs.findIndex((earlier) => isSame(earlier, pair))),
    unmatched: filled.flatMap((row) => [row.left, row.right].filter(isUnmatched)),
  };
}

/** Where a comparison that the add-in has inserted, in either language, has the names. */
function nameColumns([headers = []]: readonly (readonly unknown[])[]): Record<Side, number> | null {
  for (const locale of locales) {
    const name = sheetTexts(locale).columns.name;
    const { side } = planComparisonTexts(locale);
    const columns = {
      left: headers.indexOf(side.left(name)),
      right: headers.indexOf(side.right(name)),
    };
    if (columns.left >= 0 && columns.right >= 0) return columns;
  }
  return null;
}

function isSame(one: ComparedPair, other: ComparedPair): boolean {
  return one.left === other.left && one.right === other.right;
}

function readCell(
  cell: Omit<UnmatchedCell, "reason">,
  catalogue: Catalogue
): PlannedIndicator | UnmatchedCell {
  if (cell.name === "") return { ...cell, reason: null };
  const found = findIndicator(catalogue, cell.name);
  return found.ok ? found.value : { ...cell, reason: found.failure.reason };
}

function nameIn(value: unknown): string {
  return String(value ?? "").trim();
}

function isUnmatched(cell: PlannedIndicator | UnmatchedCell): cell is UnmatchedCell {
  return "side" in cell;
}

function isBlank(cell: PlannedIndicator | UnmatchedCell): boolean {
  return isUnmatched(cell) && cell.name === "";
}
