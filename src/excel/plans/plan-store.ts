/** 工作簿自带的规划: plans that are kept in the workbook itself, so that a colleague who opens it has them too. */
import { PLAN_SHEET } from "../session/own-sheets";
import type { Plan } from "../../core/types";
import { topicLikePlan } from "../../core/topic-like-plan";
import { builtInPlan } from "../../dataset/built-in";
import { CARRIES_PLANS, carryPlans, plansAtHand } from "../../dataset/plans-at-hand";
import { reenter } from "../formulas/reenter";
import { scan } from "../formulas/scan";
import { afterCellEdit, inExcel, inTurn, wheneverPossible } from "../session/session";
import { NoAnswerError } from "../session/time-limit";
import { attempt } from "../session/attempt";
import { InsertionError } from "../session/insertion-error";
import { partsOf, plansIn, type ReadPlan, type UnreadablePlan } from "./plan-records";
import { putDefault, putPlan, readPlanSheet, removePlan, type PlanSheet } from "./plan-sheet";

export type { Unreadable, UnreadablePlan } from "./plan-records";

/** What the workbook carries. */
export interface CarriedPlans {
  readonly plans: readonly Plan[];
  /** The default plan's id; null where none was chosen. */
  readonly defaultPlan: string | null;
  /** Plans whose cells are damaged, or that another version of the add-in wrote. They are left as they are. */
  readonly unreadable: readonly UnreadablePlan[];
}

/** What a change of the workbook's plans has done. */
export interface StoreReport extends CarriedPlans {
  /** The sheet that keeps the plans was made, which clears Excel's undo list on the desktop. */
  readonly undoCleared: boolean;
  /** How many cells with formulas of the add-in were calculated again. */
  readonly recalculated: number;
}

/**
 * Reads the plans that the workbook carries, and makes them those that names are looked up in.
 *
 * @param patience how long after the page's start functions have waited, in milliseconds: where it is later, they have
 *   given #N/A and are calculated again
 * @throws InsertionError where Excel cannot be asked; then the plans at hand stay as they were
 */
export async function readCarriedPlans(patience = Infinity): Promise<CarriedPlans> {
  const carried = await takeUp(await attempt(() => wheneverPossible("reading", readPlanSheet)));
  if (performance.now() > patience) await recalculate();
  return carried;
}

/**
 * Keeps a plan in the workbook, in place of one of the same id. Completely or not at all.
 *
 * @param asDefault whether bare indicator names mean this plan from now on; otherwise they mean what they meant
 * @throws InsertionError "topicLikePlan"; "obstructed" where the workbook's structure is protected and it carries no plans yet
 */
export async function carryPlan(
  plan: Plan,
  { asDefault }: { readonly asDefault: boolean }
): Promise<StoreReport> {
  if (plan.id === builtInPlan().id) throw new Error(`The plan id ${plan.id} is taken.`);
  const others = plansAtHand().plans.filter(({ id }) => id !== plan.id);
  const clash = topicLikePlan(plan, others);
  if (clash) throw new InsertionError({ code: "topicLikePlan", details: clash });
  return change((context, store) =>
    putPlan(context, store, partsOf(plan), asDefault ? plan.id : store.defaultPlan)
  );
}

/**
 * Takes a plan out of the workbook. Where it was the default plan, none is chosen afterwards.
 *
 * @throws InsertionError
 */
export async function dropPlan(id: string): Promise<StoreReport> {
  return change((context, store) => removePlan(context, store, id));
}

/**
 * Chooses what a bare indicator name means in this workbook.
 *
 * @param id a plan's id, also the built-in one's; null: a name that two plans share is refused
 * @throws InsertionError
 */
export async function chooseDefaultPlan(id: string | null): Promise<StoreReport> {
  return change((context, store) => putDefault(context, store, id));
}

type Change = (context: Excel.RequestContext, store: PlanSheet) => Promise<void>;

async function change(work: Change): Promise<StoreReport> {
  let begun = false;
  const begin: Change = (context, store) => {
    begun = true;
    return work(context, store);
  };
  return attempt(() =>
    changed(begin).catch((error: unknown) => {
      throw begun && error instanceof NoAnswerError ? unsure(error) : error;
    })
  );
}

