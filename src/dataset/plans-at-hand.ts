import { type Catalogue, createCatalogue } from "../core/lookup";
import type { Plan } from "../core/types";
import { builtInPlan } from "./built-in";

/** 规划: the plan that comes with the product and those that the open workbook carries. */
export interface PlansAtHand {
  /** The built-in plan first. */
  readonly plans: readonly Plan[];
  /** 默认规划: the id of the plan that a bare indicator name means; null where no plan was chosen. */
  readonly defaultPlan: string | null;
}

/** The document setting by which a workbook says that it carries plans. */
export const CARRIES_PLANS = "carriesPlans";

let carried: readonly Plan[] = [];
let defaultPlan: string | null = null;
let catalogue: Catalogue | undefined;
let reading: () => Promise<unknown> | null = () => null;
const listeners = new Set<() => void>();

/** The plans at hand now. They change when a plan is loaded into the workbook or taken out of it. */
export function plansAtHand(): PlansAtHand {
  return { plans: [builtInPlan(), ...carried], defaultPlan };
}

/** The names of the plans at hand, ready for lookup. The same object until the plans change. */
export function currentCatalogue(): Catalogue {
  const { plans } = plansAtHand();
  return (catalogue ??= createCatalogue(plans, defaultPlan));
}

/**
 * Sets the plans that the workbook carries, in place of those that it carried before.
 *
 * @param chosen the default plan's id, also of a plan that is not at hand: then bare names find nothing
 */
export function carryPlans(plans: readonly Plan[], chosen: string | null): void {
  carried = plans;
  defaultPlan = chosen;
  catalogue = undefined;
  reading = () => null;
  for (const listener of listeners) listener();
}

/**
 * Says that the workbook's plans are being read. Until `carryPlans` is called they are not known.
 *
 * @param plans rejected where they cannot be read: then they stay unknown
 * @param carriesAny whether the workbook says that it carries plans: where it does not, nobody has to wait
 */
export function awaitPlans(plans: Promise<unknown>, carriesAny: () => boolean): void {
  plans.catch(() => undefined);
  reading = () => (carriesAny() ? plans : null);
}

/** The reading of the workbook's plans as long as they are not known. Null: the plans at hand are all there are. */
export function plansBeingRead(): Promise<unknown> | null {
  return reading();
}

/**
 * Hears whenever the plans at hand have changed.
 *
 * @returns stops hearing
 */
export function onPlansChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
