import type { TableName } from "../standard-tables";
import type { Entry, Indicator, Plan, Target } from "../types";
import { rowsByIndicator } from "./by-indicator";
import type { PlanTables, Row } from "./model";

/**
 * The plans of a package that `checkPackage` found sound. Rows keep the order of the tables, so an
 * indicator's first mention is its canonical one; observations and targets are ordered by year.
 *
 * @param pinyinOf gives the syllables of a Chinese name: made when the data are built, not at run time
 */
export function assemble(tables: PlanTables, pinyinOf: (name: string) => string): readonly Plan[] {
  const detailsOf = {
    values: rowsByIndicator(tables.values.rows),
    targets: rowsByIndicator(tables.targets.rows),
    mentions: rowsByIndicator(tables.mentions.rows),
    aliases: rowsByIndicator(tables.aliases.rows),
  };
  const indicatorOf = (row: Row<"indicators">): Indicator => {
    const { plan, id } = row;
    return {
      ...entryOf<"indicators">(row),
      observations: detailsOf
        .values(plan, id)
        .map(entryOf<"values">)
        .sort(byYear),
      targets: detailsOf.targets(plan, id).map(targetOf).sort(byYear),
      mentions: detailsOf.mentions(plan, id).map(entryOf<"mentions">),
      aliases: detailsOf.aliases(plan, id).map(({ alias }) => alias),
      pinyin: pinyinOf(row.name_zh),
    };
  };
  return tables.plans.rows.map((plan) => {
    const own = <R extends { readonly plan: string }>({ rows }: { readonly rows: readonly R[] }) =>
      rows.filter((row) => row.plan === plan.id);
    return {
      ...entryOf<"plans">(plan),
      topics: own(tables.topics).map(entryOf<"topics">),
      indicators: own(tables.indicators).map(indicatorOf),
      errata: own(tables.errata).map(entryOf<"errata">),
    };
  });
}

/** What is not said is the value at the end of the year; a wording without a figure counts nothing. */
function targetOf(row: Row<"targets">): Target {
  const basis = row.comparator === "qualitative" ? null : (row.basis ?? "level");
  return { ...entryOf<"targets">(row), basis };
}

/** Where a row belongs: what it is assembled into. */
type Place = "plan" | "indicator" | "line";
const PLACE: readonly string[] = ["plan", "indicator", "line"] satisfies Place[];

/** A row as core sees it: two languages in one, names without underscores, null for a text that is in neither. */
function entryOf<T extends TableName>(row: Row<T>): Entry<T, Place> {
  const cells: Readonly<Record<string, unknown>> = row;
  const entries = Object.entries(cells)
    .filter(([column]) => !PLACE.includes(column) && !column.endsWith("_en"))
    .map(([column, zh]) => {
      if (!column.endsWith("_zh")) return [camelCase(column), zh];
      const stem = column.replace(/_zh$/, "");
      return [camelCase(stem), zh === null ? null : { zh, en: cells[`${stem}_en`] }];
    });
  return Object.fromEntries(entries) as Entry<T, Place>;
}

/** @example camelCase("multiple_base") // "multipleBase" */
export function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function byYear(left: { readonly year: number }, right: { readonly year: number }): number {
  return left.year - right.year;
}
