import { openDB, type IDBPDatabase } from "idb";
import type { Plan } from "../core/types";
import { plansAtHand } from "../dataset/plans-at-hand";
import type { PlanKeeping } from "../taskpane/services/plans";

export interface KeptPlans {
  readonly plans: readonly Plan[];
  readonly defaultPlan: string | null;
}

const STORE = "plans";
const KEY = "kept";

/** The plans that this browser keeps; null where the user has kept none. */
export async function readKeptPlans(): Promise<KeptPlans | null> {
  const kept = await withStore((store) => store.get(STORE, KEY) as Promise<KeptPlans | undefined>);
  return kept ?? null;
}

/** Keeps the plans as they are now, where the user wants plans to be kept. */
export async function updateKeptPlans(): Promise<void> {
  if ((await readKeptPlans()) !== null) await keepPlans();
}

export const planKeeping: PlanKeeping = {
  isOn: async () => (await readKeptPlans()) !== null,
  turnOn: async () => (await keepPlans()) !== undefined,
  turnOff: async () => {
    await withStore((store) => store.delete(STORE, KEY));
  },
};

function keepPlans(): Promise<IDBValidKey | undefined> {
  const { plans, defaultPlan } = plansAtHand();
  const [, ...brought] = plans;
  return withStore((store) => store.put(STORE, { plans: brought, defaultPlan }, KEY));
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
