import { inLanguage } from "../../i18n/locale";
import { baselineFigure, observedFigure, targetFigure } from "../../core/figures";
import { createCatalogue, findIndicator, type Catalogue } from "../../core/lookup";
import type { Outcome } from "../../core/outcome";
import type { Plan, PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { formatArea } from "../../sheets/spec/address";
import { locales, recordedVersion } from "../../sheets/indicator-table/data-versions";
import type { Area } from "../../sheets/spec/sheet-spec";
import { sourcesIn } from "../../sheets/indicator-table/source-notes";

/** A table of the workbook as it stands: the columns that may be compared, and the lines right below it. */
export interface TableColumns {
  readonly sheetId: string;
  readonly sheet: string;
  readonly table: string;
  /** With its header row. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly notes: readonly string[];
}

export interface TableColumn {
  readonly header: string;
  /** Within the table, counted from 0. */
  readonly index: number;
  /** Without the header. */
  readonly cells: readonly unknown[];
}

/** A figure in a table that is not the plan's figure in the data at hand. */
export interface ChangedFigure {
  readonly address: string;
  readonly area: Area;
  readonly entry: PlannedIndicator;
  readonly header: string;
  readonly shown: number;
  /** Null where the data no longer give a figure. */
  readonly current: number | null;
}

/** A table with figures of a plan, compared with the data at hand. */
export interface ComparedTable extends Pick<TableColumns, "sheetId" | "sheet" | "table" | "area"> {
  readonly versions: readonly TableVersion[];
  readonly changed: readonly ChangedFigure[];
}

/** Which data of a plan a table was made with, and which are at hand. */
export interface TableVersion {
  readonly plan: Plan;
  /** Null where the table does not say. */
  readonly madeWith: string | null;
}

/** Whether a column of this header is one of indicators, or of figures of a plan, in a table that the add-in made. */
export function isCompared(header: string): boolean {
  return isNames(header) || figureUnder(header, true) !== null;
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
  const compared = table.columns.flatMap((column) => {
    const figure = figureUnder(column.header, ours);
    return figure ? [changedIn(table.area, column, entries, figure)] : [];
  });
  if (versions.length === 0 || compared.length === 0) return null;
  const { sheetId, sheet, area } = table;
  return { sheetId, sheet, table: table.table, area, versions, changed: byRow(compared.flat()) };
}

function changedIn(
  area: Area,
  { header, index, cells }: TableColumn,
  entries: readonly (PlannedIndicator | null)[],
  figure: FigureOf
): ChangedFigure[] {
  return entries.flatMap((entry, row) => {
    const shown = cells[row];
    if (!entry || typeof shown !== "number") return [];
    const outcome = figure(entry);
    const current = outcome.ok ? outcome.value : null;
    if (shown === current) return [];
    const place = { row: area.row + 1 + row, column: area.column + index, rows: 1, columns: 1 };
    return [{ address: formatArea(place), area: place, entry, header, shown, current }];
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

function isNames(header: string): boolean {
  return locales.some((locale) => sheetTexts(locale).columns.name === header);
}

type FigureOf = (entry: PlannedIndicator) => Outcome<number>;

/**
 * The plan's figure that a column of this header holds; null for other columns.
 *
 * @param ours headers without a year are those of tables that the add-in made of plans with different years; in other
 *   tables they may mean anything
 */
function figureUnder(header: string, ours: boolean): FigureOf | null {
  const year = Number(/\d{4}/.exec(header)?.[0]);
  for (const locale of locales) {
    const { columns } = sheetTexts(locale);
    if (header === columns.target(year)) return (entry) => targetFigure(entry, year);
    if (header === columns.baseline(year) || header === columns.previous(year)) {
      return (entry) => observedFigure(entry, year);
    }
    if (ours && header === columns.target(null)) return (entry) => targetFigure(entry);
    if (ours && header === columns.baseline(null)) return baselineFigure;
  }
  return null;
}
