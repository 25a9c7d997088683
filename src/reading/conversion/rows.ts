import type { Comparator } from "../../core/types";
import { planTableTexts, type FlatColumn } from "../../i18n/plan-table";
import { attributeOf, comparatorOf, headingOf } from "../plan-table/vocabulary";
import type { PrintedRow, ReadTarget, ReadValue } from "../plan-table/row";
import type { TextCell } from "./cells";
import type { Settings } from "./settings";

/** A row of the table: one indicator, or another target year of one. */
export interface SourceRow {
  readonly line: number;
  readonly row: PrintedRow;
  /** Blank where the table has no such column. */
  readonly cell: (key: FlatColumn) => TextCell;
  readonly values: readonly ValueCells[];
  readonly targets: readonly TargetColumns[];
}

export interface ValueCells {
  readonly year: TextCell;
  readonly from: TextCell;
  readonly value: TextCell;
  readonly comparator: TextCell;
}

/** A target in the columns of data/README.md. */
export interface TargetColumns {
  readonly year: TextCell;
  readonly basis: TextCell;
  readonly comparator: TextCell;
  readonly lower: TextCell;
  readonly upper: TextCell;
  readonly multiple: TextCell;
  readonly multiple_base: TextCell;
  readonly unit_zh: TextCell;
  readonly unit_en: TextCell;
  readonly printed: TextCell;
  readonly hedge: TextCell;
}

/** A blank cell takes what holds for the plan. */
function filled(cell: TextCell, usual: TextCell): TextCell {
  if (cell.text === "") return { ...usual, ownHeading: cell.heading };
  return { ...cell, text: cell.text.replace(/^([0-9]{4})年$/, "$1") };
}

/**
 * A row as it is understood, in cells that remember where they stand.
 *
 * @param name by which the indicator is known, where the row's own is another's too
 */
export function sourceRow(row: PrintedRow, name: string, settings: Settings): SourceRow {
  const { headings } = planTableTexts();
  const told: Partial<Record<FlatColumn, string | null>> = {
    ...{ name, unit: row.unit, topic: row.topic, responsible: row.responsible },
    attribute: row.attribute !== null && attributeOf(row.attribute) ? row.attribute : null,
    direction: row.direction,
  };
  const cell = (key: FlatColumn): TextCell => {
    const plain = row.plain.get(key);
    const heading = plain?.heading ?? row.headings.get(key) ?? headings[key];
    const typed = key === "name" ? row.printedName : (plain?.text ?? told[key] ?? "");
    return { text: told[key] ?? plain?.text ?? "", heading, typed };
  };
  const past = [...row.values, ...(row.baseline === null ? [] : [row.baseline])].map(
    (value) => [value.year, valueCells(value, cell, settings)] as const
  );
  const values = past
    .map(([, cells]) => cells)
    .sort((one, other) => one.year.text.localeCompare(other.year.text));
  const years = new Map(past.map(([year, cells]) => [year, cells.year.text]));
  const targets = row.targets.map((target, index) =>
    targetCells(target, index === 0, { cell, settings, years, unit: row.unit ?? "" })
  );
  return { line: row.line, row, cell, values, targets };
}

/** 基期值 is of the plan's base year, or of the row's own; other figures of the year in their heading. */
function valueCells(
  { year, value, comparator, heading, from }: ReadValue,
  cell: SourceRow["cell"],
  settings: Settings
): ValueCells {
  const isBaseline = headingOf(heading) === "baseline";
  return {
    year: isBaseline ? filled(cell("baseYear"), settings.baseYear) : { text: `${year}`, heading },
    from: { text: from === undefined ? "" : String(from), heading },
    value: { text: String(value), heading },
    comparator: { text: comparator, heading },
  };
}

interface TargetContext {
  readonly cell: SourceRow["cell"];
  readonly settings: Settings;
  /** The years of the row's figures, by the year that was read. */
  readonly years: ReadonlyMap<number, string>;
  readonly unit: string;
}

