import type { Comparator } from "../../core/types";
import type { FlatColumn } from "../../i18n/plan-table";
import { plainText } from "../figure/characters";
import { numberAt } from "../figure/number";
import { comparatorOf } from "./vocabulary";
import type { Period } from "./periods";
import type { PlainCell, PrintedRow, ReadTarget } from "./row";

/** The template's columns that say of a target what its cell leaves open. */
const OWN: readonly FlatColumn[] = ["comparator", "upper", "multiple"];

export interface TemplateReading {
  readonly targets: readonly ReadTarget[];
  /** Cells that are to hold a number and do not. */
  readonly unreadable: readonly PlainCell[];
}

/**
 * The targets of a row of our own template, where sign, upper bound, multiple, year and wording have columns of their
 * own. Rows of other tables are left as they are.
 */
export function withTemplate(row: PrintedRow, { from, to: year }: Period): TemplateReading {
  const { plain, targets } = row;
  const unreadable: PlainCell[] = [];
  const number = (key: FlatColumn): number | null => {
    const cell = plain.get(key);
    if (cell === undefined) return null;
    const text = plainText(cell.text).replace(/年$/, "");
    const read = numberAt(text, 0);
    if (read !== null && read.value !== null && read.end === text.length) return read.value;
    unreadable.push(cell);
    return null;
  };
  const [own, ...further] = targets;
  const told = {
    upper: number("upper"),
    multiple: number("multiple"),
    base: yearIn(plain.get("multipleBase")),
  };
  const isTold = OWN.some((key) => plain.has(key));
  const target = isTold ? combined(own, told, plain, year) : own;
  if (target === undefined) return { targets: further, unreadable };
  const hasMultiple = target.comparator === "multiple" && row.baseline !== null;
  const complete: ReadTarget = {
    ...target,
    year: yearIn(plain.get("targetYear")) ?? target.year,
    multipleBase:
      told.base ??
      (hasMultiple ? (row.baseline?.year ?? from - 1) : isTold ? null : target.multipleBase),
    printed: plain.get("printed")?.text ?? target.printed,
    hedge: plain.get("hedge")?.text ?? target.hedge,
  };
  return { targets: [complete, ...further], unreadable };
}

/** A year as people write it; what is none is told where the row is checked. */
function yearIn(cell: PlainCell | undefined): number | null {
  const year = /^((?:19|20)[0-9]{2})年?[底末]?前?$/.exec(plainText(cell?.text ?? ""))?.[1];
  return year === undefined ? null : Number(year);
}

/** Sign, figure and upper bound from their columns. */
function combined(
  own: ReadTarget | undefined,
  { upper, multiple }: { readonly upper: number | null; readonly multiple: number | null },
  plain: PrintedRow["plain"],
  year: number
): ReadTarget {
  const lower = own?.lower ?? own?.upper ?? null;
  const said = comparatorOf(plain.get("comparator")?.text ?? "");
  const comparator = said ?? usualComparator(own, upper, multiple);
  const isLimit = (comparator === "le" || comparator === "lt") && upper === null;
  return {
    ...{ year: own?.year ?? year, comparator, multiple: multiple ?? own?.multiple ?? null },
    ...{ lower: isLimit ? null : lower, upper: isLimit ? lower : (upper ?? own?.upper ?? null) },
    ...{ basis: comparator === "qualitative" ? null : (own?.basis ?? "level") },
    ...{ multipleBase: null, unit: own?.unit ?? null, printed: own?.printed ?? "" },
    ...{ hedge: own?.hedge ?? "", heading: own?.heading ?? "", trend: own?.trend ?? null },
  };
}

function usualComparator(
  own: ReadTarget | undefined,
  upper: number | null,
  multiple: number | null
): Comparator {
  if (multiple !== null && own === undefined) return "multiple";
  if (upper === null) return own?.comparator ?? "eq";
  return own === undefined ? "le" : "range";
}
