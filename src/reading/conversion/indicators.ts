import type { FilledIn } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import { normaliseName } from "../../core/normalise";
import type { FlatColumn } from "../../i18n/plan-table";
import { attributeOf, directionOf, kindOf, type Reader } from "../plan-table/vocabulary";
import type { TextCell } from "./cells";
import { decimalsOf, type SourceRow } from "./rows";
import type { Settings } from "./settings";

/** The rows of one indicator: the first describes it, each further one is of another target year. */
export interface IndicatorRows {
  readonly first: SourceRow;
  readonly rows: readonly SourceRow[];
}

/** What describes an indicator, whatever its target year. */
const DESCRIPTION = [
  ...(["name", "nameEn", "code", "unit", "unitEn", "decimals"] as const),
  ...(["kind", "attribute", "topic", "topicEn", "direction", "aliases"] as const),
] satisfies FlatColumn[];

/** Rows of the same id, or of the same name where no id is given, are of one indicator. */
export function groupRows(rows: readonly SourceRow[]): readonly IndicatorRows[] {
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const id = row.cell("id").text;
    const name = normaliseName(row.cell("name").text);
    const key = id || name || `line ${row.line}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ first, rows: group }] : [];
  });
}

/** Where a further row says otherwise than the first: perhaps it is another indicator of the same name. */
export function disagreements(file: string, { first, rows }: IndicatorRows): readonly Problem[] {
  return rows.slice(1).flatMap((row) =>
    DESCRIPTION.flatMap((key): readonly Problem[] => {
      const { text, heading } = row.cell(key);
      const same = text === "" || text === first.cell(key).text;
      if (same) return [];
      const place = { file, line: row.line, column: heading, value: text };
      return [{ ...place, code: "rowDisagrees", firstLine: first.line }];
    })
  );
}

export interface Description {
  readonly cells: Readonly<Record<"kind" | "attribute" | "direction" | "decimals", TextCell>>;
  /** More decimals than the figures have, because the table asks for them; else null. */
  readonly decimals: number | null;
  readonly filledIn: readonly FilledIn[];
}

/** Kind, attribute, direction and decimals: as told, else by the figures. */
export function describe(group: IndicatorRows, settings: Settings): Description {
  const { cell, row } = group.first;
  const kind = word(cell("kind"), kindOf);
  const attribute = word(cell("attribute"), attributeOf);
  const direction = word(cell("direction"), directionOf);
  const declared = cell("decimals");
  const needed = decimalsOf(figuresOf(group));
  const more = /^(?:[0-9]|10)$/.test(declared.text) && Number(declared.text) >= needed;
  return {
    cells: {
      kind: kind.text === "" ? { ...kind, text: kindByFigures(group, settings) } : kind,
      attribute,
      direction,
      decimals: declared.text === "" || more ? { ...declared, text: String(needed) } : declared,
    },
    decimals: more && Number(declared.text) > needed ? Number(declared.text) : null,
    filledIn: [
      ...(kind.text === "" ? (["kind"] as const) : []),
      ...(row.plain.has("direction") ? [] : (["direction"] as const)),
    ],
  };
}

function word(cell: TextCell, read: Reader<string>): TextCell {
  return { ...cell, typed: cell.text, text: read(cell.text) ?? cell.text };
}

function kindByFigures({ rows }: IndicatorRows, { baseYear, targetYear }: Settings): string {
  const values = rows.flatMap((row) => row.values);
  const targets = rows.flatMap((row) => row.targets);
  if (targets.length === 0) return values.length > 0 ? "baseline" : "commitment";
  const hasBaseline = values.some(({ year }) => year.text === baseYear.text);
  const hasTarget = targets.some(({ year }) => year.text === targetYear.text);
  return hasBaseline && hasTarget ? "headline" : "commitment";
}

/** In the indicator's own unit: 7.4% of growth says nothing of the decimals of 亿元. */
function figuresOf({ rows }: IndicatorRows): readonly string[] {
  return rows.flatMap(({ values, targets }) => [
    ...values.map(({ value }) => value.text),
    ...targets.flatMap(({ lower, upper, unit_zh: otherUnit }) =>
      otherUnit.text === "" ? [lower.text, upper.text] : []
    ),
  ]);
}
