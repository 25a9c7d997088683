import { normaliseName } from "./normalise";
import type { Plan } from "./types";

/** A topic that is called like another plan. */
export interface TopicLikePlan {
  readonly topic: string;
  /** The id of the plan. */
  readonly plan: string;
}

/**
 * A topic of a plan that is called like another one, or a topic of another that is called like the plan: whichever of the
 * two comes second must not change what PLANLIST lists.
 */
export function topicLikePlan(plan: Plan, others: readonly Plan[]): TopicLikePlan | null {
  const pairs = [
    { topics: plan.topics, ids: others.map(({ id }) => id) },
    { topics: others.flatMap(({ topics }) => topics), ids: [plan.id] },
  ];
  for (const { topics, ids } of pairs) {
    for (const { id, name } of topics) {
      for (const topic of [name.zh, name.en, id]) {
        const called = planCalled(topic, ids);
        if (called !== undefined) return { topic, plan: called };
      }
    }
  }
  return null;
}

/**
 * Tells plans that can stand side by side from those that have, or would give, a topic called like one before them.
 *
 * @param plans in the order in which they came
 * @example plansApart([city, district]) // { apart: [city, district], clashing: [] }
 */
export function plansApart(plans: readonly Plan[]): {
  readonly apart: readonly Plan[];
  readonly clashing: readonly Plan[];
} {
  const apart: Plan[] = [];
  const clashing: Plan[] = [];
  for (const plan of plans) (topicLikePlan(plan, apart) ? clashing : apart).push(plan);
  return { apart, clashing };
}

/** The plan that a word of a topic would take the place of in PLANLIST, which also takes "plan/topic". */
export function planCalled(word: string, ids: readonly string[]): string | undefined {
  const path = `${normaliseName(word)}/`;
  return ids.find((id) => path.startsWith(`${normaliseName(id)}/`));
}
