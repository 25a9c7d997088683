import type { Cell, FlatRow, YearValue } from "./rows";
import { comparatorOf } from "./vocabulary";
import type { Settings } from "./settings";

/** A target as the table says it, in the columns of data/README.md. */
export interface FlatTarget {
  readonly year: Cell;
  readonly comparator: Cell;
  readonly lower: Cell;
  readonly upper: Cell;
  readonly multiple: Cell;
  readonly multipleBase: Cell;
  readonly hedge: Cell;
}

const UPPER_LIMITS: readonly string[] = ["le", "lt"];

/** The published values of a row: its years and its baseline, told once where both say the same. */
export function valuesOf(
  row: FlatRow,
  settings: Settings
): readonly (YearValue & { readonly yearCell: Cell })[] {
  const own = row.values.map((value) => ({
    ...value,
    yearCell: { text: value.year, heading: value.heading },
  }));
  const baseline = row.cell("baseline");
  if (baseline.text === "") return own;
  const yearCell = filled(row.cell("baseYear"), settings.baseYear);
  const same = own.some(({ year, text }) => year === yearCell.text && text === baseline.text);
  return same ? own : [...own, { ...baseline, year: yearCell.text, yearCell }];
}

/** The target of a row, null where it has none. */
export function targetOf(row: FlatRow, settings: Settings): FlatTarget | null {
  const figures = (["comparator", "target", "upper", "multiple"] as const).map(row.cell);
  if (figures.every(({ text }) => text === "")) return null;
  const [said, target, upper, multiple] = figures as [Cell, Cell, Cell, Cell];
  const known = comparatorOf(said.text) ?? said.text;
  const usual = usualComparator(target, upper, multiple);
  const comparator = { ...said, typed: said.text, text: said.text === "" ? usual : known };
  const isLimit = UPPER_LIMITS.includes(comparator.text) && upper.text === "";
  const blank = { text: "", heading: target.heading };
  const headed = { text: row.targetYear, heading: target.heading };
  const year = row.cell("targetYear");
  const base = row.cell("multipleBase");
  const hasBase = comparator.text === "multiple" && row.cell("baseline").text !== "";
  return {
    year: row.targetYear !== "" && year.text === "" ? headed : filled(year, settings.targetYear),
    comparator,
    lower: isLimit ? blank : target,
    upper: isLimit ? target : upper,
    multiple,
    multipleBase: hasBase ? filled(base, filled(row.cell("baseYear"), settings.baseYear)) : base,
    hedge: row.cell("hedge"),
  };
}

function usualComparator(target: Cell, upper: Cell, multiple: Cell): string {
  if (multiple.text !== "" && target.text === "") return "multiple";
  if (upper.text === "") return "eq";
  return target.text === "" ? "le" : "range";
}

/** A blank cell takes what holds for the plan. */
export function filled(cell: Cell, usual: Cell): Cell {
  if (cell.text === "") return { ...usual, ownHeading: cell.heading };
  return { ...cell, text: cell.text.replace(/^([0-9]{4})年$/, "$1") };
}

/** The wording of a target that the table does not quote: its figure with the unit. */
export function wordingOf(
  { comparator, lower, upper, multiple }: FlatTarget,
  unit: string
): string {
  switch (comparator.text) {
    case "range":
      return withUnit(`${lower.text}—${upper.text}`, unit);
    case "multiple":
      return multiple.text === "" ? "" : `${multiple.text}倍`;
    case "coverage":
      return "全覆盖";
    case "qualitative":
      return "";
    default:
      return withUnit(lower.text || upper.text, unit);
  }
}

/** A unit that begins with a digit keeps its distance from the figure. */
export function withUnit(figure: string, unit: string): string {
  if (figure === "") return "";
  return /^[0-9.]/.test(unit) ? `${figure} ${unit}` : figure + unit;
}

/** The most decimals among figures; what is no number has none. */
export function decimalsOf(figures: readonly string[]): number {
  return Math.max(
    0,
    ...figures.map((figure) => /^-?[0-9]+\.([0-9]*[1-9])0*$/.exec(figure)?.[1]?.length ?? 0)
  );
}
