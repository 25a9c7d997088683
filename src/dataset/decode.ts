import type { Attribute, Comparator, Direction, IndicatorKind, Plan } from "../core/types";
import { type CompiledData, type CompiledPlan, FORMAT } from "./format";
import { pinyinFrom } from "./pinyin";
import { at, byIndicator, DatasetError, mentionsOf, rowsOf } from "./tables";

/**
 * The plans of plans.json, each indicator with its first mention, and without errata.
 *
 * @throws DatasetError where the format is another one or a table is incomplete
 */
export function decode({ format, plans }: CompiledData): readonly Plan[] {
  if (format !== FORMAT) throw new DatasetError("wrongFormat");
  return plans.map(decodePlan);
}

function decodePlan(plan: CompiledPlan): Plan {
  const topics = rowsOf(plan.topics).map(({ id, zh, en }) => ({ id, name: { zh, en } }));
  const units = rowsOf(plan.units);
  const observations = byIndicator(rowsOf(plan.observations));
  const targets = byIndicator(rowsOf(plan.targets));
  const mentions = mentionsOf(plan);
  return {
    id: plan.id,
    title: { zh: plan.titleZh, en: plan.titleEn },
    issuer: { zh: plan.issuerZh, en: plan.issuerEn },
    issuedOn: plan.issuedOn,
    period: plan.period,
    baseYear: plan.baseYear,
    targetYear: plan.targetYear,
    version: plan.version,
    topics,
    indicators: rowsOf(plan.indicators).map((row, position) => ({
      id: row.id,
      code: row.code,
      name: { zh: row.nameZh, en: row.nameEn },
      unit: at(units, row.unit),
      decimals: row.decimals,
      kind: row.kind as IndicatorKind,
      attribute: row.attribute === "" ? null : (row.attribute as Attribute),
      topic: at(topics, row.topic).id,
      direction: row.direction as Direction,
      observations: observations.get(position) ?? [],
      targets: (targets.get(position) ?? []).map((target) => ({
        ...target,
        comparator: target.comparator as Comparator,
      })),
      mentions: mentions.get(position) ?? [],
      aliases: row.aliases,
      pinyin: pinyinFrom(row.pinyin),
    })),
    errata: [],
  };
}
