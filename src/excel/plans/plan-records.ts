/** How a plan is kept in cells: as JSON, in parts that each fit into one. */
import type { Plan } from "../../core/types";
import { plansApart } from "../../core/topic-like-plan";
import { builtInPlan } from "../../dataset/built-in";
import { digest } from "../session/digest";

/** Of the JSON: a change of the fields of a plan needs a new number. */
const FORMAT = 3;

/** Excel takes 32,767 characters in a cell. */
const PART_LENGTH = 30_000;

/** One part of a plan, a row of the store. */
export interface PlanPart {
  readonly plan: string;
  readonly version: string;
  readonly format: number;
  readonly part: number;
  readonly parts: number;
  /** Of the whole text: tells a part that is not of the same making. It protects against nothing: anybody can make one. */
  readonly digest: string;
  readonly text: string;
}

/**
 * Why a plan in the workbook cannot be used: its cells were changed or lost, another version of the add-in wrote them, or
 * a topic would be called like a plan.
 */
export type Unreadable = "damaged" | "otherFormat" | "topicLikePlan";

export interface UnreadablePlan {
  readonly id: string;
  readonly reason: Unreadable;
}

export interface StoredPlans {
  readonly plans: readonly Plan[];
  readonly unreadable: readonly UnreadablePlan[];
}

/** The rows that keep a plan with all its places and errata. */
export function partsOf(plan: Plan): PlanPart[] {
  const text = JSON.stringify(plan);
  const texts = text.match(new RegExp(`[^]{1,${PART_LENGTH}}`, "g")) ?? [];
  const { id, version } = plan;
  const common = {
    plan: id,
    version,
    format: FORMAT,
    parts: texts.length,
    digest: digest([[text]]),
  };
  return texts.map((part, index) => ({ ...common, part: index + 1, text: part }));
}

/** The plan of a text that was kept; null where it is no sound one. */
export type ReadPlan = (text: string) => Plan | null;

/**
 * The plans of a store's rows. A plan of which anything is amiss is not used at all; of two that cannot stand side by side
 * the one that came later is not.
 *
 * @param checked checks a plan as one that is brought in files
 */
export function plansIn(rows: readonly PlanPart[], checked: ReadPlan): StoredPlans {
  const ids = [...new Set(rows.map(({ plan }) => plan))];
  const read = ids.map((id) => ({
    id,
    found: planOf(
      rows.filter(({ plan }) => plan === id),
      checked
    ),
  }));
  const sound = read.flatMap(({ found }) => (typeof found === "string" ? [] : [found]));
  const { apart, clashing } = plansApart(sound);
  return {
    plans: apart,
    unreadable: [
      ...read.flatMap(({ id, found }) =>
        typeof found === "string" ? [{ id, reason: found }] : []
      ),
      ...clashing.map(({ id }) => ({ id, reason: "topicLikePlan" as const })),
    ],
  };
}

function planOf(rows: readonly PlanPart[], checked: ReadPlan): Plan | Unreadable {
  const [first] = rows;
  if (first?.format !== FORMAT) return "otherFormat";
  const parts = [...rows].sort((left, right) => left.part - right.part);
  const text = parts.map((row) => row.text).join("");
  const isWhole =
    parts.length === first.parts && parts.every(({ part }, index) => part === index + 1);
  if (!isWhole || digest([[text]]) !== first.digest) return "damaged";
  const plan = checked(text);
  return plan?.id === first.plan && plan.id !== builtInPlan().id ? plan : "damaged";
}
