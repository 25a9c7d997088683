import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Recognition } from "../../reading/recognition";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import * as native from "../indicator-table/native-formulas";
import { rowRequirement } from "../indicator-table/requirement";
import { statusTexts } from "../monitoring/monitoring-columns";
import { columnLetters } from "../spec/address";
import type { Area } from "../spec/sheet-spec";
import { quoted } from "../../core/formula/formula-text";

/** Where the columns stand. */
export interface GapPlace {
  readonly locale: Locale;
  /** The selection that was recognised, on its sheet. */
  readonly selection: Area;
  /** Where the first of the new columns goes, on the same sheet. */
  readonly column: number;
  readonly marks?: Marks;
}

const computed = ["gap", "progress", "status"] as const;

type ComputedColumn = (typeof computed)[number];

/** A gap column: the name that a row was made for, what the plan says of that indicator, what follows from the actual. */
export type GapColumn =
  "madeFor" | "direction" | "comparator" | "timeProgress" | "baseline" | "target" | ComputedColumn;

export function isComputedColumn(column: GapColumn): column is ComputedColumn {
  return computed.some((candidate) => candidate === column);
}

/**
 * The formulas of the computed columns, the same in every row but for the row itself.
 *
 * @returns for a column and a row of the selection, counted from 0
 */
export function gapFormulas(
  columns: readonly GapColumn[],
  { nameColumn, actualColumn }: Recognition,
  place: GapPlace
): (column: ComputedColumn, row: number) => string {
  const { selection, column: first, locale, marks = defaultMarks } = place;
  const { gaps, directions } = sheetTexts(locale);
  return (column, row) => {
    const cell = (index: number): string => `$${columnLetters(index)}${selection.row + row + 1}`;
    const own = (of: GapColumn): string => cell(first + columns.indexOf(of));
    const [name, actual] = [nameColumn, actualColumn].map((at) => cell(selection.column + at));
    const operands: Operands = {
      actual: actual ?? "",
      baseline: own("baseline"),
      target: own("target"),
      share: own("timeProgress"),
      direction: columns.includes("direction")
        ? { cell: own("direction"), words: directions }
        : null,
      requirement: columns.includes("comparator")
        ? rowRequirement(own("comparator"), locale)
        : null,
    };
    const result = expression(column, operands, statusTexts(locale), marks);
    // What was typed is never passed over as if the plan published nothing: the status says why there is no result.
    const noNumber = quoted(column === "status" ? gaps.noNumber : gaps.toCheck);
    const figure = native.blankWhere(
      operands.actual,
      native.ifNumbers([operands.actual], result, noNumber)
    );
    const otherName = column === "status" ? quoted(gaps.otherName) : '""';
    return `=${native.blankWhere(own("madeFor"), `IF(${name}=${own("madeFor")},${figure},${otherName})`)}`;
  };
}

type Operands = Pick<
  native.StatusOperands,
  "actual" | "baseline" | "target" | "direction" | "requirement"
> & { readonly share: string };

function expression(
  column: ComputedColumn,
  { share, ...operands }: Operands,
  texts: native.StatusTexts,
  marks: Marks
): string {
  const { actual, baseline, target, direction } = operands;
  const missing = native.missing(target, marks);
  switch (column) {
    case "gap":
      return native.ifNumbers([target], native.nativeGap(target, actual, direction), missing);
    case "progress": {
      const progress = native.orMark(native.nativeProgress(baseline, target, actual), marks.none);
      return native.ifNumbers([baseline, target], progress, missing);
    }
    case "status": {
      // Against the linear path of the year; in the target year against the target itself. A mark among the ends makes
      // the path an error, which counts as no number.
      const path = native.nativePath(baseline, target, share, "linear", marks.none);
      const isTargetYear = `${share}=1`;
      const expected = `IF(${isTargetYear},${target},IFERROR(${path},""))`;
      const judged = native.nativeStatus(
        { ...operands, expected, isTargetYear, tolerance: 0 },
        texts,
        marks
      );
      return native.ifNumbers([share], judged, quoted(marks.none));
    }
  }
}
