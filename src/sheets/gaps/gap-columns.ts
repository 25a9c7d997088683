import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { workbookTexts } from "../../i18n/workbook";
import { columnLetters } from "../spec/address";
import { detailedEntry } from "../indicator-table/detailed-entry";
import { published } from "../indicator-table/indicator-cells";
import { baselineCell, defaultMarks, targetCell, type Marks } from "../indicator-table/marks";
import { statusTexts } from "../monitoring/monitoring-columns";
import * as native from "../indicator-table/native-formulas";
import { plainCells } from "../spec/plain-cells";
import type { Recognition } from "../../reading/recognition";
import type { Area, Cell, SheetSpec } from "../spec/sheet-spec";
import { fonts } from "../spec/statistical-table";
import { quoted } from "../../core/formula/formula-text";
import { finalTarget } from "../indicator-table/final-target";

export interface GapColumnsOptions {
  readonly locale: Locale;
  /** The selection that was recognised, on its sheet. */
  readonly selection: Area;
  /** Where the first of the new columns goes, on the same sheet. */
  readonly column: number;
  /** Of the actual figures. */
  readonly year: number;
  readonly marks?: Marks;
}

const COLUMNS = 5;
const WIDTH = 11;

/**
 * Columns beside a selection with indicator names and actual figures: baseline, target, gap, progress and status.
 * Their native formulas refer to the selection's own cells. Rows that were not recognised stay blank.
 */
export function gapColumns(recognition: Recognition, options: GapColumnsOptions): SheetSpec {
  const { locale, selection } = options;
  const { columns, monitoring } = workbookTexts(locale);
  const cells = Array.from({ length: selection.rows }, () => Array<Cell>(COLUMNS).fill(null));
  const formats = cells.map(() => "General");
  for (const row of recognition.rows) {
    if (row.kind !== "matched") continue;
    const entry = detailedEntry(row.entry);
    cells[row.row] = figures(entry, selection.row + row.row, recognition, options);
    formats[row.row] = published(entry);
  }
  if (recognition.hasHeader) {
    const plans = recognition.rows.flatMap((row) =>
      row.kind === "matched" ? [row.entry.plan] : []
    );
    cells[0] = [
      columns.baseline(shared(plans.map(({ baseYear }) => baseYear))),
      columns.target(shared(plans.map(({ targetYear }) => targetYear))),
      columns.gap,
      columns.progress,
      monitoring.status,
    ];
  }
  const whole = { row: 0, column: 0, rows: selection.rows, columns: COLUMNS };
  const column = (index: number): Area => ({ ...whole, column: index, columns: 1 });
  return {
    ...plainCells("", cells),
    styles: [
      { area: whole, style: { font: fonts[locale].text, vertical: "center" } },
      { area: column(4), style: { horizontal: "center" } },
      ...(recognition.hasHeader
        ? [
            {
              area: { ...whole, rows: 1 },
              style: { bold: true, horizontal: "center", wrap: true },
            } as const,
          ]
        : []),
    ],
    numberFormats: [
      { area: { ...whole, columns: 3 }, format: formats },
      { area: column(3), format: "0.0%" },
    ],
    columnWidths: Array<number>(COLUMNS).fill(WIDTH),
  };
}

/** A heading tells a year only if it is true of every row: rows may belong to several plans. */
function shared(years: readonly number[]): number | null {
  const [first = null] = years;
  return years.every((year) => year === first) ? first : null;
}

function figures(
  entry: PlannedIndicator,
  row: number,
  { actualColumn }: Recognition,
  options: GapColumnsOptions
): Cell[] {
  const { selection, column, marks = defaultMarks } = options;
  const cell = (index: number): string => `$${columnLetters(index)}${row + 1}`;
  const actual = cell(selection.column + actualColumn);
  const [baseline, target] = [cell(column), cell(column + 1)];
  const { direction } = entry.indicator;
  const computed = (expression: string): Cell => ({
    formula: `=${native.blankWhere(actual, expression)}`,
  });
  const missing = native.missing(target, marks);
  const share = native.orMark(native.progress(baseline, target, actual), marks.none);
  return [
    baselineCell(entry, marks),
    targetCell(entry, marks),
    computed(native.ifNumbers([target, actual], native.gap(target, actual, direction), missing)),
    computed(native.ifNumbers([baseline, target, actual], share, missing)),
    computed(rating(entry, { actual, baseline, target }, options)),
  ];
}

/** Against the linear path of the year; in the target year against the target itself. A path is not extrapolated. */
function rating(
  entry: PlannedIndicator,
  cells: { readonly actual: string; readonly baseline: string; readonly target: string },
  { year, locale, marks = defaultMarks }: GapColumnsOptions
): string {
  const { baseYear, targetYear } = entry.plan;
  if (year < baseYear || year > targetYear) return quoted(marks.none);
  const share = `(${year}-${baseYear})/(${targetYear}-${baseYear})`;
  // A mark among the ends makes the path an error, which counts as no number.
  const expected =
    year === targetYear
      ? cells.target
      : `IFERROR(${native.path(cells.baseline, cells.target, share, "linear", marks.none)},"")`;
  const operands = {
    ...cells,
    expected,
    isTargetYear: year === targetYear ? "TRUE" : "FALSE",
    tolerance: 0,
    direction: entry.indicator.direction,
    comparator: finalTarget(entry)?.comparator,
  };
  const status = native.status(operands, statusTexts(locale), marks);
  return native.ifNumbers([cells.actual], status, quoted(marks.notAvailable));
}
