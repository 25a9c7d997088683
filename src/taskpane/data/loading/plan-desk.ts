import type { Plan } from "../../../core/types";
import { planTableTexts } from "../../../i18n/plan-table";
import type {
  PlanReading,
  PlanService,
  PlanSource,
  Progress,
  CarriedReport,
  UnreadablePlan,
} from "../../services/plans";
import { noFields, tidyFields } from "./plan-fields";
import type { PlanFields } from "./plan-fields";

/** A source on its way to become plans. */
export type Reading =
  | { readonly state: "idle" }
  /** The source is a single table that does not say everything of its plan: the rest is asked for. */
  | { readonly state: "asking"; readonly source: PlanSource }
  /** null: nothing has been heard of it yet. */
  | { readonly state: "running"; readonly progress: Progress | null }
  | { readonly state: "read"; readonly source: PlanSource; readonly result: PlanReading }
  | { readonly state: "failed"; readonly error: unknown };

/** What is done to the plans that the workbook carries, or to fill one in. */
export type PlanAction =
  | { readonly kind: "carried"; readonly plans: readonly Plan[] }
  | { readonly kind: "dropped"; readonly title: string }
  | { readonly kind: "template"; readonly sheet: string }
  /** null: bare names mean no plan in particular. */
  | { readonly kind: "default"; readonly plan: Plan | null };

export type Storing =
  | { readonly state: "idle" }
  | { readonly state: "running" }
  | { readonly state: "done"; readonly change: PlanAction; readonly report: CarriedReport }
  /** `carried` are the plans that had been loaded before it failed. */
  | { readonly state: "failed"; readonly error: unknown; readonly carried: readonly Plan[] };

export interface PlanWork {
  readonly reading: Reading;
  readonly storing: Storing;
  /** The form as it was filled in last. */
  readonly fields: PlanFields;
  readonly unreadable: readonly UnreadablePlan[];
}

/**
 * Reads plans and keeps them in the workbook. It belongs to the page and not to a view, so that a long reading goes
 * on, and a report stays, while another tab is shown.
 */
export class PlanDesk {
  private work: PlanWork = {
    reading: { state: "idle" },
    storing: { state: "idle" },
    fields: noFields,
    unreadable: [],
  };
  private readonly listeners = new Set<(work: PlanWork) => void>();
  private controller = new AbortController();

  constructor(private readonly service: PlanService) {}

  current(): PlanWork {
    return this.work;
  }

