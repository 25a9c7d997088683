import type { Catalogue } from "../../../core/lookup";
import { sheetTexts } from "../../../i18n/sheets";
import { roleUnder } from "../../../reading/actuals/columns";
import { splitUnit } from "../../../reading/actuals/unit";
import { cellOf } from "../../../reading/grid/grid";
import { locales } from "../../indicator-table/data-versions";
import { parseAreas } from "../../spec/address";
import { usedFigure, type SheetCells, type UsedFigure } from "./used-figure";

/** The formulas of gap columns begin with the name that their row was made for, then with the actual figure. */
const ASKED_FOR_BLANK = /IF\(((?:(?!IF\().)+?)="","",/g;

/**
 * The actual figures that gap columns compare with the plan, where they stand: the formulas of these columns say in which
 * cell, and the column 对应指标 for which indicator.
 */
export function figuresBesideGaps(sheet: SheetCells, catalogue: Catalogue): UsedFigure[] {
  const { grid } = sheet;
  return grid.rows.flatMap((cells, head) =>
    cells.flatMap((cell, column) =>
      isMadeFor(cell.text) ? figuresBelow(sheet, { head, madeFor: column }, catalogue) : []
    )
  );
}

interface GapHeading {
  readonly head: number;
  /** The column with the names. */
  readonly madeFor: number;
}

function figuresBelow(
  sheet: SheetCells,
  { head, madeFor }: GapHeading,
  catalogue: Catalogue
): UsedFigure[] {
  const { sheetId, sheet: sheetName, grid } = sheet;
  const headings = grid.rows[head]?.map(({ text }) => text.trim()) ?? [];
  const units = headings.findIndex((heading) => roleUnder(heading) === "unit");
  const figures: UsedFigure[] = [];
  for (let row = head + 1; row < grid.rows.length; row++) {
    const name = cellOf(grid, row, madeFor).text.trim();
    const column = name === "" ? null : actualColumn(sheet, row, madeFor, headings);
    if (column === null) continue;
    const { value, format } = cellOf(grid, row, column);
    const told = units < 0 ? "" : cellOf(grid, row, units).text.trim();
    const unit = told === "" ? splitUnit(headings[column] ?? "").unit : told;
    const place = { sheetId, sheet: sheetName, row, column };
    figures.push(...usedFigure({ place, name, formula: null }, { value, format, unit }, catalogue));
  }
  return figures;
}

/** Of the actual figure that the first formula right of a row's name refers to. */
function actualColumn(
  { grid, formulaAt }: SheetCells,
  row: number,
  madeFor: number,
  headings: readonly string[]
): number | null {
  const width = grid.rows[row]?.length ?? 0;
  for (let column = madeFor + 1; column < width; column++) {
    const [, actual] = [...formulaAt(row, column).matchAll(ASKED_FOR_BLANK)];
    const reference = actual?.[1];
    if (reference !== undefined) return columnOf(reference, headings);
  }
  return null;
}

/** @example columnOf("$B2", []) // 1; of a table's own row by its heading: columnOf("表1[[#This Row],[2018年]]", headings) */
function columnOf(reference: string, headings: readonly string[]): number | null {
  const heading = /\[@?\[?([^[\]]+)\]+$/.exec(reference)?.[1];
  if (heading !== undefined) {
    const column = headings.indexOf(heading.replace(/'(.)/g, "$1"));
    return column < 0 ? null : column;
  }
  return /^\$?[A-Z]+\$?\d+$/.test(reference) ? (parseAreas(reference)[0]?.column ?? null) : null;
}

function isMadeFor(text: string): boolean {
  return text !== "" && locales.some((locale) => sheetTexts(locale).gaps.madeFor === text.trim());
}
