import { openDB, type IDBPDatabase } from "idb";
import { builtInPlan } from "../dataset/built-in";
import { plansAtHand } from "../dataset/plans-at-hand";
import type { PlanKeeping } from "../taskpane/services/plans";
import { keptText, type TakenUp } from "./taken-up";

const STORE = "plans";
const KEY = "kept";

/**
 * The plans that this browser keeps, checked like plans that are brought in files: anybody at this machine can have changed them.
 *
 * @returns null where the user has kept none
 */
export async function readKeptPlans(): Promise<TakenUp | null> {
  const kept = await readStore();
  if (kept === undefined) return null;
  const { takenUp } = await import("./taken-up");
  const { checkedPlan } = await import("../reading/stored-plan");
  const { id } = builtInPlan();
  return takenUp(kept, (text) => checkedPlan(text, [id]), id);
}

/**
 * Keeps the plans as they are now, where the user wants plans to be kept. What cannot be used stays until it is taken out.
 *
 * @param dropped the id of a plan that was taken out
 */
export async function updateKeptPlans(dropped?: string): Promise<void> {
  const kept = await readStore();
  if (kept !== undefined) await keepPlans(kept, dropped);
}

export const planKeeping: PlanKeeping = {
  isOn: async () => (await readStore()) !== undefined,
  turnOn: async () => (await keepPlans(undefined)) !== undefined,
  turnOff: async () => {
    await withStore((store) => store.delete(STORE, KEY));
  },
};

/** undefined where nothing is kept, or nothing can be. */
function readStore(): Promise<unknown> {
  return withStore((store) => store.get(STORE, KEY) as Promise<unknown>);
}

function keepPlans(before: unknown, dropped?: string): Promise<IDBValidKey | undefined> {
  const { plans, defaultPlan } = plansAtHand();
  const [, ...brought] = plans;
  const kept = keptText(brought, defaultPlan, before, dropped);
  return withStore((store) => store.put(STORE, kept, KEY));
}

/** Browsers and policies may refuse: then nothing is kept and nothing fails. */
async function withStore<T>(work: (store: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
  try {
    const store = await openDB("plantarget", 1, {
      upgrade: (database) => void database.createObjectStore(STORE),
    });
    return await work(store).finally(() => store.close());
  } catch {
    return undefined;
  }
}
