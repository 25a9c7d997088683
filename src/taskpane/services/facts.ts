import type { PlannedIndicator } from "../../core/types";
import { attributeText, kindText } from "../../i18n/citation";
import type { Locale } from "../../i18n/locale";

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/**
 * What people ask for besides names: the figures with and without their unit, the years, attribute, kind, topic and
 * responsible office, in both languages.
 *
 * @example factsOf(highTechEnterprises) // ["3000", "3000家", "2020", "2020年", "1035", …, "家", "预期性", "主要指标", "headline", …]
 */
export function factsOf({ plan, indicator }: PlannedIndicator): readonly string[] {
  const { attribute, kind, observations, responsible, targets, unit } = indicator;
  const figures = [
    ...targets.flatMap(({ lower, upper, multiple }) => [lower, upper, multiple]),
    ...observations.map(({ value }) => value),
  ].flatMap((figure) => (figure === null ? [] : [`${figure}`, `${figure}${unit.zh}`]));
  const years = [...targets, ...observations].flatMap(({ year }) => [`${year}`, `${year}年`]);
  const topics = plan.topics.filter(({ id }) => id === indicator.topic).map(({ name }) => name);
  const words = LOCALES.flatMap((locale) => [
    kindText(kind, locale),
    attribute === null ? "" : attributeText(attribute, locale),
  ]);
  const texts = [unit, ...topics].flatMap(({ zh, en }) => [zh, en]);
  return [...new Set([...figures, ...years, ...words, ...texts, responsible ?? ""])];
}
