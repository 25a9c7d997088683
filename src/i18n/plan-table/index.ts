import type { Attribute, Comparator, Direction, IndicatorKind } from "../../core/types";
import { enUS as enChoices } from "../choices/en-US";
import { enUS as enCitation } from "../citation/en-US";
import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN as zhChoices } from "../choices/zh-CN";
import { zhCN as zhCitation } from "../citation/zh-CN";
import { zhCN } from "./zh-CN";

/** A column of a plan that stands in one table. Columns of published values are named by their year. */
export type FlatColumn = keyof typeof zhCN.headings;

/** What is told of the plan as a whole, beside the table. */
export type SettingKey = keyof typeof zhCN.settings;

/** Every way to write each of some words: in both languages, by its id, and as other tables write it. */
export type Spellings<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** The words of a plan's table in one language, for whoever writes one. */
export function planTableTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}

export const HEADING_SPELLINGS: Spellings<FlatColumn> = spellings([zhCN.headings, enUS.headings], {
  name: ["指标名称", "Indicator name", "Name"],
  id: ["标识"],
  unit: ["计量单位"],
  comparator: ["目标方式", "比较关系", "Comparator"],
  target: ["目标下限", "Lower target"],
  upper: ["上限", "Upper bound"],
  printed: ["原文表述"],
  hedge: ["力度"],
  item: ["条", "条目"],
  paragraph: ["段落"],
  aliases: ["Alias"],
});

export const SETTING_SPELLINGS: Spellings<SettingKey> = spellings([zhCN.settings, enUS.settings], {
  baseYear: [zhCN.headings.baseYear, enUS.headings.baseYear],
  targetYear: [zhCN.headings.targetYear, enUS.headings.targetYear],
  issuer: ["印发机关", "Issuer"],
});

export const COMPARATOR_SPELLINGS: Spellings<Comparator> = spellings(
  [zhCitation.comparators, enCitation.comparators],
  {
    eq: ["=", "为", "达到"],
    ge: ["≥", ">=", "不低于", "以上", "至少"],
    gt: [">", "大于", "高于"],
    le: ["≤", "<=", "不高于", "不多于", "以内", "以下", "至多"],
    lt: ["<", "小于", "少于"],
    approx: ["≈", "左右", "大约"],
    range: ["之间"],
    multiple: ["翻番", "倍增"],
  }
);

export const KIND_SPELLINGS: Spellings<IndicatorKind> = spellings(
  [zhCitation.kinds, enCitation.kinds],
  { headline: ["主要"], commitment: ["任务"], baseline: ["基期数据"] }
);

export const ATTRIBUTE_SPELLINGS: Spellings<Attribute> = spellings(
  [zhCitation.attributes, enCitation.attributes],
  {
    预期性: ["预期", "Expected", "Indicative", "Prospective"],
    约束性: ["约束", "Obligatory", "Mandatory", "Compulsory"],
  }
);

export const DIRECTION_SPELLINGS: Spellings<Direction> = spellings(
  [zhChoices.directions, enChoices.directions],
  { higher: ["正向", "越大越好"], lower: ["逆向", "负向", "越小越好"] }
);

/** The words that a column of choices takes, in one language; undefined for other columns. */
export function wordsFor(column: string, locale?: Locale): readonly string[] | undefined {
  const citation = inLocale({ "zh-CN": zhCitation, "en-US": enCitation }, locale);
  const choices = inLocale({ "zh-CN": zhChoices, "en-US": enChoices }, locale);
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    comparator: citation.comparators,
    basis: citation.bases,
    kind: citation.kinds,
    attribute: citation.attributes,
    direction: choices.directions,
  };
  const own = Object.entries(words).find(([name]) => name === column)?.[1];
  return own && Object.values(own);
}

export function spellings<Key extends string>(
  dictionaries: readonly Readonly<Record<Key, string>>[],
  others: Partial<Record<Key, readonly string[]>>
): Spellings<Key> {
  const [first] = dictionaries;
  const keys = Object.keys(first ?? {}) as Key[];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      [...dictionaries.map((words) => words[key]), key, ...(others[key] ?? [])],
    ])
  ) as Record<Key, string[]>;
}
