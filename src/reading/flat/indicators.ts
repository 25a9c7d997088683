import type { FilledIn } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import { normaliseName } from "../../core/normalise";
import type { FlatColumn } from "../../i18n/plan-table";
import { decimalsOf, type FlatTarget, targetOf, valuesOf } from "./figures";
import type { Cell, FlatRow } from "./rows";
import type { Settings } from "./settings";
import { attributeOf, directionOf, kindOf, type Reader } from "./vocabulary";

/** A row with its figures. */
export interface FiguresRow {
  readonly row: FlatRow;
  readonly values: ReturnType<typeof valuesOf>;
  readonly target: FlatTarget | null;
}

/** The rows of one indicator: the first describes it, each further one is of another target year. */
export interface IndicatorRows {
  readonly first: FiguresRow;
  readonly rows: readonly FiguresRow[];
}

/** What describes an indicator, whatever its target year. */
const DESCRIPTION = [
  ...(["name", "nameEn", "code", "unit", "unitEn", "decimals"] as const),
  ...(["kind", "attribute", "topic", "topicEn", "direction", "aliases"] as const),
] satisfies FlatColumn[];

/** Rows of the same id, or of the same name where no id is given, are of one indicator. */
export function groupRows(rows: readonly FlatRow[], settings: Settings): readonly IndicatorRows[] {
  const groups = new Map<string, FiguresRow[]>();
  for (const row of rows) {
    const id = row.cell("id").text;
    const name = normaliseName(row.cell("name").text);
    const key = id || name || `line ${row.line}`;
    const figures = { row, values: valuesOf(row, settings), target: targetOf(row, settings) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figures]);
    else group.push(figures);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ first, rows: group }] : [];
  });
}

/** Where a further row says otherwise than the first: perhaps it is another indicator of the same name. */
export function disagreements(file: string, { first, rows }: IndicatorRows): readonly Problem[] {
  return rows.slice(1).flatMap(({ row }) =>
    DESCRIPTION.flatMap((key): readonly Problem[] => {
      const { text, heading } = row.cell(key);
      const same = text === "" || text === first.row.cell(key).text;
      if (same) return [];
      const place = { file, line: row.line, column: heading, value: text };
      return [{ ...place, code: "rowDisagrees", firstLine: first.row.line }];
    })
  );
}

export interface Description {
  readonly cells: Readonly<Record<"kind" | "attribute" | "direction" | "decimals", Cell>>;
  /** More decimals than the figures have, because the table asks for them; else null. */
  readonly decimals: number | null;
  readonly filledIn: readonly FilledIn[];
  /** The figures leave open which way is better. */
  readonly directionUnclear: boolean;
}

/** Kind, attribute, direction and decimals: as told, else by the figures. */
export function describe(group: IndicatorRows, settings: Settings): Description {
  const { row } = group.first;
  const kind = word(row.cell("kind"), kindOf);
  const attribute = word(row.cell("attribute"), attributeOf);
  const direction = word(row.cell("direction"), directionOf);
  const usualDirection = directionByFigures(group);
  const declared = row.cell("decimals");
  const needed = decimalsOf(figuresOf(group));
  const more = /^(?:[0-9]|10)$/.test(declared.text) && Number(declared.text) >= needed;
  return {
    cells: {
      kind: kind.text === "" ? { ...kind, text: kindByFigures(group, settings) } : kind,
      attribute,
      direction:
        direction.text === "" ? { ...direction, text: usualDirection ?? "higher" } : direction,
      decimals: declared.text === "" || more ? { ...declared, text: String(needed) } : declared,
    },
    decimals: more && Number(declared.text) > needed ? Number(declared.text) : null,
    filledIn: [
      ...(kind.text === "" ? (["kind"] as const) : []),
      ...(direction.text === "" ? (["direction"] as const) : []),
    ],
    directionUnclear: direction.text === "" && usualDirection === null,
  };
}

function word(cell: Cell, read: Reader<string>): Cell {
  return { ...cell, typed: cell.text, text: read(cell.text) ?? cell.text };
}

function kindByFigures({ rows }: IndicatorRows, { baseYear, targetYear }: Settings): string {
  const values = rows.flatMap((row) => row.values);
  const targets = rows.flatMap(({ target }) => target ?? []);
  if (targets.length === 0) return values.length > 0 ? "baseline" : "commitment";
  const hasBaseline = values.some(({ year }) => year === baseYear.text);
  const hasTarget = targets.some(({ year }) => year.text === targetYear.text);
  return hasBaseline && hasTarget ? "headline" : "commitment";
}

/** Null where a target lies below the last figure and its comparator does not say that this is better. */
function directionByFigures({ rows }: IndicatorRows): "higher" | "lower" | null {
  const targets = rows.flatMap(({ target }) => target ?? []);
  if (targets.some(({ comparator }) => ["le", "lt"].includes(comparator.text))) return "lower";
  if (targets.some(({ comparator }) => ["ge", "gt", "coverage"].includes(comparator.text)))
    return "higher";
  const values = rows.flatMap((row) => row.values).sort((a, b) => a.year.localeCompare(b.year));
  const last = values[values.length - 1]?.text;
  // A target that is a figure tells the direction only where it lies above an earlier figure.
  const isUnclear = targets.some(({ lower }) => {
    const figure = lower.text === "" ? NaN : Number(lower.text);
    return last === undefined ? Number.isFinite(figure) : figure < Number(last);
  });
  return isUnclear ? null : "higher";
}

function figuresOf({ rows }: IndicatorRows): readonly string[] {
  return rows.flatMap(({ values, target }) => [
    ...values.map(({ text }) => text),
    ...(target === null ? [] : [target.lower.text, target.upper.text]),
  ]);
}
