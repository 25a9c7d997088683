import { normaliseName } from "../../core/normalise";
import { type FlatColumn, planTableTexts } from "../../i18n/plan-table";
import type { PlainCell, PrintedRow, ReadTarget, ReadValue } from "../plan-table/row";
import type { EditableTarget, FoundTarget } from "./review";

/** A target that somebody has taken, with all that the plan will say of it. */
export interface TakenTarget {
  readonly line: number;
  readonly target: EditableTarget;
  /** The figure is one of the past and no target. */
  readonly isPast: boolean;
  /** What it was before the period, in the unit of the target; null where nothing prints it. */
  readonly baseline: { readonly value: number; readonly year: number } | null;
  /** The year whose figure is multiplied. */
  readonly multipleBase: number | null;
  readonly printed: string;
  readonly hedge: string;
  readonly topic: string | null;
  readonly attribute: string | null;
  /** Of the columns that hold target, baseline and its year. */
  readonly headings: Readonly<Record<"target" | "baseline" | "baseYear", string>>;
  /** Its place, and what else is told of it. */
  readonly plain: PrintedRow["plain"];
}

/**
 * What was taken from a document, as rows that the conversion of tables takes.
 *
 * @example planRows(reviewOf(findings)).map(({ name }) => name)
 */
export function planRows(items: readonly FoundTarget[]): readonly PrintedRow[] {
  const { headings } = planTableTexts();
  const taken = items.filter(({ decision }) => decision === "taken");
  return takenRows(
    taken.map(({ found, target, baseline, isPast }, index) => ({
      ...{
        line: index + 1,
        target,
        baseline,
        isPast,
        headings,
        plain: placeCells(found, headings),
      },
      multipleBase: target.comparator === "multiple" ? found.baseYear : null,
      ...{ printed: found.printed, hedge: found.hedge },
      ...{ topic: found.topic, attribute: found.attribute },
    }))
  );
}

/**
 * One row for each target; the first of a name describes its indicator, in the unit of its levels: 年均增长14% before
 * 达到1200家 makes no indicator that is counted in per cent.
 */
export function takenRows(taken: readonly TakenTarget[]): readonly PrintedRow[] {
  const groups = new Map<string, TakenTarget[]>();
  for (const each of taken) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return taken.map((each) => rowOf(each, groups.get(keyOf(each)) ?? [each]));
}

function keyOf({ target: { name } }: TakenTarget): string {
  return normaliseName(name) || name;
}

function rowOf(taken: TakenTarget, group: readonly TakenTarget[]): PrintedRow {
  const { line, target, attribute, isPast } = taken;
  const isFirst = taken === group[0];
  const main = group.find(({ target: each }) => isLevel(each)) ?? group[0] ?? taken;
  const { unit } = main.target;
  const before = group.find((each) => each.baseline !== null && each.target.unit === unit);
  return {
    ...{ line, name: target.name, printedName: target.name, parent: null },
    unit: isFirst ? unit : null,
    topic: group[0]?.topic ?? null,
    attribute: isFirst ? attribute : null,
    ...{ responsible: null, direction: null, notes: [], headings: new Map() },
    baseline: isFirst && before !== undefined ? baselineOf(before) : null,
    values: isPast ? [pastOf(taken)] : [],
    targets: isPast ? [] : [targetOf(taken, unit)],
    plain: plainOf(taken, isFirst ? before : undefined),
  };
}

function isLevel({ basis, comparator }: EditableTarget): boolean {
  return basis === "level" && comparator !== "multiple";
}

function baselineOf({ baseline, headings }: TakenTarget): PrintedRow["baseline"] {
  return baseline && { ...baseline, comparator: "eq", heading: headings.baseline };
}

function pastOf({ target: { year, lower, upper, comparator } }: TakenTarget): ReadValue {
  const heading = planTableTexts().value(year);
  return { year, value: lower ?? upper ?? 0, comparator, heading };
}

/** The year of the baseline is its own, not the usual one of the plan; a figure of the past is quoted as it is printed. */
function plainOf(
  { plain, isPast, printed }: TakenTarget,
  before: TakenTarget | undefined
): PrintedRow["plain"] {
  const cells = new Map(plain);
  if (isPast) cells.set("printed", { text: printed, heading: planTableTexts().headings.printed });
  const { baseline = null, headings } = before ?? {};
  if (baseline !== null && headings !== undefined)
    cells.set("baseYear", { text: String(baseline.year), heading: headings.baseYear });
  return cells;
}

function targetOf(
  { target, multipleBase, printed, hedge, headings }: TakenTarget,
  unit: string | null
): ReadTarget {
  const { year, basis, comparator, lower, upper, multiple } = target;
  return {
    ...{ year, basis, comparator, lower, upper, multiple, heading: headings.target },
    ...{ multipleBase, trend: null, printed, hedge },
    unit: target.unit === unit ? null : target.unit,
  };
}

/** The columns that tell a place. */
export const PLACE_COLUMNS = ["chapter", "section", "box", "item", "paragraph"] as const;

function placeCells(
  { place }: FoundTarget["found"],
  headings: Readonly<Record<FlatColumn, string>>
): PrintedRow["plain"] {
  const cells = PLACE_COLUMNS.flatMap((key): readonly (readonly [FlatColumn, PlainCell])[] => {
    const number = place[key];
    return number === null ? [] : [[key, { text: String(number), heading: headings[key] }]];
  });
  return new Map(cells);
}
