import type { Locale } from "../../i18n/locale";
import type { Recognition } from "../../reading/recognition";
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
} from "./gap-facts";
import { gapFormulas } from "./gap-formulas";
import { besideCells, inTable } from "./gap-references";

export interface GapColumnsOptions {
  readonly locale: Locale;
  readonly marks?: Marks;
  /** Of the actual figures. */
  readonly year: number;
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

type FigureColumn = "baseline" | "target" | "gap";

const CENTRED: readonly GapColumn[] = ["direction", "comparator", "basis"];

/** In characters. */
const WIDTH = 11;
const NAME_WIDTH = 20;

/**
 * Columns beside a selection with indicator names and actual figures, or columns of the table that holds them: the name that
 * each row was made for, what the plan says of it, gap, progress and status. Their native formulas are the same in every
 * row and compare the row's name with the one that it was made for: after sorting, a row tells the truth or that it is of
 * another name. Rows that were not recognised stay blank.
 */
export function gapColumns(recognition: Recognition, options: GapColumnsOptions): SheetSpec {
  const { selection, names, locale, year, marks = defaultMarks, runningTotals = false } = options;
  const facts = { locale, year, marks, runningTotals };
  const entries = new Map(
    recognition.rows.flatMap((row) =>
      row.kind === "matched" ? [[row.row, detailedEntry(row.entry)] as const] : []
    )
  );
  const matched = [...entries.values()];
  const columns = gapColumnsOf(matched, false);
  const headings = distinct(
    columns.map((column) => gapHeading(column, matched, facts)),
    options.table?.headings ?? []
  );
  const references = referencesOf(columns, headings, recognition, options);
  const formulas = gapFormulas(columns, references, facts);
  const cells = Array.from({ length: selection.rows }, (_, row): Cell[] => {
    if (row === 0 && recognition.hasHeader) return headings;
    const entry = entries.get(row);
    return columns.map((column) =>
      isComputedColumn(column)
        ? { formula: formulas(column, row) }
        : entry
          ? gapFact(column, entry, names[row] ?? "", facts)
          : null
    );
  });
  const formats = (column: FigureColumn): string[] =>
    cells.map((_, row) => {
      const entry = entries.get(row);
      return entry ? gapFormat(column, entry, locale) : "General";
    });
  return {
    ...plainCells("", cells),
    ...looks(columns, cells.length, formats, recognition.hasHeader, locale),
    columnWidths: columns.map((column) => (column === "madeFor" ? NAME_WIDTH : WIDTH)),
  };
}

function referencesOf(
  columns: readonly GapColumn[],
  headings: readonly string[],
  { nameColumn, actualColumn }: Recognition,
  { selection, column, table }: GapColumnsOptions
): ReturnType<typeof besideCells> {
  if (!table) {
    const [name, actual] = [selection.column + nameColumn, selection.column + actualColumn];
    return besideCells({ row: selection.row, name, actual }, column, columns);
  }
  const source = {
    table: table.name,
    name: table.selected[nameColumn] ?? "",
    actual: table.selected[actualColumn] ?? "",
  };
  return inTable(source, (of) => headings[columns.indexOf(of)] ?? "");
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
  formats: (column: FigureColumn) => readonly string[],
  hasHeader: boolean,
  locale: Locale
): Pick<SheetSpec, "styles" | "numberFormats"> {
  const whole = { row: 0, column: 0, rows, columns: columns.length };
  const area = (column: GapColumn): Area => ({
    ...whole,
    column: columns.indexOf(column),
    columns: 1,
  });
  const centred = columns.filter((column) => CENTRED.includes(column));
  return {
    styles: [
      { area: whole, style: { font: fonts[locale].text, vertical: "center" } },
      ...[...centred, "status" as const].map((column) => ({
        area: area(column),
        style: { horizontal: "center" as const },
      })),
      ...(hasHeader
        ? [
            {
              area: { ...whole, rows: 1 },
              style: { bold: true, horizontal: "center", wrap: true },
            } as const,
          ]
        : []),
    ],
    numberFormats: [
      ...(["baseline", "target", "gap"] as const).map((column) => ({
        area: area(column),
        format: formats(column),
      })),
      ...(["timeProgress", "progress"] as const).map((column) => ({
        area: area(column),
        format: "0.0%",
      })),
    ],
  };
}
