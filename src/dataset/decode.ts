import type {
  Attribute,
  Bilingual,
  Comparator,
  Direction,
  Erratum,
  IndicatorKind,
  Mention,
  Plan,
} from "../core/types";
import {
  type CompiledData,
  type CompiledDetails,
  type CompiledPlan,
  type CompiledPlanDetails,
  type CompiledTable,
  FORMAT,
  type MentionRow,
  type TextRow,
} from "./format";
import { pinyinFrom } from "./pinyin";

/** The compiled data are not what this version of the product reads: nothing is computed from them. */
export class DatasetError extends Error {
  constructor(readonly code: "wrongFormat" | "damaged" | "versionsDiffer") {
    super(`The compiled data cannot be used: ${code}. Run "npm run data" and build again.`);
    this.name = "DatasetError";
  }
}

/**
 * The plans of plans.json, each indicator with its first mention, and without errata.
 *
 * @throws DatasetError where the format is another one or a table is incomplete
 */
export function decode({ format, plans }: CompiledData): readonly Plan[] {
  if (format !== FORMAT) throw new DatasetError("wrongFormat");
  return plans.map(decodePlan);
}

/**
 * The same plans with every mention, and their errata.
 *
 * @throws DatasetError where the details are damaged or belong to other data
 */
export function addDetails(
  plans: readonly Plan[],
  { format, plans: details }: CompiledDetails
): readonly Plan[] {
  if (format !== FORMAT) throw new DatasetError("wrongFormat");
  return plans.map((plan) => {
    const own = details.find(({ id }) => id === plan.id);
    if (own?.version !== plan.version) throw new DatasetError("versionsDiffer");
    return addPlanDetails(plan, own);
  });
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

function addPlanDetails(plan: Plan, details: CompiledPlanDetails): Plan {
  const mentions = mentionsOf(details);
  return {
    ...plan,
    indicators: plan.indicators.map((indicator, position) => ({
      ...indicator,
      mentions: [...indicator.mentions, ...(mentions.get(position) ?? [])],
    })),
    errata: rowsOf(details.errata).map(({ reasonZh, reasonEn, ...erratum }) => ({
      ...erratum,
      certainty: erratum.certainty as Erratum["certainty"],
      reason: { zh: reasonZh, en: reasonEn },
    })),
  };
}

interface CompiledMentions {
  readonly notes: CompiledTable<TextRow>;
  readonly mentions: CompiledTable<MentionRow>;
}

function mentionsOf(compiled: CompiledMentions): ReadonlyMap<number, readonly Mention[]> {
  const notes: readonly Bilingual[] = rowsOf(compiled.notes);
  const mentions = rowsOf(compiled.mentions).map(({ note, ...mention }) => ({
    ...mention,
    note: note === null ? null : at(notes, note),
  }));
  return byIndicator(mentions);
}

/** The rows of a table, whose columns must all be as long as it says. */
function rowsOf<Row extends object>({ rows, columns }: CompiledTable<Row>): readonly Row[] {
  const entries: [string, readonly unknown[]][] = Object.entries(columns);
  const isWhole = entries.every(([, column]) => column.length === rows);
  if (!isWhole || (rows > 0 && entries.length === 0)) throw new DatasetError("damaged");
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(entries.map(([name, column]) => [name, column[row]]))
  ) as Row[];
}

/** Groups rows by the position of their indicator, and drops that position from them. */
function byIndicator<Row extends { readonly indicator: number }>(
  rows: readonly Row[]
): ReadonlyMap<number, readonly Omit<Row, "indicator">[]> {
  const groups = new Map<number, Omit<Row, "indicator">[]>();
  for (const { indicator, ...row } of rows) {
    const group = groups.get(indicator) ?? [];
    groups.set(indicator, [...group, row]);
  }
  return groups;
}

function at<T>(rows: readonly T[], position: number): T {
  const row = rows[position];
  if (row === undefined) throw new DatasetError("damaged");
  return row;
}
