import { plansApart } from "../core/topic-like-plan";
import type { Plan } from "../core/types";
import type { UnreadablePlan } from "../taskpane/services/plans";

/** Plans that were kept, as far as they can be used. */
export interface TakenUp {
  readonly plans: readonly Plan[];
  readonly defaultPlan: string | null;
  readonly unreadable: readonly UnreadablePlan[];
}

/** A plan as it is kept: its JSON, which is checked anew whenever it is read. */
interface KeptPlan {
  readonly id: string;
  readonly text: string;
}

/**
 * What is kept of the plans at hand.
 *
 * @param before what was kept until now: of it stays what cannot be used
 * @param dropped the id of a plan that was taken out
 */
export function keptText(
  plans: readonly Plan[],
  defaultPlan: string | null,
  before?: unknown,
  dropped?: string
): { readonly plans: readonly KeptPlan[]; readonly defaultPlan: string | null } {
  const now = plans.map((plan) => ({ id: plan.id, text: JSON.stringify(plan) }));
  const others = entriesOf(before).filter(
    ({ id }) => id !== dropped && !plans.some((plan) => plan.id === id)
  );
  return { plans: [...now, ...others], defaultPlan };
}

/**
 * @param checked gives the plan of a JSON text, null for one that is not sound
 * @param builtIn an id that no kept plan may have
 */
export function takenUp(
  kept: unknown,
  checked: (text: string) => Plan | null,
  builtIn: string
): TakenUp {
  const read = entriesOf(kept).map(({ id, text }) => {
    const plan = id === builtIn ? null : checked(text);
    return { id, plan: plan?.id === id ? plan : null };
  });
  const chosen = (kept as { readonly defaultPlan?: unknown } | null | undefined)?.defaultPlan;
  const { apart, clashing } = plansApart(read.flatMap(({ plan }) => plan ?? []));
  return {
    plans: apart,
    defaultPlan: typeof chosen === "string" ? chosen : null,
    unreadable: [
      ...read.flatMap(({ id, plan }) => (plan ? [] : [{ id, reason: "damaged" as const }])),
      ...clashing.map(({ id }) => ({ id, reason: "topicLikePlan" as const })),
    ],
  };
}

function entriesOf(kept: unknown): readonly KeptPlan[] {
  const { plans } = (kept ?? {}) as { readonly plans?: unknown };
  return (Array.isArray(plans) ? plans : []).map((entry: Partial<KeptPlan> | null) => ({
    id: String(entry?.id ?? ""),
    text: String(entry?.text ?? ""),
  }));
}
