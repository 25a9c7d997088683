import { baselineFigure, observedFigure, targetFigure } from "../../core/figures";
import type { Outcome } from "../../core/outcome";
import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Cell } from "../spec/sheet-spec";
import { locales } from "./data-versions";
import { observedFormat, targetFormat } from "./figure-format";
import { baselineCell, defaultMarks, observedCell, targetCell } from "./marks";

/** What a column with figures of a plan holds in the row of an indicator. */
export interface FigureColumn {
  figure(entry: PlannedIndicator): Outcome<number>;
  /** What a table that is made now would hold there, and how it is shown. */
  cell(entry: PlannedIndicator): Cell;
  format(entry: PlannedIndicator): string;
}

/** Whether a column of this header is one of indicators' names, in either language. */
export function isNames(header: string): boolean {
  return locales.some((locale) => sheetTexts(locale).columns.name === header);
}

/** Whether a column of this header is one of units. */
export function isUnits(header: string): boolean {
  return locales.some((locale) => sheetTexts(locale).columns.unit === header);
}

/**
 * The plan's figures that a column of this header holds; null for other columns.
 *
 * @param ours headers without a year are those of tables that the add-in made of plans with different years; in other
 *   tables they may mean anything
 * @example figureColumn("2020年目标值", true)?.figure(highTechEnterprises) // { ok: true, value: 3000 }
 */
export function figureColumn(header: string, ours: boolean): FigureColumn | null {
  const year = Number(/\d{4}/.exec(header)?.[0]);
  for (const locale of locales) {
    const { columns } = sheetTexts(locale);
    if (header === columns.target(year)) return targets(locale, year);
    if (header === columns.baseline(year) || header === columns.previous(year)) {
      return {
        figure: (entry) => observedFigure(entry, year),
        cell: (entry) => observedCell(entry, year, defaultMarks, locale),
        format: (entry) => observedFormat(entry, year, locale),
      };
    }
    if (ours && header === columns.target(null)) return targets(locale);
    if (ours && header === columns.baseline(null)) {
      return {
        figure: baselineFigure,
        cell: (entry) => baselineCell(entry, defaultMarks, locale),
        format: (entry) => observedFormat(entry, entry.plan.baseYear, locale),
      };
    }
  }
  return null;
}

function targets(locale: Locale, year?: number): FigureColumn {
  return {
    figure: (entry) => targetFigure(entry, year),
    cell: (entry) => targetCell(entry, defaultMarks, locale),
    format: (entry) => targetFormat(entry, locale),
  };
}
