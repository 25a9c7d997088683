import { builtInPlan } from "../../../dataset/built-in";
import type { PlanService } from "../plans";

const store = (): Promise<typeof import("../../../excel/plans/plan-store")> =>
  import(/* webpackChunkName: "plans" */ "../../../excel/plans/plan-store");

/** Excel itself. The reader and the store are loaded when they are first needed. */
export const excelPlans: PlanService = {
  read: async (source, told, { signal, progress }) => {
    const { readPlans } = await import("../../../reading/worker/client");
    const request = { ...source, told: told ?? {}, takenIds: [builtInPlan().id] };
    const { result, cancel } = readPlans(request, { onProgress: progress });
    signal.addEventListener("abort", cancel);
    return result;
  },
  readDocument: async (request, { signal, progress }) => {
    const { findInDocument } = await import("../../../reading/worker/document-client");
    const { result, cancel } = findInDocument(request, { onProgress: progress });
    signal.addEventListener("abort", cancel);
    return result;
  },
  readTable: async (name) => {
    const tables = await import("../../../excel/plans/plan-table");
    const read =
      name === undefined ? tables.readActivePlanTable() : tables.readPlanTableNamed(name);
    return { table: await read };
  },
  readCarried: async () => (await store()).readCarriedPlans(),
  carry: async (plan, options) => (await store()).carryPlan(plan, options),
  drop: async (id) => (await store()).dropPlan(id),
  chooseDefault: async (id) => (await store()).chooseDefaultPlan(id),
  keeping: null,
};
