import type { Attribute, Comparator, Direction, Erratum, IndicatorKind, Plan } from "../core/types";
import { type CompiledData, type CompiledPlan, FORMAT, nextCode } from "./format";
import { decodePinyin, pinyinFrom } from "./pinyin";
import { at, datasetError, listed, mentionsOf, rowsOf, rowsPerIndicator } from "./tables";

/**
 * The plans of plans.json, each indicator with its first mention, whose note is in Chinese only, with the errata of
 * targets, without their reasons.
 *
 * @throws where the format is another one or a table is incomplete
 */
export function decode({ format, plans }: CompiledData): readonly Plan[] {
  if (format !== FORMAT) throw datasetError("wrongFormat");
  return plans.map(decodePlan);
}

function decodePlan(plan: CompiledPlan): Plan {
  const topics = rowsOf(plan.topics).map(({ id, zh, en }) => ({ id, name: { zh, en } }));
  const units = rowsOf(plan.units);
  const indicators = rowsOf(plan.indicators);
  const names = indicators.map(({ nameZh }) => nameZh);
  const syllables = decodePinyin(names, plan.pinyin);
  const observations = rowsPerIndicator(plan.observations);
  const targets = rowsPerIndicator(plan.targets);
  // The English notes come with the details; until then the original stands for them.
  const notes = rowsOf(plan.notes).map(({ zh }) => ({ zh, en: zh }));
  const mentions = mentionsOf(plan.mentions, notes);
  let code = "";
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
    indicators: indicators.map((row, position) => ({
      id: row.id,
      code: (code = row.code || nextCode(code)),
      name: { zh: row.nameZh, en: row.nameEn },
      unit: at(units, row.unit),
      decimals: row.decimals,
      kind: row.kind as IndicatorKind,
      attribute: row.attribute === "" ? null : (row.attribute as Attribute),
      topic: at(topics, row.topic).id,
      direction: row.direction as Direction,
      observations: at(observations, position),
      targets: at(targets, position).map((target) => ({
        ...target,
        comparator: target.comparator as Comparator,
      })),
      mentions: at(mentions, position),
      aliases: listed(row.aliases),
      pinyin: pinyinFrom(at(syllables, position)),
    })),
    // The reasons come with the details too.
    errata: rowsOf(plan.errata).map((erratum) => ({
      ...erratum,
      certainty: erratum.certainty as Erratum["certainty"],
      reason: { zh: "", en: "" },
    })),
  };
}
