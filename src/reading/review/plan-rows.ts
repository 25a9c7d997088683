import { normaliseName } from "../../core/normalise";
import { type FlatColumn, planTableTexts } from "../../i18n/plan-table";
import type { PlainCell, PrintedRow, ReadTarget } from "../plan-table/row";
import type { FoundTarget } from "./review";

/**
 * What was taken from a document, as rows that the conversion of tables takes: one for each target, the first of a name
 * describes its indicator.
 *
 * @example planRows(reviewOf(findings)).map(({ name }) => name)
 */
export function planRows(items: readonly FoundTarget[]): readonly PrintedRow[] {
  const firsts = new Map<string, FoundTarget>();
  return items
    .filter(({ decision }) => decision === "taken")
    .map((item, index) => {
      const key = normaliseName(item.target.name) || item.target.name;
      const first = firsts.get(key) ?? item;
      firsts.set(key, first);
      return rowOf(item, first, index + 1);
    });
}

function rowOf(item: FoundTarget, first: FoundTarget, line: number): PrintedRow {
  const { found, target, baseline } = item;
  const isFirst = item === first;
  const { headings } = planTableTexts();
  const value = baseline && {
    ...{ value: baseline.value, year: baseline.year, comparator: "eq" as const },
    heading: headings.baseline,
  };
  return {
    ...{ line, name: target.name, printedName: target.name, parent: null },
    unit: isFirst ? target.unit : null,
    topic: first.found.topic,
    attribute: isFirst ? found.attribute : null,
    ...{ responsible: null, direction: null, notes: [], headings: new Map() },
    ...{ baseline: isFirst ? value : null, values: [] },
    targets: [targetOf(item, first.target.unit, headings.target)],
    plain: placeCells(found, headings),
  };
}

function targetOf(
  { found, target }: FoundTarget,
  unit: string | null,
  heading: string
): ReadTarget {
  const { year, basis, comparator, lower, upper, multiple } = target;
  return {
    ...{ year, basis, comparator, lower, upper, multiple, heading },
    ...{ multipleBase: comparator === "multiple" ? found.baseYear : null, trend: null },
    unit: target.unit === unit ? null : target.unit,
    ...{ printed: found.printed, hedge: found.hedge },
  };
}

function placeCells(
  { place }: FoundTarget["found"],
  headings: Readonly<Record<FlatColumn, string>>
): PrintedRow["plain"] {
  const columns = ["chapter", "section", "box", "item", "paragraph"] as const;
  const cells = columns.flatMap((key): readonly (readonly [FlatColumn, PlainCell])[] => {
    const number = place[key];
    return number === null ? [] : [[key, { text: String(number), heading: headings[key] }]];
  });
  return new Map(cells);
}
