import type { Grid, GridCell } from "../../reading/grid/grid";
import type { OwnTable } from "../../reading/own-table";
import type { YearFigures } from "../../reading/recognition";
import type { Locale } from "../../i18n/locale";
import type { Marks } from "../indicator-table/marks";
import { plainCells } from "../spec/plain-cells";
import type { Area, FormattedArea, SheetSpec } from "../spec/sheet-spec";
import { fonts } from "../spec/statistical-table";
import { textWidth } from "../spec/text-width";
import { gapColumns } from "./gap-columns";

export interface OwnTableSheetOptions {
  readonly sheetName: string;
  readonly locale: Locale;
  readonly marks?: Marks;
  /** The user's word that figures of totals over the period are running totals. */
  readonly runningTotals?: boolean;
}

/** Of columns, in characters. */
const NARROWEST = 8;
const WIDEST = 40;
const PADDING = 2;

/**
 * The table that a user brought, cell by cell as it is, with the gap columns beside it: a sheet of its own, for where there is
 * no workbook to add columns to.
 */
export function ownTableSheet(
  { grid, width, linesAbove }: OwnTable,
  figures: readonly YearFigures[],
  { sheetName, locale, marks, runningTotals }: OwnTableSheetOptions
): SheetSpec {
  const { rows } = grid;
  const body: Area = {
    row: linesAbove,
    column: 0,
    rows: rows.length - linesAbove,
    columns: width,
  };
  const nameColumn = figures[0]?.nameColumn ?? 0;
  const names = rows.slice(linesAbove).map((cells) => String(cells[nameColumn]?.value ?? ""));
  const beside = gapColumns(figures, {
    ...{ locale, marks, names, runningTotals },
    selection: body,
    column: width,
  });
  const blank = Array<null>(beside.columnWidths.length).fill(null);
  const moved = <T extends { readonly area: Area }>(item: T): T => ({
    ...item,
    area: { ...item.area, row: item.area.row + linesAbove, column: item.area.column + width },
  });
  const head: Area = { ...body, rows: 1 };
  const headRows = figures.some(({ hasHeader }) => hasHeader) ? 1 : 0;
  return {
    ...plainCells(sheetName, []),
    cells: rows.map((cells, row) => [
      ...cells.map(({ value }) => value),
      ...(beside.cells[row - linesAbove] ?? blank),
    ]),
    styles: [
      {
        area: { row: 0, column: 0, rows: rows.length, columns: width },
        style: { font: fonts[locale].text, vertical: "center" },
      },
      ...(headRows > 0
        ? [{ area: head, style: { bold: true, horizontal: "center", wrap: true } } as const]
        : []),
      ...beside.styles.map(moved),
    ],
    numberFormats: [...formatsOf(grid, width), ...beside.numberFormats.map(moved)],
    merges: grid.merges.filter(({ columns, rows: height }) => columns > 1 || height > 1),
    columnWidths: [...widthsOf(rows.slice(linesAbove), width), ...beside.columnWidths],
    page: {
      ...plainCells("", []).page,
      repeatedRows: headRows > 0 ? { row: linesAbove, rows: 1 } : null,
      frozenRows: linesAbove + headRows,
    },
  };
}

function formatsOf({ rows }: Grid, width: number): FormattedArea[] {
  return Array.from({ length: width }, (_, column) => ({
    area: { row: 0, column, rows: rows.length, columns: 1 },
    format: rows.map((cells) => cells[column]?.format ?? "General"),
  })).filter(({ format }) => format.some((one) => one !== "General"));
}

function widthsOf(rows: readonly (readonly GridCell[])[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => {
    const widths = rows.map((cells) => textWidth(cells[column]?.text ?? ""));
    const widest = widths.reduce((most, one) => Math.max(most, one), NARROWEST);
    return Math.min(widest + PADDING, WIDEST);
  });
}
