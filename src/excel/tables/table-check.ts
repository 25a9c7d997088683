import { inLanguage } from "../../i18n/locale";
import { createCatalogue, findIndicator, type Catalogue } from "../../core/lookup";
import type { Plan, PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { defaultMarks } from "../../sheets/indicator-table/default-marks";
import { formatArea } from "../../sheets/spec/address";
import { isNewer, recordedVersion, withVersion } from "../../sheets/indicator-table/data-versions";
import {
  figureColumn,
  isNames,
  isUnits,
  type FigureColumn,
} from "../../sheets/indicator-table/figure-columns";
import type { Area } from "../../sheets/spec/sheet-spec";
import { sourcesIn } from "../../sheets/indicator-table/source-notes";
import { figureMark, formatMark } from "../insert/written";

/** A table of the workbook as it stands: the columns that may be compared, and the lines right below it. */
export interface TableColumns {
  readonly sheetId: string;
  readonly sheet: string;
  readonly table: string;
  /** With its header row. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly notes: readonly string[];
  /** Marks of the figures that tables of this sheet were written with. */
  readonly written: ReadonlySet<string>;
}

/** Of each cell without the header: its value, its formula or else its value, its number format. */
export interface TableColumn {
  readonly header: string;
  /** Within the table, counted from 0. */
  readonly index: number;
  readonly cells: readonly unknown[];
  readonly contents: readonly unknown[];
  readonly formats: readonly unknown[];
}

/** A figure in a table that is not the plan's figure in the data at hand. */
export interface ChangedFigure {
  readonly address: string;
  readonly area: Area;
  readonly entry: PlannedIndicator;
  /** As it stands in the table. */
  readonly name: string;
  readonly header: string;
  readonly shown: number;
  /** Null where the data no longer give a figure. */
  readonly current: number | null;
  readonly update: FigureUpdate;
}

/**
 * Whether a figure can be brought up to the data at hand, with the number formats before and after; or why not: "typed" it is not as it was
 * written, "unknown" nothing is kept of what the table was written with, "newer" that was newer data, "noFigure" the data have no figure for
 * it any more, "unit" it is in another unit now, "format" its number format is the user's and says something else.
 */
export type FigureUpdate =
  | { readonly can: true; readonly format: string; readonly formatNow: string }
  | { readonly can: false; readonly why: Kept };

export type Kept = "typed" | "unknown" | "newer" | "noFigure" | "unit" | "format";

/** A table with figures of a plan, compared with the data at hand. */
export interface ComparedTable extends Pick<TableColumns, "sheetId" | "sheet" | "table" | "area"> {
  readonly versions: readonly TableVersion[];
  readonly changed: readonly ChangedFigure[];
  /**
   * The lines below it that name the data version, and what they are to say when its figures are brought up to the data; none
   * where a figure of the product's cannot come along.
   */
  readonly lines: readonly VersionLine[];
}

export interface VersionLine {
  readonly area: Area;
  readonly shown: string;
  readonly current: string;
}

/** Which data of a plan a table was made with, and which are at hand. */
export interface TableVersion {
  readonly plan: Plan;
  /** Null where the table does not say. */
  readonly madeWith: string | null;
}

/** The columns that are compared of a table with these headers: indicators, the figures of a plan, and the units beside them. */
export function comparedColumns(headers: readonly string[]): number[] {
  const columns = headers.flatMap((header, index) =>
    isNames(header) || figureColumn(header, true) !== null ? [index] : []
  );
  const units = headers.findIndex(isUnits);
  return columns.length === 0 || units < 0 ? columns : [...columns, units];
}

/**
 * Compares a table with the data at hand. Whatever it is called and whoever made it: tables can be renamed and copied.
 * Its rows are looked up in the plans that its source line names, in all plans where it has no such line.
 *
 * @returns null for a table without indicators, of a plan that is not at hand, or from another source
 */
export function compareTable(table: TableColumns, all: Catalogue): ComparedTable | null {
  const names = table.columns.find(({ header }) => isNames(header));
  const catalogue = catalogueOf(table.notes, all);
  if (!names || !catalogue) return null;
  const entries = names.cells.map((name) => {
    const found = findIndicator(catalogue, String(name ?? ""));
    return found.ok ? found.value : null;
  });
  const plans = [...new Set(entries.flatMap((entry) => (entry ? [entry.plan] : [])))];
  const versions = plans.map((plan) => ({ plan, madeWith: recordedVersion(table.notes, plan) }));
  const ours = versions.some(({ madeWith }) => madeWith !== null);
  const isOld = !versions.some(({ plan, madeWith }) => madeWith && isNewer(madeWith, plan.version));
  const units = table.columns.find(({ header }) => isUnits(header));
  const rows = entries.flatMap((entry, row) =>
    entry ? [{ entry, row, name: String(names.cells[row]), unit: units?.cells[row], isOld }] : []
  );
  const compared = table.columns.flatMap((column) => {
    const figures = figureColumn(column.header, ours);
    return figures ? [rows.flatMap((row) => changedIn(table, column, row, figures) ?? [])] : [];
  });
  if (versions.length === 0 || compared.length === 0) return null;
  const { sheetId, sheet, area } = table;
  const changed = byRow(compared.flat());
  const isWhole = changed.every(({ update }) => update.can || update.why === "typed");
  const lines = isOld && isWhole && table.written.size > 0 ? linesOf(table, plans) : [];
  return { sheetId, sheet, table: table.table, area, versions, changed, lines };
}

interface Row {
  readonly entry: PlannedIndicator;
  readonly row: number;
  readonly name: string;
  /** Undefined where the table has no column of units: they stand behind the names then, which are looked up with them. */
  readonly unit: unknown;
  /** The table was not made with newer data than are at hand. */
  readonly isOld: boolean;
}

function changedIn(
  { area, written }: TableColumns,
  { header, index, cells, contents, formats }: TableColumn,
  { entry, row, name, unit, isOld }: Row,
  figures: FigureColumn
): ChangedFigure | null {
  const shown = cells[row];
  if (typeof shown !== "number") return null;
  const outcome = figures.figure(entry);
  const current = outcome.ok ? outcome.value : null;
  if (shown === current) return null;
  const place = { row: area.row + 1 + row, column: area.column + index, rows: 1, columns: 1 };
  const figure = { address: formatArea(place), area: place, entry, name, header, shown, current };
  const isWritten = contents[row] === shown && written.has(figureMark(name, header, shown));
  const update =
    keptBecause(figure, { written, isWritten, isOld, unit }, figures) ??
    updated(header, figures.format(entry), String(formats[row]), written);
  return { ...figure, update };
}

/** Null where nothing keeps a figure from being brought up to the data. */
function keptBecause(
  { entry, current }: Omit<ChangedFigure, "update">,
  row: Pick<Row, "unit" | "isOld"> &
    Pick<TableColumns, "written"> & { readonly isWritten: boolean },
  figures: FigureColumn
): FigureUpdate | null {
  const kept = (why: Kept): FigureUpdate => ({ can: false, why });
  if (row.written.size === 0) return kept("unknown");
  if (!row.isWritten) return kept("typed");
  if (!row.isOld) return kept("newer");
  if (current === null || figures.cell(entry) !== current) return kept("noFigure");
  const isUnit = row.unit === undefined || unitsOf(entry).includes(String(row.unit));
  return isUnit ? null : kept("unit");
}

/** A format of the user's own stays, where it says the same beside the number. */
function updated(
  header: string,
  format: string,
  formatNow: string,
  written: ReadonlySet<string>
): FigureUpdate {
  if (written.has(formatMark(header, formatNow))) return { can: true, format, formatNow };
  return wordsIn(format) === wordsIn(formatNow)
    ? { can: true, format: formatNow, formatNow }
    : { can: false, why: "format" };
}

function unitsOf({ indicator: { unit } }: PlannedIndicator): string[] {
  return [unit.zh, unit.en].map((text) => text || defaultMarks.none);
}

/** What a number format says beside the number. @example wordsIn('0.0"以上"') // "以上" */
function wordsIn(format: string): string {
  return (format.match(/"[^"]*"/g) ?? []).join("");
}

function linesOf({ area, notes }: TableColumns, plans: readonly Plan[]): VersionLine[] {
  return notes.flatMap((shown, index) => {
    const current = plans.reduce(withVersion, shown);
    const place = { row: area.row + area.rows + index, column: area.column, rows: 1, columns: 1 };
    return current === shown ? [] : [{ area: place, shown, current }];
  });
}

function byRow(figures: readonly ChangedFigure[]): ChangedFigure[] {
  return [...figures].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** Null where the lines name another source, or record the data of a plan that is not at hand. */
function catalogueOf(notes: readonly string[], all: Catalogue): Catalogue | null {
  const found = sourcesIn(notes);
  if (found) {
    const { sources, locale } = found;
    const { titleInSource } = sheetTexts(locale).footnotes;
    // A title may be part of another: 《…规划》 of 《…规划中期调整方案》.
    const named = all.plans.filter(({ title }) =>
      sources.includes(titleInSource(inLanguage(title, locale)))
    );
    return named.length > 0 ? createCatalogue(named) : null;
  }
  const [anyPlan] = all.plans;
  return anyPlan && recordedVersion(notes, anyPlan) !== null ? null : all;
}
