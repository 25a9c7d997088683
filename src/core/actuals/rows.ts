import { findIndicator, type Catalogue } from "../lookup";
import type { PlannedIndicator } from "../types";
import type { ActualsColumns } from "./columns";
import { isSameText } from "../normalise";
import { usableName } from "../lookup";
import type {
  ActualsColumn,
  ActualsProblem,
  ActualIndicatorFault,
  ValueFault,
  YearFault,
} from "./problem";
import { readFigure, type GivenFigure } from "./reading";

/** The body of a table as Excel gives it, without headings: values and number formats cell by cell. */
export interface TableBody {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

/** A figure that the table gives for an indicator and a year. */
export interface ActualFigure {
  readonly entry: PlannedIndicator;
  /** The indicator as the table writes it. */
  readonly name: string;
  readonly year: number;
  readonly value: number;
  /** What the table gives as its unit; empty where it gives none. */
  readonly unit: string;
  readonly source: string;
  /** Of the table's body, counted from 0. */
  readonly row: number;
}

/** What a row holds as far as it can be read. */
export interface ReadRow {
  readonly row: number;
  /** The indicator as the table writes it. */
  readonly name: string;
  readonly entry: PlannedIndicator | null;
  readonly year: number | null;
  /** null: blank, or not a figure that can be compared with the plan's. */
  readonly value: number | null;
  /** Whether anything stands in the cell for the value. */
  readonly hasValue: boolean;
  readonly unit: string;
  readonly source: string;
  readonly problems: readonly ActualsProblem[];
}

type Read<T, Fault> = { readonly found: T | null; readonly fault?: Fault };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Excel's serial number of the last day of 2199. */
const LAST_DATE = 109_574;

/** Reads the rows that hold anything, each with its own problems. */
export function readRows(
  { values, numberFormats }: TableBody,
  columns: ActualsColumns,
  catalogue: Catalogue
): ReadRow[] {
  return values.flatMap((cells, row) => {
    const used = [cells[columns.indicator], cells[columns.year], cells[columns.value]];
    if (used.every(isBlank)) return [];
    const indicator = readIndicator(used[0], columns, catalogue);
    const year = readYear(used[1]);
    const format = numberFormats[row]?.[columns.value];
    const name = textOf(used[0]);
    const unit = textAt(cells, columns.unit);
    const value = readValue({ value: used[2], format, unit }, name, indicator.found);
    const problems = [
      ...problemAt(row, "indicator", indicator.fault),
      ...problemAt(row, "year", year.fault),
      ...problemAt(row, isUnitFault(value.fault, unit) ? "unit" : "value", value.fault),
    ];
    return [
      {
        row,
        name,
        entry: indicator.found,
        year: year.found,
        value: value.found,
        hasValue: !isBlank(used[2]),
        unit,
        source: textAt(cells, columns.source),
        problems,
      },
    ];
  });
}

/** The figures of rows that could be read completely. */
export function figuresOf(rows: readonly ReadRow[]): ActualFigure[] {
  return rows.flatMap(({ entry, year, value, row, name, unit, source }) =>
    entry && year !== null && value !== null
      ? [{ entry, year, value, row, name, unit, source }]
      : []
  );
}

function problemAt(
  row: number,
  column: ActualsColumn,
  fault: ActualIndicatorFault | YearFault | ValueFault | undefined
): ActualsProblem[] {
  return fault ? [{ ...fault, row, column }] : [];
}

function readIndicator(
  cell: unknown,
  { language }: ActualsColumns,
  catalogue: Catalogue
): Read<PlannedIndicator, ActualIndicatorFault> {
  const name = textOf(cell);
  if (name.trim() === "") return { found: null, fault: { code: "indicatorMissing" } };
  const outcome = findIndicator(catalogue, name);
  if (!outcome.ok) {
    const { reason } = outcome.failure;
    const candidates = "candidates" in reason ? reason.candidates : [];
    const code = reason.code === "ambiguousIndicator" ? "ambiguousIndicator" : "unknownIndicator";
    return { found: null, fault: { code, name, candidates } };
  }
  const official = usableName(catalogue, outcome.value, language);
  return isSameText(name, official)
    ? { found: outcome.value }
    : { found: outcome.value, fault: { code: "otherSpelling", name, official } };
}

function readYear(cell: unknown): Read<number, YearFault> {
  if (isBlank(cell)) return { found: null, fault: { code: "yearMissing" } };
  const text = textOf(cell);
  if (typeof cell !== "number") {
    const isYear = /^\s*[12]\d{3}\s*年?\s*$/.test(text.normalize("NFKC"));
    return { found: null, fault: { code: isYear ? "yearIsText" : "notAYear", text } };
  }
  if (!Number.isInteger(cell) || cell < FIRST_YEAR) {
    return { found: null, fault: { code: "notAYear", text } };
  }
  if (cell <= LAST_YEAR) return { found: cell };
  return { found: null, fault: { code: cell <= LAST_DATE ? "yearIsDate" : "notAYear", text } };
}

/** By the one gate for actual figures; without its indicator a number is no figure of anything. */
function readValue(
  given: GivenFigure,
  name: string,
  entry: PlannedIndicator | null
): Read<number, ValueFault> {
  if (entry === null) return { found: null };
  const reading = readFigure(given, entry.indicator);
  if (reading.state === "blank") return { found: null };
  if (reading.state !== "taken") return { found: null, fault: { ...reading.doubt, name } };
  return typeof given.value === "number"
    ? { found: reading.value }
    : { found: null, fault: { code: "numberIsText", text: textOf(given.value) } };
}

/** Whether it is the cell of the unit that disagrees with the plan, and not the sign or the format of the number. */
function isUnitFault(fault: ValueFault | undefined, unit: string): boolean {
  if (fault?.code === "unitsDiffer") return true;
  const isAboutUnits = fault?.code === "unitScaled" || fault?.code === "otherUnit";
  return isAboutUnits && unit.trim() !== "" && fault.unit.startsWith(unit.trim());
}

function isBlank(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}

function textOf(cell: unknown): string {
  return isBlank(cell) ? "" : String(cell);
}

function textAt(cells: readonly unknown[], column: number | null): string {
  return column === null ? "" : textOf(cells[column]);
}
