import type { Comparator } from "../../core/types";
import { readCell } from "../../core/validation/cell";
import { wordsFor } from "../../i18n/plan-table";
import { basisOf, comparatorOf } from "../plan-table/vocabulary";
import type { EditableTarget } from "./review";
import type { CellProblem, SheetColumn, SheetRow } from "./sheet-row";

export interface RowTarget {
  /** Null while a cell is wrong. */
  readonly target: EditableTarget | null;
  readonly problems: readonly CellProblem[];
}

/**
 * The target of a row as it stands there. A blank cell means that there is none; what a target cannot be without is asked
 * for as a problem, never filled in.
 */
export function rowTarget(row: SheetRow): RowTarget {
  const problems: CellProblem[] = [];
  const number = (key: SheetColumn): number | null => {
    const text = row.text(key);
    if (text === "") return null;
    const read = readCell(text, "number");
    if (read.ok) return Number(read.value);
    problems.push([key, /[%％]$/.test(text) ? { code: "percentage" } : read.fault]);
    return null;
  };
  const required = (key: SheetColumn): string => {
    if (row.text(key) === "") problems.push([key, { code: "required" }]);
    return row.text(key);
  };
  const chosen = <Key extends string>(
    key: SheetColumn,
    read: (text: string) => Key | undefined
  ) => {
    const text = required(key);
    const found = read(text);
    if (found === undefined && text !== "")
      problems.push([key, { code: "notAChoice", choices: wordsFor(key) ?? [] }]);
    return found ?? null;
  };
  const name = required("name");
  const comparator = chosen("comparator", comparatorOf);
  const basis = comparator === "qualitative" ? null : chosen("basis", basisOf);
  const year = readCell(required("targetYear").replace(/年$/, ""), "year");
  if (!year.ok && row.text("targetYear") !== "") problems.push(["targetYear", year.fault]);
  required("printed");
  const figures = {
    figure: number("target"),
    upper: number("upper"),
    multiple: number("multiple"),
  };
  if (problems.length > 0 || comparator === null || !year.ok) return { target: null, problems };
  const unit = row.text("unit") || null;
  return {
    target: {
      name,
      unit,
      comparator,
      basis,
      year: Number(year.value),
      ...amount(comparator, figures),
    },
    problems,
  };
}

/** A row with a baseline and no target at all: a figure of the past alone. */
export function isOfPast(row: SheetRow): boolean {
  const isBlank = (key: SheetColumn): boolean => row.text(key) === "";
  const targets = ["target", "upper", "multiple", "targetYear"] as const;
  return targets.every(isBlank) && !isBlank("baseline");
}

/** The figure of such a row. */
export function pastTarget(
  row: SheetRow,
  baseline: { readonly value: number; readonly year: number } | null
): RowTarget {
  const name = row.text("name");
  if (name === "") return { target: null, problems: [["name", { code: "required" }]] };
  if (baseline === null) return { target: null, problems: [] };
  const comparator = comparatorOf(row.text("comparator")) ?? "eq";
  const isUpper = comparator === "le" || comparator === "lt";
  const amount = { lower: isUpper ? null : baseline.value, upper: isUpper ? baseline.value : null };
  const unit = row.text("unit") || null;
  const { year } = baseline;
  return {
    target: { name, unit, comparator, basis: "level", year, multiple: null, ...amount },
    problems: [],
  };
}

interface Figures {
  readonly figure: number | null;
  readonly upper: number | null;
  readonly multiple: number | null;
}

/** An upper bound may stand in the column of targets, where people look for the figure. */
function amount(comparator: Comparator, { figure, upper, multiple }: Figures) {
  switch (comparator) {
    case "le":
    case "lt":
      return { lower: null, upper: figure ?? upper, multiple };
    case "coverage":
      return { lower: figure ?? 100, upper, multiple };
    default:
      return { lower: figure, upper, multiple };
  }
}
