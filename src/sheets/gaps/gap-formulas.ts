import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Marks } from "../indicator-table/marks";
import { whereCompared } from "../indicator-table/basis";
import * as native from "../indicator-table/native-formulas";
import { rowRequirement } from "../indicator-table/requirement";
import { statusTexts } from "../monitoring/status-formats";
import { quoted } from "../../core/formula/formula-text";
import type { ComputedColumn, ComputedFact, GapColumn, GapFact } from "./gap-facts";
import type { GapReferences } from "./gap-references";

/**
 * The formulas of the computed columns, the same in every row but for the row itself. A row that no longer stands for the
 * name it was made for has no figures: its status says so.
 *
 * @returns for a column and a row, counted from 0
 */
export function gapFormulas(
  columns: readonly GapColumn[],
  references: GapReferences,
  { locale, marks }: { readonly locale: Locale; readonly marks: Marks }
): (column: ComputedColumn, row: number) => string {
  const { gaps, directions } = sheetTexts(locale);
  const has = (fact: GapFact): boolean => columns.some((column) => column.fact === fact);
  return ({ fact, year }, row) => {
    const own = (of: GapFact): string => references.own(of, year, row);
    const madeFor = own("madeFor");
    const operands: Operands = {
      actual: references.actual(year, row),
      baseline: own("baseline"),
      target: own("target"),
      share: own("timeProgress"),
      direction: has("direction") ? { cell: own("direction"), words: directions } : null,
      requirement: has("comparator") ? rowRequirement(own("comparator"), locale) : null,
      basis: has("basis") ? own("basis") : null,
    };
    const figure =
      fact === "actual"
        ? references.found(year, madeFor)
        : ofActual(fact, operands, { locale, marks });
    const otherName = fact === "status" ? quoted(gaps.otherName) : '""';
    const standsForName = references.standsFor(madeFor, row);
    return `=${native.blankWhere(madeFor, `IF(${standsForName},${figure},${otherName})`)}`;
  };
}

type Operands = Pick<
  native.StatusOperands,
  "actual" | "baseline" | "target" | "direction" | "requirement"
> & {
  readonly share: string;
  /** Null where every row's target is a level. */
  readonly basis: string | null;
};

type Comparison = Exclude<ComputedFact, "actual">;

/** What was typed is never passed over as if the plan published nothing: the status says why there is no result. */
function ofActual(
  fact: Comparison,
  operands: Operands,
  { locale, marks }: { readonly locale: Locale; readonly marks: Marks }
): string {
  const { gaps } = sheetTexts(locale);
  const noNumber = quoted(fact === "status" ? gaps.noNumber : gaps.toCheck);
  const result = whereCompared(operands, locale, marks, (baseline) =>
    expression(fact, { ...operands, baseline }, statusTexts(locale), marks)
  );
  return native.blankWhere(operands.actual, native.ifNumbers([operands.actual], result, noNumber));
}

function expression(
  fact: Comparison,
  { share, ...operands }: Operands,
  texts: native.StatusTexts,
  marks: Marks
): string {
  const { actual, baseline, target, direction } = operands;
  const missing = native.missing(target, marks);
  switch (fact) {
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