/** After a missing answer nobody knows which plans the workbook carries. */
function unsure({ minutes }: NoAnswerError): InsertionError {
  return new InsertionError({ code: "plansUnsure", details: { minutes } });
}

/** @throws InsertionError "plansNotTakenUp" where the workbook carries what was asked for, but its cells do not show it yet */
async function changed(work: Change): Promise<StoreReport> {
  const existed = await inExcel("insertion", async (context) => {
    const store = await readPlanSheet(context);
    await work(context, store);
    return store.exists;
  });
  try {
    const store = await afterCellEdit(readPlanSheet);
    const carried = await takeUp(store);
    if (!isFollowed) await afterCellEdit(listen);
    const recalculated = await recalculate();
    return { ...carried, undoCleared: store.exists && !existed, recalculated };
  } catch (error) {
    if (error instanceof NoAnswerError) throw error;
    throw new InsertionError({ code: "plansNotTakenUp" });
  }
}

/** Tells one state of the store from another. */
function stateOf({ parts, defaultPlan }: Pick<PlanSheet, "parts" | "defaultPlan">): string {
  return JSON.stringify([defaultPlan, parts.map(({ plan, part, digest }) => [plan, part, digest])]);
}

/** The state that the plans at hand are of. */
let taken = stateOf({ parts: [], defaultPlan: null });

/** The checks of plans come with the first plan: most workbooks carry none. */
async function planChecks(parts: PlanSheet["parts"]): Promise<ReadPlan> {
  if (parts.length === 0) return () => null;
  const { checkedPlan } = await import("../../reading/stored-plan");
  return (text) => checkedPlan(text, [builtInPlan().id]);
}

/** Makes what was read the plans at hand, and has the workbook say that it carries some. */
async function takeUp(sheet: PlanSheet): Promise<CarriedPlans> {
  const { parts, defaultPlan } = sheet;
  const { plans, unreadable } = plansIn(parts, await planChecks(parts));
  // Where a plan cannot be read nobody knows whether a bare name is shared with it: then bare names mean that plan.
  carryPlans(plans, defaultPlan ?? unreadable[0]?.id ?? null);
  taken = stateOf(sheet);
  await sign(parts.length > 0 || defaultPlan !== null);
  return { plans, defaultPlan, unreadable };
}

/**
 * The document's settings are there before anything can be asked of Excel: they tell the functions whether to wait for
 * plans. They are a sign and no more; what counts is on the sheet.
 */
async function sign(carries: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if ((settings.get(CARRIES_PLANS) !== null) === carries) return;
  if (carries) settings.set(CARRIES_PLANS, true);
  else settings.remove(CARRIES_PLANS);
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
}

/**
 * Excel does not know that the functions depend on the plans. Formulas that show an error are entered again: to calculate
 * does not call them again (OfficeDev/office-js#4502).
 */
async function recalculate(): Promise<number> {
  return afterCellEdit(async (context) => {
    const cells = await scan(context);
    const failing = cells.filter(
      ({ state, protectedSheet }) => !protectedSheet && (state === "error" || state === "stuck")
    );
    await reenter(context, failing);
    if (cells.length > 0) context.workbook.application.calculate("Full");
    await context.sync();
    return cells.length;
  });
}

/**
 * Takes the plans up again whenever their sheet changes without us: somebody undoes the loading, or a colleague who
 * edits the same workbook loads a plan. Also finds plans of a workbook whose settings another program has dropped.
 *
 * @throws where Excel cannot be asked
 */
export async function followCarriedPlans(): Promise<void> {
  await wheneverPossible("reading", async (context) => {
    context.workbook.worksheets.onAdded.add(async ({ source }) => {
      if (source !== Excel.EventSource.remote || isFollowed) return;
      await wheneverPossible("reading", listen);
      if (isFollowed) await takeUpChanges();
    });
    await listen(context);
  });
  if (isFollowed) await takeUpChanges();
}

/** Whether changes of the sheet are heard, once it is there. */
let isFollowed = false;

async function listen(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(PLAN_SHEET);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.onChanged.add(takeUpChanges);
  await context.sync();
  isFollowed = true;
}

async function takeUpChanges(): Promise<void> {
  await inTurn(async () => {
    const sheet = await wheneverPossible("reading", readPlanSheet);
    if (stateOf(sheet) === taken) return;
    await takeUp(sheet);
    await recalculate();
  });
}
