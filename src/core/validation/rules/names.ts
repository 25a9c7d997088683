import { normaliseName } from "../../normalise";
import { placeOf, type PlanTables } from "../model";
import type { TablePlace, Problem } from "../problem";

interface Name {
  readonly plan: string;
  readonly indicator: string;
  readonly place: TablePlace & { readonly line: number };
}

/**
 * A cell formula finds an indicator by its id, code, names and aliases, all normalised: within a
 * plan, no two indicators may answer to the same one, and an alias must say something new.
 */
export function nameProblems(tables: PlanTables): readonly Problem[] {
  const taken = new Map<string, Name>();
  return namesOf(tables).flatMap((name): readonly Problem[] => {
    const normalised = normaliseName(name.place.value);
    if (normalised === "") return [{ ...name.place, code: "nameEmpty" }];
    const key = `${name.plan}\n${normalised}`;
    const first = taken.get(key);
    if (first === undefined) {
      taken.set(key, name);
      return [];
    }
    const sameRow = first.place.file === name.place.file && first.place.line === name.place.line;
    if (sameRow) return [];
    const { file: otherFile, line: otherLine } = first.place;
    const { indicator } = first;
    return [{ ...name.place, code: "nameTaken", indicator, otherFile, otherLine }];
  });
}

function namesOf({ indicators, aliases }: PlanTables): readonly Name[] {
  const columns = ["id", "code", "name_zh", "name_en"] as const;
  const own = indicators.rows.flatMap((row) =>
    columns.map((column) => ({
      ...{ plan: row.plan, indicator: row.id },
      place: { ...placeOf(indicators, row, column), line: row.line },
    }))
  );
  const others = aliases.rows.map((row) => ({
    ...{ plan: row.plan, indicator: row.indicator },
    place: { ...placeOf(aliases, row, "alias"), line: row.line },
  }));
  return [...own, ...others];
}
