import type { Answers, Question } from "../../../core/questions";
import type { Plan } from "../../../core/types";
import { planTableTexts } from "../../../i18n/plan-table";
import type {
  PlanReading,
  PlanService,
  PlanSource,
  Progress,
  CarriedReport,
  UnderstoodTable,
  UnreadablePlan,
} from "../../services/plans";
import { noFields, tidyFields, withUsualYears } from "./plan-fields";
import type { PlanFields } from "./plan-fields";

/** A source on its way to become plans. */
export type Reading =
  | { readonly state: "idle" }
  /** The source is a single table that leaves something open, of its plan or of its rows: all of it is asked at once. */
  | {
      readonly state: "asking";
      readonly source: PlanSource;
      readonly questions: readonly Question[];
      /** Whether the plan's own data are asked for too. */
      readonly asksPlan: boolean;
    }
  /** A table that was read waits for somebody to compare what was understood with what is printed. */
  | {
      readonly state: "reviewing";
      readonly source: PlanSource;
      readonly result: PlanReading;
      readonly table: UnderstoodTable;
    }
  /** null: nothing has been heard of it yet. */
  | { readonly state: "running"; readonly progress: Progress | null }
  | { readonly state: "read"; readonly source: PlanSource; readonly result: PlanReading }
  | { readonly state: "failed"; readonly error: unknown };

/** What is done to the plans that the workbook carries, or to fill one in. */
export type PlanAction =
  | { readonly kind: "carried"; readonly plans: readonly Plan[] }
  | { readonly kind: "dropped"; readonly title: string }
  | { readonly kind: "template"; readonly sheet: string }
  /** null: bare names mean no plan in particular. `before` is the id of the plan that they meant until now. */
  | { readonly kind: "default"; readonly plan: Plan | null; readonly before: string | null };

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
  /** What was answered of the table that was brought last. */
  readonly answers: Answers;
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
    answers: {},
    unreadable: [],
  };
  private readonly listeners = new Set<(work: PlanWork) => void>();
  private controller = new AbortController();
  /** Of the source that the answers are about. */
  private answered = "";

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

  answer(answers: Answers): void {
    this.show({ answers: { ...this.work.answers, ...answers } });
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
    const name = sourceName(source);
    const answers = name === this.answered ? this.work.answers : {};
    this.answered = name;
    this.show({ storing: { state: "idle" }, answers });
    await this.read(source, null);
  }

  /** Asks what a single table leaves open, and again what was answered. */
  ask(source: PlanSource, result: PlanReading): void {
    const questions = rowQuestions(result.table);
    const asksPlan = this.work.fields !== noFields || result.problems.length > 0;
    this.show({ reading: { state: "asking", source, questions, asksPlan } });
  }

  /** Somebody has compared what was understood with what is printed. */
  confirm(source: PlanSource, result: PlanReading): void {
    this.show({ reading: { state: "read", source, result } });
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

  /**
   * Reads a source of which the form was asked.
   *
   * @param shown what stood in it: whether the plan's own data, and the answers, suggestions included
   */
  async readFilledIn(
    source: PlanSource,
    shown: { readonly plan: boolean; readonly answers: Answers }
  ): Promise<void> {
    this.answer(shown.answers);
    await this.read(source, shown.plan ? tidyFields(this.work.fields) : null);
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

  /** @param before the id of the plan that bare names meant until now, to which one click goes back */
  async chooseDefault(plan: Plan | null, before: string | null): Promise<void> {
    const change: PlanAction = { kind: "default", plan, before };
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
      const { answers } = this.work;
      const isTold = fields !== null || Object.keys(answers).length > 0;
      const told = isTold ? { ...(fields && { settings: fields }), answers } : null;
      const result = await this.service.read(source, told, {
        signal,
        progress: (progress) => showUnlessLeft({ state: "running", progress }),
      });
      showUnlessLeft(this.next(source, result, fields));
    } catch (error) {
      showUnlessLeft({ state: "failed", error });
    }
  }

  /** Questions first, then the comparison with what is printed; problems stop both. */
  private next(source: PlanSource, result: PlanReading, fields: PlanFields | null): Reading {
    const { table } = result;
    const questions = rowQuestions(table);
    const isUntold = fields === null && isSingleTable(source) && lacksFields(result);
    if (isUntold) {
      this.suggestPeriod(table);
      return { state: "asking", source, questions, asksPlan: true };
    }
    if (result.problems.length > 0 || table === undefined) return { state: "read", source, result };
    const isNew = table.questions.some(({ key }) => this.work.answers[key] === undefined);
    if (isNew) return { state: "asking", source, questions, asksPlan: fields !== null };
    return { state: "reviewing", source, result, table };
  }

  /** The period that the table's headings tell stands in the form already. */
  private suggestPeriod(table: UnderstoodTable | undefined): void {
    const period = table?.questions.find(({ asks }) => asks === "period")?.suggestion ?? "";
    const { fields } = this.work;
    if (fields.period === "" && period !== "") this.fill(withUsualYears({ ...fields, period }));
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

/** The name of the file or the sheet. */
export function sourceName(source: PlanSource): string {
  if ("taken" in source) return source.taken.file;
  return "table" in source ? source.table.file : (source.files[0]?.name ?? "");
}

/** The questions that are not about the plan as a whole: the form has fields for those. */
function rowQuestions(table: UnderstoodTable | undefined): readonly Question[] {
  return (table?.questions ?? []).filter(({ asks }) => !OF_PLAN.includes(asks));
}

const OF_PLAN: readonly Question["asks"][] = ["title", "issuer", "issued", "period"];

/** Whether a source is one table of indicators, which says nothing of its plan. */
export function isSingleTable(source: PlanSource): boolean {
  if (!("files" in source)) return true;
  const [file, another] = source.files;
  return file !== undefined && another === undefined && /\.(csv|tsv|txt|xlsx)$/i.test(file.name);
}

/** Where the reader puts what is wrong with the settings, in the language in which it was asked. */
const SETTINGS_PLACES = [planTableTexts("zh-CN"), planTableTexts("en-US")].map(
  ({ settingsPlace }) => settingsPlace
);

/** Whether something is missing or wrong in what is told of the plan, beside its table. */
function lacksFields({ problems, table }: PlanReading): boolean {
  const isMissing = table?.questions.some(({ asks }) => OF_PLAN.includes(asks)) ?? false;
  const isWrong = problems.some(({ file }) => SETTINGS_PLACES.includes(file));
  return isWrong || (isMissing && problems.length === 0);
}

/** The report of several steps; the formulas that each has calculated again are the same ones. */
function together(reports: readonly CarriedReport[]): CarriedReport {
  return {
    unreadable: reports[reports.length - 1]?.unreadable ?? [],
    undoCleared: reports.some(({ undoCleared }) => undoCleared),
    recalculated: Math.max(0, ...reports.map(({ recalculated }) => recalculated)),
  };
}
