import type { AdditionSince, ChangeSince } from "../../core/insertion/change-since";
import { contains, formatArea, without } from "../../sheets/spec/address";
import type { AreaImprint, Contents, Imprint, SheetImprint, TableImprint } from "./imprint";
import type { Look } from "./looks";
import type { WidenedColumn } from "./steps";
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
  readonly looks: readonly Look[];
  /** Where conditional formats are that somebody has added. */
  readonly conditional: readonly Area[];
  /** Of a sheet of its own. */
  readonly whole: WholeSheet | null;
}

/** What goes with a sheet of its own. */
export interface WholeSheet {
  /** Cells are cleared under comments and notes, which stay; a sheet takes them along. */
  readonly comments: readonly Area[];
  /** What Excel counts as used, formats included. */
  readonly extent: Area;
  readonly shapes: number;
  /** Names that mean something on this sheet only. */
  readonly names: readonly string[];
}

/** What a look at one insertion has found. */
export interface Looked {
  readonly imprint: Imprint;
  readonly changes: readonly ChangeSince[];
  readonly additions: readonly AdditionSince[];
  /** The columns that are still as wide as they were made. */
  readonly widened: readonly WidenedColumn[];
  /** What the sheet keeps of the figures that the tables were written with. */
  readonly written: readonly Excel.WorksheetCustomProperty[];
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
  if (made.kind === "sheet" && now.whole) changes.push(...changesOfSheet(made, now.whole, sheet));
  return changes;
}

function changesOfSheet({ shapes }: SheetImprint, now: WholeSheet, sheet: string): ChangeSince[] {
  const changes: ChangeSince[] = [];
  const [comment] = now.comments;
  if (comment) changes.push({ kind: "commented", sheet, address: formatArea(comment) });
  if (now.shapes > shapes) changes.push({ kind: "shapes", sheet });
  if (now.names.length > 0) changes.push({ kind: "names", sheet });
  return changes;
}

/** What somebody has added to the cells, and goes with them. */
export function additionsIn(made: AreaImprint | SheetImprint, now: Present): AdditionSince[] {
  const { sheet } = now;
  const at = (kind: "formatted" | "validated" | "conditional") => (area: Area) =>
    ({ kind, sheet, address: formatArea(area) }) as const;
  const pairs = made.looks.map((look, index) => ({ look, now: now.looks[index] ?? look }));
  const formatted = pairs.filter(({ look, now: found }) => look.format !== found.format);
  const validated = pairs.filter(({ look, now: found }) => look.validation !== found.validation);
  const beside =
    made.kind === "sheet" && now.whole && !contains(made.extent, now.whole.extent)
      ? without(now.whole.extent, [made.extent]).slice(0, 1)
      : [];
  return [
    ...[...formatted.map(({ look }) => look.area), ...beside].map(at("formatted")),
    ...now.conditional.map(at("conditional")),
    ...validated.map(({ look }) => look.area).map(at("validated")),
  ];
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
