import { observedFigure, targetFigure } from "../core/figures";
import { findIndicator, type Catalogue } from "../core/lookup";
import type { Outcome } from "../core/outcome";
import type { PlannedIndicator } from "../core/types";
import type { Locale } from "../i18n/locale";
import { workbookTexts } from "../i18n/workbook";
import { formatArea } from "./address";
import type { Area } from "./sheet-spec";

/** A table of the workbook as it stands, its header row first. */
export interface TableValues {
  readonly sheet: string;
  readonly table: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}

/** A figure in a table that is not the plan's figure in the data at hand. */
export interface ChangedFigure {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
  readonly entry: PlannedIndicator;
  readonly header: string;
  readonly shown: number;
  /** Null where the data no longer give a figure. */
  readonly current: number | null;
}

const locales: readonly Locale[] = ["zh-CN", "en-US"];

/**
 * The figures of the plan that differ from the data at hand: the data have been corrected since, or somebody has typed
 * over them. Every table with the headers that the add-in writes is compared, whatever it is called and whoever made it:
 * tables can be renamed and copied. Tables without a column of indicators are passed over.
 */
export function changedFigures(
  tables: readonly TableValues[],
  catalogue: Catalogue
): ChangedFigure[] {
  return tables.flatMap((table) => {
    const headers = (table.values[0] ?? []).map(String);
    const nameColumn = headers.findIndex((header) =>
      locales.some((locale) => workbookTexts(locale).columns.name === header)
    );
    if (nameColumn < 0) return [];
    return table.values.slice(1).flatMap((cells, index) => {
      const found = findIndicator(catalogue, String(cells[nameColumn] ?? ""));
      if (!found.ok) return [];
      return changedInRow(table, headers, cells, index + 1, found.value);
    });
  });
}

function changedInRow(
  { sheet, table, area }: TableValues,
  headers: readonly string[],
  cells: readonly unknown[],
  row: number,
  entry: PlannedIndicator
): ChangedFigure[] {
  return headers.flatMap((header, column) => {
    const shown = cells[column];
    const outcome = publishedUnder(header, entry);
    if (outcome === null || typeof shown !== "number") return [];
    const current = outcome.ok ? outcome.value : null;
    if (shown === current) return [];
    const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    return [{ sheet, table, address: formatArea(place), entry, header, shown, current }];
  });
}

/** The plan's figure that a column of this header holds; null for other columns. */
function publishedUnder(header: string, entry: PlannedIndicator): Outcome<number> | null {
  const year = Number(/\d{4}/.exec(header)?.[0]);
  for (const locale of locales) {
    const { columns } = workbookTexts(locale);
    if (header === columns.target(year)) return targetFigure(entry, year);
    if (header === columns.baseline(year) || header === columns.previous(year)) {
      return observedFigure(entry, year);
    }
  }
  return null;
}
