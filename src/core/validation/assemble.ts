import type {
  Attribute,
  Bilingual,
  Comparator,
  Direction,
  Erratum,
  Indicator,
  IndicatorKind,
  Mention,
  Observation,
  Pinyin,
  Plan,
  Target,
} from "../types";
import { rowsByIndicator } from "./by-indicator";
import type { PlanTables, Row } from "./model";

/**
 * The plans of a package that `checkPackage` found sound. Rows keep the order of the tables, so an
 * indicator's first mention is its canonical one; observations and targets are ordered by year.
 *
 * @param pinyinOf gives the pinyin of a Chinese name: made when the data are built, not at run time
 */
export function assemble(tables: PlanTables, pinyinOf: (name: string) => Pinyin): readonly Plan[] {
  const details = {
    values: rowsByIndicator(tables.values.rows),
    targets: rowsByIndicator(tables.targets.rows),
    mentions: rowsByIndicator(tables.mentions.rows),
    aliases: rowsByIndicator(tables.aliases.rows),
  };
  return tables.plans.rows.map((plan) => {
    const own = <R extends { readonly plan: string }>({ rows }: { readonly rows: readonly R[] }) =>
      rows.filter((row) => row.plan === plan.id);
    return {
      id: plan.id,
      title: { zh: plan.title_zh, en: plan.title_en },
      issuer: { zh: plan.issuer_zh, en: plan.issuer_en },
      issuedOn: plan.issued_on,
      period: plan.period,
      baseYear: plan.base_year,
      targetYear: plan.target_year,
      version: plan.version,
      topics: own(tables.topics).map((topic) => ({
        id: topic.id,
        name: { zh: topic.name_zh, en: topic.name_en },
      })),
      indicators: own(tables.indicators).map((row) => ({
        ...indicatorOf(row, details),
        pinyin: pinyinOf(row.name_zh),
      })),
      errata: own(tables.errata).map(erratumOf),
    };
  });
}

type DetailTable = "values" | "targets" | "mentions" | "aliases";
type Details = {
  readonly [T in DetailTable]: (plan: string, indicator: string) => readonly Row<T>[];
};

function indicatorOf(row: Row<"indicators">, details: Details): Omit<Indicator, "pinyin"> {
  const { plan, id } = row;
  return {
    id,
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    unit: { zh: row.unit_zh, en: row.unit_en },
    decimals: row.decimals,
    kind: row.kind as IndicatorKind,
    attribute: row.attribute === "" ? null : (row.attribute as Attribute),
    topic: row.topic,
    direction: row.direction as Direction,
    observations: details.values(plan, id).map(observationOf).sort(byYear),
    targets: details.targets(plan, id).map(targetOf).sort(byYear),
    mentions: details.mentions(plan, id).map(mentionOf),
    aliases: details.aliases(plan, id).map(({ alias }) => alias),
  };
}

function observationOf({ year, value, status }: Row<"values">): Observation {
  return { year, value, status };
}

function targetOf(row: Row<"targets">): Target {
  const { year, lower, upper, multiple, printed, hedge } = row;
  const comparator = row.comparator as Comparator;
  return {
    year,
    comparator,
    lower,
    upper,
    multiple,
    multipleBaseYear: row.multiple_base,
    printed,
    hedge,
  };
}

function mentionOf(row: Row<"mentions">): Mention {
  const { chapter, section, box, item, paragraph, printed } = row;
  const note: Bilingual | null = row.note_zh === "" ? null : { zh: row.note_zh, en: row.note_en };
  return { chapter, section, box, item, paragraph, printed, note };
}

function erratumOf(row: Row<"errata">): Erratum {
  const { paragraph, printed, read } = row;
  const certainty = row.certainty as Erratum["certainty"];
  return { paragraph, printed, read, certainty, reason: { zh: row.reason_zh, en: row.reason_en } };
}

function byYear(left: { readonly year: number }, right: { readonly year: number }): number {
  return left.year - right.year;
}
