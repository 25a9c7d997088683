import type { ChangeSince } from "../../core/insertion/change-since";
import { contains, formatArea, overlaps } from "../../sheets/spec/address";
import type { AreaImprint, Contents, SheetImprint, TableImprint } from "./imprint";
import type { Area } from "../../sheets/spec/sheet-spec";

/** What a look at the place of an insertion found, in the sheet's own rows and columns. */
export interface Present {
  readonly sheet: string;
  readonly protectedSheet: boolean;
  /** Protection, where it is on, keeps some of the cells from being changed. */
  readonly locked: boolean;
  /** Of the area; of a sheet of its own everything. */
  readonly contents: Contents;
  /** Those that touch the area; of a sheet of its own all. */
  readonly tables: readonly TableImprint[];
  /** Ids of all charts of the sheet. */
  readonly charts: readonly string[];
  /** Where the sheet has comments: they go with a sheet of its own, and stay when cells are cleared. */
  readonly comments: readonly Area[];
  readonly merges: readonly Area[];
}

/** Everything that is no longer as it was written, or cannot be taken back. None: it can be. */
export function changesIn(made: AreaImprint | SheetImprint, now: Present): ChangeSince[] {
  const { sheet } = now;
  const changes: ChangeSince[] = [];
  const isContents = made.kind === "area" && made.contentsOnly;
  if (now.protectedSheet && (now.locked || !isContents)) changes.push({ kind: "protected", sheet });
  const difference = firstDifference(made.contents, now.contents);
  if (difference) {
    changes.push({
      kind: "cell",
      sheet,
      address: formatArea({ ...difference, rows: 1, columns: 1 }),
    });
  }
  for (const table of isContents ? [] : changedTables(made.tables, now.tables)) {
    changes.push({ kind: "table", sheet, table });
  }
  if (chartsChanged(made, now.charts)) changes.push({ kind: "charts", sheet });
  const [merge] = isContents
    ? []
    : now.merges.filter((area) => overlaps(area, made.area) && !contains(made.area, area));
  if (merge) changes.push({ kind: "merged", sheet, address: formatArea(merge) });
  const [comment] = made.kind === "sheet" ? now.comments : [];
  if (comment) changes.push({ kind: "commented", sheet, address: formatArea(comment) });
  return changes;
}

/** The names of tables that are gone, new, renamed, or of another size or place. */
function changedTables(
  made: readonly TableImprint[],
  now: readonly TableImprint[]
): readonly string[] {
  const changed = made.filter((table) => {
    const found = now.find(({ id }) => id === table.id);
    return found?.name !== table.name || formatArea(found.area) !== formatArea(table.area);
  });
  const added = now.filter(({ id }) => !made.some((table) => table.id === id));
  return [...changed, ...added].map(({ name }) => name);
}

/** On a sheet in use the user may have charts of his own; on ours there are only ours. */
function chartsChanged(made: AreaImprint | SheetImprint, now: readonly string[]): boolean {
  const missing = made.charts.some((id) => !now.includes(id));
  return missing || (made.kind === "sheet" && now.length > made.charts.length);
}

/** The first cell in which two contents differ, row by row; null where they are the same. */
export function firstDifference(
  before: Contents,
  now: Contents
): { readonly row: number; readonly column: number } | null {
  const top = Math.min(before.area.row, now.area.row);
  const left = Math.min(before.area.column, now.area.column);
  for (let row = top; row < Math.max(bottom(before), bottom(now)); row += 1) {
    for (let column = left; column < Math.max(right(before), right(now)); column += 1) {
      if (contentAt(before, row, column) !== contentAt(now, row, column)) return { row, column };
    }
  }
  return null;
}

function bottom({ area }: Contents): number {
  return area.row + area.rows;
}

function right({ area }: Contents): number {
  return area.column + area.columns;
}

function contentAt({ area, formulas }: Contents, row: number, column: number): unknown {
  return formulas[row - area.row]?.[column - area.column] ?? "";
}