function targetCells(target: ReadTarget, isFirst: boolean, context: TargetContext): TargetColumns {
  const { cell } = context;
  const own = (key: FlatColumn) => (isFirst ? cell(key) : { text: "", heading: "" });
  const heading = target.heading || cell("target").heading;
  const figure = (value: number | null, key: FlatColumn, typed: string): TextCell => ({
    text: value === null ? "" : String(Number(value.toFixed(MOST_DECIMALS))),
    heading: own(key).text === "" ? heading : own(key).heading,
    typed: own(key).text || typed,
  });
  const said = own("comparator");
  return {
    year: targetYear(target, isFirst, context),
    basis: { text: target.basis ?? "", heading },
    comparator: {
      ...said,
      text: said.text === "" || comparatorOf(said.text) ? target.comparator : said.text,
      typed: said.text,
    },
    lower: figure(target.lower, "target", target.printed),
    upper: figure(target.upper, "upper", target.printed),
    multiple: figure(target.multiple, "multiple", target.printed),
    multiple_base: multipleBase(target, own("multipleBase"), context),
    unit_zh: { text: target.unit ?? "", heading },
    unit_en: { text: target.unit ?? "", heading },
    printed: printedCell(target, cell("printed"), isFirst, context),
    hedge: { text: target.hedge, heading: own("hedge").heading || heading },
  };
}

/** A column of targets is of the plan's target year, of the row's own, or of the year in its heading. */
function targetYear(
  { year, heading }: ReadTarget,
  isFirst: boolean,
  { cell, settings }: TargetContext
): TextCell {
  const own = cell("targetYear");
  if (isFirst && own.text !== "") {
    return /^[0-9]{4}年?[底末]?前?$/.test(own.text) ? { ...own, text: String(year) } : own;
  }
  const isUsual = heading === "" || headingOf(heading) === "target";
  const [, last = ""] = settings.period.text.split("-");
  if (isUsual && String(year) === last) return filled({ ...own, text: "" }, settings.targetYear);
  return { text: String(year), heading };
}

/** A multiple is of a figure that the table has; of none that it does not. */
function multipleBase(
  { comparator, multipleBase: base, heading }: ReadTarget,
  own: TextCell,
  { years }: TargetContext
): TextCell {
  if (own.text !== "") return filled(own, own);
  const year = comparator === "multiple" && base !== null ? years.get(base) : undefined;
  return { text: year ?? "", heading };
}

/** The wording as the table quotes it; a bare figure with the unit that it is counted in. */
function printedCell(
  target: ReadTarget,
  quoted: TextCell,
  isFirst: boolean,
  { cell, unit }: TargetContext
): TextCell {
  if (isFirst && quoted.text !== "") return quoted;
  const { printed, comparator } = target;
  const heading = target.heading || quoted.heading;
  const isBare = /^-?[0-9.,，０-９．]+$/.test(printed);
  const made =
    printed === "" ? wordingOf(target, unit) : isBare ? withUnit(printed, unit) : printed;
  // Where the figure is missing, that alone is the problem.
  const text = made === "" && comparator !== "qualitative" ? cell("name").text : made;
  const isLong = text.length > LONGEST_WORDING && comparator === "qualitative";
  return { text: isLong ? `${text.slice(0, LONGEST_WORDING - 1)}…` : text, heading };
}

/** Of a part of one, such as two thirds; no plan prints so many. */
const MOST_DECIMALS = 10;

/** What the standard tables take; the rest of a long passage stands in the note. */
export const LONGEST_WORDING = 100;

/** The wording of a target that no cell prints: its figures with the unit. */
function wordingOf({ comparator, lower, upper, multiple }: ReadTarget, unit: string): string {
  const words: Partial<Record<Comparator, string>> = {
    range: withUnit(`${lower ?? ""}—${upper ?? ""}`, unit),
    multiple: multiple === null ? "" : `${multiple}倍`,
    coverage: "全覆盖",
    qualitative: "",
  };
  return words[comparator] ?? withUnit(String(lower ?? upper ?? ""), unit);
}

/** A unit that begins with a digit keeps its distance from the figure. */
export function withUnit(figure: string, unit: string): string {
  if (figure === "") return "";
  return /^[0-9./]/.test(unit) ? `${figure} ${unit}` : figure + unit;
}

/** The most decimals among figures; what is no number has none. */
export function decimalsOf(figures: readonly string[]): number {
  return Math.max(
    0,
    ...figures.map((figure) => /^-?[0-9]+\.([0-9]*[1-9])0*$/.exec(figure)?.[1]?.length ?? 0)
  );
}
