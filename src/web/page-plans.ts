import type { Plan } from "../core/types";
import { topicLikePlan } from "../core/topic-like-plan";
import { builtInPlan } from "../dataset/built-in";
import { carryPlans, plansAtHand } from "../dataset/plans-at-hand";
import { readPlans } from "../reading/worker/client";
import type { CarriedReport, PlanService, UnreadablePlan } from "../taskpane/services/plans";
import { refused } from "../taskpane/services/refused";
import { planKeeping, readKeptPlans, updateKeptPlans } from "./kept-plans";
import { pageDocumentReader, pageReader } from "./page-reader";

/** Kept plans that cannot be used. */
let unreadable: readonly UnreadablePlan[] = [];

/** The plans that a user brings to the page. They last as long as the page, or longer where the user says so. */
export const pagePlans: PlanService = {
  read: async (source, told, { signal, progress }) => {
    const request = { ...source, told: told ?? {}, takenIds: [builtInPlan().id] };
    const options = { onProgress: progress, ...(isOnDisk() ? { startWorker: pageReader } : {}) };
    const { result, cancel } = readPlans(request, options);
    signal.addEventListener("abort", cancel);
    return result;
  },
  readDocument: async (request, { signal, progress }) => {
    const { findInDocument } = await import("../reading/worker/document-client");
    const options = isOnDisk() ? { startWorker: pageDocumentReader } : {};
    const { result, cancel } = findInDocument(request, { onProgress: progress, ...options });
    signal.addEventListener("abort", cancel);
    return result;
  },
  readTable: () => refused({ code: "noWorkbook" }),
  readCarried: async () => {
    const kept = await readKeptPlans();
    unreadable = kept?.unreadable ?? [];
    if (kept) carryPlans(kept.plans, kept.defaultPlan);
    return { unreadable };
  },
  carry: (plan, { asDefault }) => {
    const clash = topicLikePlan(
      plan,
      plansAtHand().plans.filter(({ id }) => id !== plan.id)
    );
    if (clash) return refused({ code: "topicLikePlan", details: clash });
    return change(
      (brought) => [...brought.filter(({ id }) => id !== plan.id), plan],
      (usual) => (asDefault ? plan.id : usual)
    );
  },
  drop: (id) =>
    change(
      (brought) => brought.filter((plan) => plan.id !== id),
      (usual) => (usual === id ? null : usual),
      id
    ),
  chooseDefault: (id) =>
    change(
      (brought) => brought,
      () => id
    ),
  keeping: planKeeping,
};

/** Browsers start no worker for a page that was opened from a disk or a stick. */
function isOnDisk(): boolean {
  return window.location.protocol === "file:";
}

async function change(
  plans: (brought: readonly Plan[]) => readonly Plan[],
  usual: (defaultPlan: string | null) => string | null,
  dropped?: string
): Promise<CarriedReport> {
  const now = plansAtHand();
  const [, ...brought] = now.plans;
  carryPlans(plans(brought), usual(now.defaultPlan));
  await updateKeptPlans(dropped);
  unreadable = unreadable.filter(({ id }) => id !== dropped);
  return { unreadable, undoCleared: false, recalculated: 0 };
}
