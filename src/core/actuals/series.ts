import { qualifiedId } from "../lookup";
import type { Plan } from "../types";
import type { ActualsProblem } from "./problem";
import type { ReadRow } from "./rows";

/** The rows that give one indicator anything for a year. */
interface Series {
  readonly plan: Plan;
  /** The indicator as its first row writes it. */
  readonly name: string;
  readonly row: number;
  readonly years: Map<number, number[]>;
}

/**
 * What is wrong with the years of each indicator: those that stand there more than once, and those that are missing
 * between the first and the last, or from the plan's first year to the latest of the table.
 */
export function seriesProblems(rows: readonly ReadRow[]): ActualsProblem[] {
  const all = [...seriesByIndicator(rows).values()];
  // Not `Math.max(...years)` of all: more arguments than fit on the stack are a RangeError.
  const latest = all
    .flatMap(({ years }) => [...years.keys()])
    .reduce((most, year) => Math.max(most, year), -Infinity);
  return all.flatMap((series) => [...duplicates(series), ...missing(series, latest)]);
}

function seriesByIndicator(rows: readonly ReadRow[]): ReadonlyMap<string, Series> {
  const all = new Map<string, Series>();
  for (const { entry, name, year, row, hasValue } of rows) {
    if (!entry || year === null || !hasValue) continue;
    const id = qualifiedId(entry);
    const series = all.get(id) ?? { plan: entry.plan, name, row, years: new Map() };
    all.set(id, series);
    series.years.set(year, [...(series.years.get(year) ?? []), row]);
  }
  return all;
}

function duplicates({ name, years }: Series): ActualsProblem[] {
  return [...years].flatMap(([year, rows]): ActualsProblem[] => {
    const [row, another] = rows;
    if (row === undefined || another === undefined) return [];
    return [{ code: "duplicate", name, year, rows, row, column: "year" }];
  });
}

function missing({ plan, name, row, years }: Series, latest: number): ActualsProblem[] {
  const given = [...years.keys()];
  const first = Math.min(...given, plan.baseYear + 1);
  const last = Math.max(...given, Math.min(latest, plan.targetYear));
  const absent: number[] = [];
  for (let year = first; year <= last; year += 1) if (!years.has(year)) absent.push(year);
  return absent.length === 0
    ? []
    : [{ code: "missingYears", name, years: absent, row, column: "indicator" }];
}
