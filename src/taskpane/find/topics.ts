import type { Plan, Topic } from "../../core/types";
import type { Locale } from "../../i18n/locale";

/** The topics of all plans, each once, in the plans' order. */
export function topicsOf(plans: readonly Plan[]): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const topic of plans.flatMap((plan) => plan.topics)) {
    if (!topics.has(topic.id)) topics.set(topic.id, topic);
  }
  return [...topics.values()];
}

/** The name of a topic; its id where no plan describes it. */
export function topicText(plans: readonly Plan[], id: string, locale: Locale): string {
  const topic = topicsOf(plans).find((candidate) => candidate.id === id);
  if (!topic) return id;
  return locale === "zh-CN" ? topic.name.zh : topic.name.en;
}
