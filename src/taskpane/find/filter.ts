import type { Catalogue } from "../../core/lookup";
import type { Plan, PlannedIndicator } from "../../core/types";
import type { Filter } from "../state/state";

/** The plans that a filter lets through. */
export function plansOf({ plans }: Catalogue, { plan }: Filter): readonly Plan[] {
  return plan === null ? plans : plans.filter(({ id }) => id === plan);
}

/** The chapters that a filter on the plan leaves, in ascending order. */
export function chaptersOf(catalogue: Catalogue, filter: Filter): readonly number[] {
  const mentions = plansOf(catalogue, filter)
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => indicator.mentions);
  const chapters = new Set(mentions.map(({ chapter }) => chapter));
  return [...chapters]
    .filter((chapter): chapter is number => chapter !== null)
    .sort((a, b) => a - b);
}

/**
 * The filter without conditions that no plan at hand can meet: another workbook has other plans, and a condition
 * that cannot be seen in the lists of choices would leave the list empty without a reason.
 */
export function meetable(filter: Filter, catalogue: Catalogue): Filter {
  const { plans } = catalogue;
  const plan = plans.length > 1 && plans.some(({ id }) => id === filter.plan) ? filter.plan : null;
  const within = { ...filter, plan };
  const topics = plansOf(catalogue, within).flatMap((one) => one.topics.map(({ id }) => id));
  return {
    ...within,
    topic: topics.includes(filter.topic ?? "") ? filter.topic : null,
    chapter: chaptersOf(catalogue, within).includes(filter.chapter ?? 0) ? filter.chapter : null,
  };
}

/** Whether an indicator meets every condition. */
export function passes({ plan, indicator }: PlannedIndicator, filter: Filter): boolean {
  return (
    (filter.plan === null || plan.id === filter.plan) &&
    (filter.topic === null || indicator.topic === filter.topic) &&
    (filter.kind === null || indicator.kind === filter.kind) &&
    (filter.chapter === null ||
      indicator.mentions.some(({ chapter }) => chapter === filter.chapter))
  );
}
