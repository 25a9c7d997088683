import type { Catalogue } from "../../../core/lookup";
import { sheetTexts } from "../../../i18n/sheets";
import { roleUnder } from "../../../reading/actuals/columns";
import { splitUnit } from "../../../reading/actuals/unit";
import { cellOf } from "../../../reading/grid/grid";
import { locales } from "../../indicator-table/data-versions";
import { parseAreas } from "../../spec/address";
import { parseColumnReference } from "../../spec/structured-reference";
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
    if (name === "") continue;
    const told = units < 0 ? "" : cellOf(grid, row, units).text.trim();
    for (const column of actualColumns(sheet, row, madeFor, headings)) {
      const { value, format } = cellOf(grid, row, column);
      const unit = told === "" ? splitUnit(headings[column] ?? "").unit : told;
      const place = { sheetId, sheet: sheetName, row, column };
      const given = { value, format, unit };
      figures.push(...usedFigure({ place, name, formula: null }, given, catalogue));
    }
  }
  return figures;
}

/** Of the actual figures of each year that the formulas right of a row's name refer to. */
function actualColumns(
  { grid, formulaAt }: SheetCells,
  row: number,
  madeFor: number,
  headings: readonly string[]
): ReadonlySet<number> {
  const width = grid.rows[row]?.length ?? 0;
  const columns = new Set<number>();
  for (let column = madeFor + 1; column < width; column++) {
    if (isMadeFor(headings[column] ?? "")) break;
    const [name, actual] = [...formulaAt(row, column).matchAll(ASKED_FOR_BLANK)];
    if (name?.[1] === undefined || columnOf(name[1], headings) !== madeFor) continue;
    const found = actual?.[1] === undefined ? null : columnOf(actual[1], headings);
    if (found !== null) columns.add(found);
  }
  return columns;
}

/** @example columnOf("$B2", []) // 1; of a table's own row by its heading: columnOf("表1[[#This Row],[2018年]]", headings) */
function columnOf(reference: string, headings: readonly string[]): number | null {
  const ofTable = parseColumnReference(reference);
  if (ofTable !== null) {
    const column = headings.indexOf(ofTable.column);
    return column < 0 ? null : column;
  }
  return /^\$?[A-Z]+\$?\d+$/.test(reference) ? (parseAreas(reference)[0]?.column ?? null) : null;
}

function isMadeFor(text: string): boolean {
  return text !== "" && locales.some((locale) => sheetTexts(locale).gaps.madeFor === text.trim());
}
