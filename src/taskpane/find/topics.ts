import type { Plan, Topic } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";

/** A topic of one plan or of several. Plans that share its id may call it differently. */
export interface TopicChoice {
  readonly id: Topic["id"];
  readonly text: string;
}

/** The topics of all plans, each id once, in the plans' order. */
export function topicsOf(plans: readonly Plan[], locale: Locale): readonly TopicChoice[] {
  const names = new Map<string, Set<string>>();
  for (const { id, name } of plans.flatMap((plan) => plan.topics)) {
    const shared = names.get(id) ?? new Set();
    names.set(id, shared.add(inLanguage(name, locale)));
  }
  return [...names].map(([id, shared]) => ({ id, text: [...shared].join(" / ") }));
}

/** The name of a topic; its id where the plan does not describe it. */
export function topicText(plan: Plan, id: string, locale: Locale): string {
  return topicsOf([plan], locale).find((topic) => topic.id === id)?.text ?? id;
}
