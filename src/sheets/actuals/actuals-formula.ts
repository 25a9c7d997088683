import type { NameLanguage } from "../../core/actuals/columns";
import type { PlannedIndicator } from "../../core/types";
import { wholeColumn } from "../spec/structured-reference";
import { quoted } from "../../core/formula/formula-text";

/** A table of actual figures as formulas refer to it: its name and the headings of its columns. */
export interface ActualsSource {
  readonly table: string;
  readonly indicator: string;
  readonly year: string;
  readonly value: string;
  /** null: the table has no column for it. */
  readonly unit: string | null;
  /** Of names and units in the table. */
  readonly language: NameLanguage;
}

/** A table of actual figures, and what it calls an indicator. */
export interface LinkedActuals extends ActualsSource {
  nameOf(entry: PlannedIndicator): string;
}

/**
 * The native Excel expression that gives an indicator's actual figure of a year: blank ("") where the table has none yet,
 * #N/A where it has several, or one that is no number or in another unit than the plan's, #REF! where it was deleted.
 *
 * Cells are compared with "=", not with COUNTIFS and SUMIFS: these take * and ? in a name for wildcards and a leading
 * sign for a comparison, count "2018" typed as text, and give 0 for a value that is a text. An error in another
 * row does no harm: dividing by the condition makes it one of the rows that are not counted.
 *
 * @param name an expression for the indicator's name as the table writes it
 * @param inUnit gives the condition that one of these cells has the indicator's unit; null where there is nothing to compare
 */
export function actualExpression(
  source: ActualsSource,
  name: string,
  year: number,
  inUnit: ((cells: string) => string) | null
): string {
  const column = (heading: string): string => wholeColumn(source.table, heading);
  const value = column(source.value);
  const row = `(${column(source.indicator)}=${name})*(${column(source.year)}=${year})`;
  // A text that shows nothing is a blank; an error is none, and ISNUMBER would pass over it.
  const count = (condition: string): string => `SUMPRODUCT(--ISNUMBER(1/(${row}*${condition})))`;
  const filled = `${count(`(TRIM(${value})<>"")`)}+${count(`ISERROR(${value})`)}`;
  const unit = source.unit === null || inUnit === null ? [] : [inUnit(column(source.unit))];
  const usable = [row, `ISNUMBER(${value})`, ...unit].join("*");
  // One, and #REF! once the table is deleted: without it nothing would be found in no table, as if nothing were reported yet.
  const one = `SIGN(ROWS(${value}))`;
  return `CHOOSE(MIN(${filled},2)+${one},"",LOOKUP(2,1/(${usable}),${value}),NA())`;
}

/** The condition that cells have a unit. A figure without one is taken to be in the plan's. */
export function hasUnit(cells: string, unit: string): string {
  return `((${cells}="")+(${cells}=${unit})>0)`;
}

/** The same where the unit stands in a cell, which shows the mark where the plan has none: nothing to compare. */
export function hasUnitOf(cells: string, cell: string, mark: string): string {
  return `((${cells}="")+(${cells}=${cell})+(${cell}=${quoted(mark)})>0)`;
}

/**
 * The expression that takes an indicator's figure from the table in any cell, with the name written into it.
 *
 * @example `=CQ.PLANPROGRESS("高新技术企业",${namedActual(actuals, entry, 2018)})`
 */
export function namedActual(actuals: LinkedActuals, entry: PlannedIndicator, year: number): string {
  const unit = entry.indicator.unit[actuals.language];
  const inUnit = unit === "" ? null : (cells: string) => hasUnit(cells, quoted(unit));
  return actualExpression(actuals, quoted(actuals.nameOf(entry)), year, inUnit);
}

/** The year of the figure that such an expression takes; null for any other text. */
export function yearOfActual(expression: string): number | null {
  const pattern = /^CHOOSE\(MIN\(SUMPRODUCT\(--ISNUMBER\(.*?=(\d{4})\)\*\(.*,NA\(\)\)$/;
  const year = pattern.exec(expression)?.[1];
  return year === undefined ? null : Number(year);
}