  /** @returns stops following */
  follow(listener: (work: PlanWork) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  fill(fields: PlanFields): void {
    this.show({ fields });
  }

  /** Looks what the workbook carries, so that what cannot be used is told. */
  async look(): Promise<void> {
    try {
      const { unreadable } = await this.service.readCarried();
      this.show({ unreadable });
    } catch {
      // Excel cannot be asked now, e.g. while a cell is edited: the plans at hand stay as they are.
    }
  }

  /** Begins with a source; what a single table does not say of its plan is asked then. */
  async bring(source: PlanSource): Promise<void> {
    this.show({ storing: { state: "idle" } });
    await this.read(source, null);
  }

  /** Asks what a single table does not say of its plan. */
  ask(source: PlanSource): void {
    this.show({ reading: { state: "asking", source } });
  }

  /** What was brought could not be looked into. */
  fail(error: unknown): void {
    this.show({ reading: { state: "failed", error } });
  }

  /** A cell of the report could not be shown; the report stays. */
  failToShow(error: unknown): void {
    this.show({ storing: { state: "failed", error, carried: [] } });
  }

  /** Takes the table in which the selection is, or the one of a name. */
  async bringTable(name?: string): Promise<void> {
    try {
      await this.bring(await this.service.readTable(name));
    } catch (error) {
      this.fail(error);
    }
  }

  /** Reads a source of which the form was asked. */
  async readFilledIn(source: PlanSource): Promise<void> {
    await this.read(source, tidyFields(this.work.fields));
  }

  /** Leaves the source, and stops reading it. */
  leave(): void {
    this.controller.abort();
    this.show({ reading: { state: "idle" } });
  }

  dismiss(): void {
    this.show({ storing: { state: "idle" } });
  }

  /**
   * Loads plans into the workbook.
   *
   * @param defaultPlan the id of the plan that bare names mean from now on; null: none
   * @param before what they meant until now
   */
  async carry(
    plans: readonly Plan[],
    defaultPlan: string | null,
    before: string | null
  ): Promise<void> {
    const carried: Plan[] = [];
    const reports: CarriedReport[] = [];
    await this.store({ kind: "carried", plans }, carried, async () => {
      // Before the plans come: no bare name may be ambiguous in between.
      if (defaultPlan !== before && !plans.some(({ id }) => id === defaultPlan)) {
        reports.push(await this.service.chooseDefault(defaultPlan));
      }
      for (const plan of plans) {
        reports.push(await this.service.carry(plan, { asDefault: plan.id === defaultPlan }));
        carried.push(plan);
      }
      return together(reports);
    });
    if (this.work.storing.state === "done") this.leave();
  }

  async drop(id: string, title: string): Promise<void> {
    await this.store({ kind: "dropped", title }, [], () => this.service.drop(id));
  }

  async chooseDefault(plan: Plan | null): Promise<void> {
    const change: PlanAction = { kind: "default", plan };
    await this.store(change, [], () => this.service.chooseDefault(plan?.id ?? null));
  }

  /** Makes a template. `insert` gives the name of its sheet. */
  async makeTemplate(insert: () => Promise<string>): Promise<void> {
    this.show({ storing: { state: "running" } });
    try {
      const change: PlanAction = { kind: "template", sheet: await insert() };
      const report = { unreadable: this.work.unreadable, undoCleared: false, recalculated: 0 };
      this.show({ storing: { state: "done", change, report } });
    } catch (error) {
      this.show({ storing: { state: "failed", error, carried: [] } });
    }
  }

  private async read(source: PlanSource, fields: PlanFields | null): Promise<void> {
    this.controller.abort();
    this.controller = new AbortController();
    const { signal } = this.controller;
    const showUnlessLeft = (reading: Reading): void => {
      if (!signal.aborted) this.show({ reading });
    };
    showUnlessLeft({ state: "running", progress: null });
    try {
      const result = await this.service.read(source, fields, {
        signal,
        progress: (progress) => showUnlessLeft({ state: "running", progress }),
      });
      const isAsked = fields === null && isSingleTable(source) && lacksFields(result);
      showUnlessLeft(isAsked ? { state: "asking", source } : { state: "read", source, result });
    } catch (error) {
      showUnlessLeft({ state: "failed", error });
    }
  }

  private async store(
    change: PlanAction,
    carried: readonly Plan[],
    operation: () => Promise<CarriedReport>
  ): Promise<void> {
    if (this.work.storing.state === "running") return;
    this.show({ storing: { state: "running" } });
    try {
      const report = await operation();
      const { unreadable } = report;
      this.show({ storing: { state: "done", change, report }, unreadable });
    } catch (error) {
      this.show({ storing: { state: "failed", error, carried } });
    }
  }

  private show(changed: Partial<PlanWork>): void {
    this.work = { ...this.work, ...changed };
    for (const listener of this.listeners) listener(this.work);
  }
}

const desks = new WeakMap<PlanService, PlanDesk>();

/** The one desk of a service. */
export function deskOf(service: PlanService): PlanDesk {
  const desk = desks.get(service) ?? new PlanDesk(service);
  desks.set(service, desk);
  return desk;
}

/** Whether a source is one table of indicators, which says nothing of its plan. */
export function isSingleTable(source: PlanSource): boolean {
  if ("table" in source) return true;
  const [file, another] = source.files;
  return file !== undefined && another === undefined && /\.(csv|tsv|txt)$/i.test(file.name);
}

/** Where the reader puts what is wrong with the settings, in the language in which it was asked. */
const SETTINGS_PLACES = [planTableTexts("zh-CN"), planTableTexts("en-US")].map(
  ({ settingsPlace }) => settingsPlace
);

/** Whether something is wrong with what is told of the plan, beside its table. */
function lacksFields({ problems }: PlanReading): boolean {
  return problems.some(({ file }) => SETTINGS_PLACES.includes(file));
}

/** The report of several steps; the formulas that each has calculated again are the same ones. */
function together(reports: readonly CarriedReport[]): CarriedReport {
  return {
    unreadable: reports[reports.length - 1]?.unreadable ?? [],
    undoCleared: reports.some(({ undoCleared }) => undoCleared),
    recalculated: Math.max(0, ...reports.map(({ recalculated }) => recalculated)),
  };
}
