import type { Locale } from "../../i18n/locale";
import { matchedRows, type YearFigures } from "../../reading/recognition";
import { detailedEntry } from "../indicator-table/detailed-entry";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import { plainCells } from "../spec/plain-cells";
import type { Area, Cell, SheetSpec } from "../spec/sheet-spec";
import { fonts } from "../spec/statistical-table";
import {
  gapColumnsOf,
  gapFact,
  gapFormat,
  gapHeading,
  isComputedColumn,
  type GapColumn,
  type GapFact,
} from "./gap-facts";
import { gapFormulas } from "./gap-formulas";
import { besideCells, columnAt, inTable } from "./gap-references";

export interface GapColumnsOptions {
  readonly locale: Locale;
  readonly marks?: Marks;
  /** The user's word that those of totals over the period are running totals. */
  readonly runningTotals?: boolean;
  /** The names exactly as they stand in the rows of the selection: a row is of this name as long as it stands there. */
  readonly names: readonly string[];
  /** The selection that was recognised, on its sheet. */
  readonly selection: Area;
  /** Where the first of the new columns goes, on the same sheet. */
  readonly column: number;
  /** The table whose columns they become, with the headings that it has, those of the selection first. */
  readonly table?: {
    readonly name: string;
    readonly selected: readonly string[];
    readonly headings: readonly string[];
  };
}

const CENTRED: ReadonlySet<GapFact> = new Set(["direction", "comparator", "basis", "status"]);

const FORMATTED: ReadonlySet<GapFact> = new Set([
  ...(["baseline", "target", "gap", "timeProgress", "progress"] as const),
]);

/** In characters. */
const WIDTH = 11;
const NAME_WIDTH = 20;

/**
 * Columns beside a selection with indicator names and actual figures, or columns of the table that holds them: the name that
 * each row was made for, what the plan says of it, gap, progress and status of each year. Their native formulas are the same in every
 * row and compare the row's name with the one that it was made for: after sorting, a row tells the truth or that it is of
 * another name. Rows that were not recognised stay blank.
 */
export function gapColumns(figures: readonly YearFigures[], options: GapColumnsOptions): SheetSpec {
  const { selection, names, locale, marks = defaultMarks, runningTotals = false } = options;
  const facts = { locale, marks, runningTotals, years: figures.map(({ year }) => year) };
  const hasHeader = figures.some((one) => one.hasHeader);
  const entries = new Map(
    [...matchedRows(figures)].map(([row, entry]) => [row, detailedEntry(entry)] as const)
  );
  const matched = [...entries.values()];
  const columns = gapColumnsOf(matched, false, facts.years);
  const headings = distinct(
    columns.map((column) => gapHeading(column, matched, facts)),
    options.table?.headings ?? []
  );
  const formulas = gapFormulas(columns, referencesOf(columns, headings, figures, options), facts);
  const cells = Array.from({ length: selection.rows }, (_, row): Cell[] => {
    if (row === 0 && hasHeader) return headings;
    const entry = entries.get(row);
    return columns.map((column) =>
      isComputedColumn(column)
        ? { formula: formulas(column, row) }
        : entry
          ? gapFact(column, entry, names[row] ?? "", facts)
          : null
    );
  });
  const format = (fact: GapFact, row: number): string => {
    const entry = entries.get(row);
    return entry ? gapFormat(fact, entry, locale) : "General";
  };
  return {
    ...plainCells("", cells),
    ...looks(columns, cells.length, format, hasHeader, locale),
    columnWidths: columns.map(({ fact }) => (fact === "madeFor" ? NAME_WIDTH : WIDTH)),
  };
}

function referencesOf(
  columns: readonly GapColumn[],
  headings: readonly string[],
  figures: readonly YearFigures[],
  { selection, column, table }: GapColumnsOptions
): ReturnType<typeof besideCells> {
  const nameColumn = figures[0]?.nameColumn ?? 0;
  const byYear = <T>(actualOf: (actualColumn: number) => T): ReadonlyMap<number, T> =>
    new Map(figures.map(({ year, actualColumn }) => [year, actualOf(actualColumn)]));
  if (!table) {
    const at = {
      row: selection.row,
      name: selection.column + nameColumn,
      actuals: byYear((actualColumn) => selection.column + actualColumn),
    };
    return besideCells(at, column, columns);
  }
  const source = {
    table: table.name,
    name: table.selected[nameColumn] ?? "",
    actuals: byYear((actualColumn) => table.selected[actualColumn] ?? ""),
  };
  return inTable(source, (fact, year) => headings[columnAt(columns, fact, year)] ?? "");
}

/** Excel renames a heading that its table has already, whatever its case: then formulas would read another column. */
function distinct(headings: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((heading) => heading.toLowerCase()));
  return headings.map((heading) => {
    let free = heading;
    for (let n = 2; used.has(free.toLowerCase()); n += 1) free = `${heading}${n}`;
    used.add(free.toLowerCase());
    return free;
  });
}

function looks(
  columns: readonly GapColumn[],
  rows: number,
  format: (fact: GapFact, row: number) => string,
  hasHeader: boolean,
  locale: Locale
): Pick<SheetSpec, "styles" | "numberFormats"> {
  const whole = { row: 0, column: 0, rows, columns: columns.length };
  const areas = columns.map(({ fact }, column) => ({
    fact,
    area: { ...whole, column, columns: 1 },
  }));
  return {
    styles: [
      { area: whole, style: { font: fonts[locale].text, vertical: "center" } },
      ...areas
        .filter(({ fact }) => CENTRED.has(fact))
        .map(({ area }) => ({ area, style: { horizontal: "center" as const } })),
      ...(hasHeader
        ? [
            {
              area: { ...whole, rows: 1 },
              style: { bold: true, horizontal: "center", wrap: true },
            } as const,
          ]
        : []),
    ],
    numberFormats: areas
      .filter(({ fact }) => FORMATTED.has(fact))
      .map(({ fact, area }) => ({
        area,
        format: Array.from({ length: rows }, (_, row) => format(fact, row)),
      })),
  };
}
