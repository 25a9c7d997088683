import { unitColumns } from "../core/actuals/columns";
import { isPercentFormat, isScalingFormat } from "../core/actuals/number-format";
import { compareUnits } from "../core/actuals/units";
import { findIndicator, type Catalogue } from "../core/lookup";
import type { PlannedIndicator } from "../core/types";
import type { RowReason } from "../core/actuals/row-reason";

/** A row of a selection and what it was recognised as. */
export type RecognisedRow =
  | {
      readonly kind: "matched";
      readonly row: number;
      readonly name: string;
      readonly entry: PlannedIndicator;
      /** The cell of the actual figure, which may be blank or hold a text. */
      readonly actual: unknown;
    }
  | {
      readonly kind: "unmatched";
      readonly row: number;
      readonly name: string;
      readonly reason: RowReason;
    }
  | { readonly kind: "blank"; readonly row: number };

/** What a selection with indicator names and actual figures holds. Rows and columns count from 0 within it. */
export interface Recognition {
  readonly nameColumn: number;
  readonly actualColumn: number;
  /** The columns right of the names that hold numbers. */
  readonly numericColumns: readonly number[];
  readonly headings: ColumnHeadings;
  /** The first row is a header. */
  readonly hasHeader: boolean;
  /** The year that the header of the actual figures names. */
  readonly year: number | null;
  /** Without the header. */
  readonly rows: readonly RecognisedRow[];
}

/** What stands in words above the columns of numbers; columns without a heading are missing. */
export type ColumnHeadings = ReadonlyMap<number, string>;

/** Several columns right of the names hold numbers: which of them are the actual figures, only the user knows. */
export interface AmbiguousColumns {
  readonly candidates: readonly number[];
  readonly headings: ColumnHeadings;
}

/** What is selected. */
export interface SelectedCells {
  readonly values: readonly (readonly unknown[])[];
  /** Of each cell; all "General" if omitted. */
  readonly numberFormats?: readonly (readonly unknown[])[];
}

/**
 * Finds the column of indicator names and the column of actual figures of a selection, and each row's indicator. Names
 * are matched exactly, as in a cell: a guess would set a figure against the wrong target. A row whose figure is not in
 * the plan's unit, as far as a column of units or the number format tells, is left out with the reason.
 *
 * @param actualColumn where the caller knows it, counted from 0 within the selection
 * @returns null where no column names an indicator or none right of it holds numbers
 * @example recognise({ values: [["指标", "2018年实际值"], ["高新技术企业", 2300]] }, catalogue)
 */
export function recognise(
  { values, numberFormats = [] }: SelectedCells,
  catalogue: Catalogue,
  actualColumn?: number
): Recognition | AmbiguousColumns | null {
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => values.map((row) => row[column]));
  const matches = columns.map(
    (cells) => cells.filter((cell) => isIndicator(cell, catalogue)).length
  );
  const most = Math.max(0, ...matches);
  if (most === 0) return null;
  const nameColumn = matches.indexOf(most);
  const numeric = [...columns.keys()].filter(
    (column) =>
      column > nameColumn && columns[column]?.some((cell) => typeof cell === "number") === true
  );
  const candidates =
    actualColumn === undefined ? numeric : numeric.filter((c) => c === actualColumn);
  const [found] = candidates;
  if (found === undefined) return null;
  const [first = []] = values;
  const isHeaderRow = !isIndicator(first[nameColumn], catalogue);
  const headings = isHeaderRow ? headingsIn(first, numeric) : new Map<number, string>();
  if (candidates.length > 1) return { candidates, headings };
  const header = first[found];
  const hasHeader = isHeaderRow && typeof header !== "number";
  const body = hasHeader ? values.slice(1) : values;
  const units = hasHeader ? unitColumns(first) : [];
  return {
    nameColumn,
    actualColumn: found,
    numericColumns: numeric,
    headings,
    hasHeader,
    year: hasHeader ? yearIn(String(header)) : null,
    rows: body.map((cells, index) => {
      const row = index + (hasHeader ? 1 : 0);
      const figure = {
        cell: cells[found],
        format: numberFormats[row]?.[found],
        units: units.map((column) => String(cells[column] ?? "").trim()),
      };
      return recogniseRow(cells[nameColumn], row, figure, catalogue);
    }),
  };
}

/** An actual figure, with what tells whether it is the number that it looks like. */
interface FigureForm {
  readonly cell: unknown;
  readonly format: unknown;
  readonly units: readonly string[];
}

function recogniseRow(
  cell: unknown,
  row: number,
  figure: FigureForm,
  catalogue: Catalogue
): RecognisedRow {
  const name = String(cell ?? "").trim();
  if (name === "") return { kind: "blank", row };
  const found = findIndicator(catalogue, name);
  if (!found.ok) return { kind: "unmatched", row, name, reason: found.failure.reason };
  const reason = figureFault(figure, name, found.value);
  return reason
    ? { kind: "unmatched", row, name, reason }
    : { kind: "matched", row, name, entry: found.value, actual: figure.cell };
}

function headingsIn(cells: readonly unknown[], columns: readonly number[]): ColumnHeadings {
  return new Map(
    columns.flatMap((column) => {
      const heading = cells[column];
      return typeof heading === "string" && heading.trim() !== ""
        ? [[column, heading.trim()] as const]
        : [];
    })
  );
}

function figureFault(
  { format, units }: FigureForm,
  name: string,
  { indicator }: PlannedIndicator
): RowReason | null {
  const unit = units.find(
    (text) => text !== "" && compareUnits(text, indicator.unit).kind !== "same"
  );
  if (unit !== undefined) return { code: "unitDiffers", name, unit, planUnit: indicator.unit };
  if (isPercentFormat(format)) return { code: "percentFormat", name };
  return isScalingFormat(format) ? { code: "scalingFormat", name } : null;
}

function isIndicator(cell: unknown, catalogue: Catalogue): boolean {
  return typeof cell === "string" && cell.trim() !== "" && findIndicator(catalogue, cell).ok;
}

/** More than the figure of one year: a sum, a change, or a comparison with another year. 占比 and 比重 are none. */
const NOT_OF_A_YEAR =
  /累计|增长|增速|增幅|同比|环比|以来|(?:^|[^占])[比较][^重例率值]*?(?:年|\d{4})|cumulative|growth|\bchange|since/i;

/** With its end in two digits too. */
const SPAN = /\d{4}年?\s*(?:[-‐–—~至到]|to)\s*\d/i;

/**
 * The year that a heading tells of the figures below it: the only number in it with four digits that begins with 19 or
 * 20. Null, so that the user is asked, where it has several or none, spans years, or tells of a sum, a change or a
 * comparison with a year.
 *
 * @example yearIn("2018年实际值") // 2018
 * @example yearIn("比2015年增长") // null
 */
export function yearIn(heading: string): number | null {
  const text = heading.normalize("NFKC");
  if (NOT_OF_A_YEAR.test(text) || SPAN.test(text)) return null;
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  const [year, ...others] = numbers.filter((digits) => /^(?:19|20)\d\d$/.test(digits));
  return year === undefined || others.length > 0 ? null : Number(year);
}
