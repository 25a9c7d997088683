import { planCalled } from "../../topic-like-plan";
import { placeOf, type PlanTables } from "../model";
import type { Problem } from "../problem";

/**
 * PLANLIST takes a topic or a plan's id, and a topic comes first: one that is called like a plan would be listed in its place.
 *
 * @param takenIds of plans that are not among the tables
 */
export function topicProblems(
  { plans, topics }: PlanTables,
  takenIds: readonly string[]
): readonly Problem[] {
  const ids = [...takenIds, ...plans.rows.map(({ id }) => id)];
  return topics.rows.flatMap((topic) =>
    (["id", "name_zh", "name_en"] as const).flatMap((column): Problem[] => {
      const plan = planCalled(topic[column], ids);
      return plan === undefined
        ? []
        : [{ ...placeOf(topics, topic, column), code: "topicLikePlan", plan }];
    })
  );
}
