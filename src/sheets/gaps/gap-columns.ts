import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import type { Recognition } from "../../reading/recognition";
import { detailedEntry } from "../indicator-table/detailed-entry";
import { published } from "../indicator-table/indicator-cells";
import { baselineCell, comparedTargetCell, defaultMarks } from "../indicator-table/marks";
import { needsRequirement, requirementText } from "../indicator-table/requirement";
import { plainCells } from "../spec/plain-cells";
import type { Area, Cell, SheetSpec } from "../spec/sheet-spec";
import { fonts } from "../spec/statistical-table";
import { gapFormulas, isComputedColumn, type GapColumn, type GapPlace } from "./gap-formulas";

export interface GapColumnsOptions extends GapPlace {
  /** The names exactly as they stand in the rows of the selection: a row is of this name as long as it stands there. */
  readonly names: readonly string[];
  /** Of the actual figures. */
  readonly year: number;
}

/** In characters. */
const WIDTH = 11;
const NAME_WIDTH = 20;

/**
 * Columns beside a selection with indicator names and actual figures: the name that each row was made for, what the plan
 * says of it, gap, progress and status. Their native formulas are the same in every row and compare the row's name with
 * the one that it was made for: after sorting, a row tells the truth or that it is of another name. Rows that were not
 * recognised stay blank.
 */
export function gapColumns(recognition: Recognition, options: GapColumnsOptions): SheetSpec {
  const { selection } = options;
  const entries = new Map(
    recognition.rows.flatMap((row) =>
      row.kind === "matched" ? [[row.row, detailedEntry(row.entry)] as const] : []
    )
  );
  const columns = columnsFor([...entries.values()]);
  const headings = columns.map((column) => heading(column, [...entries.values()], options));
  const formulas = gapFormulas(columns, recognition, options);
  const cells = Array.from({ length: selection.rows }, (_, row): Cell[] => {
    if (row === 0 && recognition.hasHeader) return headings;
    const entry = entries.get(row);
    return columns.map((column) =>
      isComputedColumn(column)
        ? { formula: formulas(column, row) }
        : entry
          ? fact(column, entry, row, options)
          : null
    );
  });
  const formats = cells.map((_, row) => {
    const entry = entries.get(row);
    return entry ? published(entry) : "General";
  });
  return {
    ...plainCells("", cells),
    ...looks(columns, formats, recognition.hasHeader, options),
    columnWidths: columns.map((column) => (column === "madeFor" ? NAME_WIDTH : WIDTH)),
  };
}

/** Direction and requirement have a column only where they decide something. */
function columnsFor(entries: readonly PlannedIndicator[]): GapColumn[] {
  const lower = entries.some(({ indicator }) => indicator.direction === "lower");
  return [
    "madeFor",
    ...(lower ? (["direction"] as const) : []),
    ...(entries.some(needsRequirement) ? (["comparator"] as const) : []),
    ...(["timeProgress", "baseline", "target", "gap", "progress", "status"] as const),
  ];
}

function heading(
  column: GapColumn,
  entries: readonly PlannedIndicator[],
  { locale }: GapColumnsOptions
): string {
  const { columns, monitoring, gaps } = sheetTexts(locale);
  const plans = entries.map(({ plan }) => plan);
  switch (column) {
    case "madeFor":
      return gaps.madeFor;
    case "timeProgress":
    case "status":
      return monitoring[column];
    case "baseline":
      return columns.baseline(shared(plans.map(({ baseYear }) => baseYear)));
    case "target":
      return columns.target(shared(plans.map(({ targetYear }) => targetYear)));
    default:
      return columns[column];
  }
}

/** A heading tells a year only if it is true of every row: rows may belong to several plans. */
function shared(years: readonly number[]): number | null {
  const [first = null] = years;
  return years.every((year) => year === first) ? first : null;
}

function fact(
  column: Exclude<GapColumn, "gap" | "progress" | "status">,
  entry: PlannedIndicator,
  row: number,
  { names, locale, year, marks = defaultMarks }: GapColumnsOptions
): Cell {
  const { plan, indicator } = entry;
  switch (column) {
    case "madeFor":
      return names[row] ?? null;
    case "direction":
      return sheetTexts(locale).directions[indicator.direction];
    case "comparator":
      return requirementText(entry, locale) ?? marks.none;
    case "timeProgress": {
      const share = (year - plan.baseYear) / (plan.targetYear - plan.baseYear);
      // A path is not extrapolated.
      return share < 0 || share > 1 ? marks.none : share;
    }
    case "baseline":
      return baselineCell(entry, marks);
    case "target":
      return comparedTargetCell(entry, marks);
  }
}

function looks(
  columns: readonly GapColumn[],
  formats: readonly string[],
  hasHeader: boolean,
  { locale }: GapColumnsOptions
): Pick<SheetSpec, "styles" | "numberFormats"> {
  const whole = { row: 0, column: 0, rows: formats.length, columns: columns.length };
  const area = (column: GapColumn): Area => ({
    ...whole,
    column: columns.indexOf(column),
    columns: 1,
  });
  const centred = columns.filter((column) => column === "direction" || column === "comparator");
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
        format: formats,
      })),
      ...(["timeProgress", "progress"] as const).map((column) => ({
        area: area(column),
        format: "0.0%",
      })),
    ],
  };
}
