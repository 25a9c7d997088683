import type { Answers, Question } from "../../../core/questions";
import type { Problem } from "../../../core/validation/problem";
import {
  corrected,
  decided,
  type Decision,
  joinedTo,
  type EditableTarget,
  reviewOf,
  type FoundTarget,
} from "../../../reading/review/review";
import type { DocumentFindings } from "../../../reading/sentences/read-document";
import type { DocumentRead, DocumentSource, PlanService } from "../../services/plans";
import type { PaneStorage } from "../../services/storage";
import { forgetReview, keepReview, keptReview, resumed } from "./kept-review";

/** A document on its way to become a plan. */
export type DocumentWork =
  | { readonly state: "idle" }
  /** null: nothing has been heard of it yet. */
  | { readonly state: "running"; readonly source: DocumentSource; readonly share: number | null }
  /** Nothing in it tells the period of its plan. */
  | { readonly state: "periodMissing"; readonly source: DocumentSource }
  /** Its tables leave something open, which is asked as of any table. */
  | {
      readonly state: "asking";
      readonly source: DocumentSource;
      readonly read: DocumentRead;
      readonly questions: readonly Question[];
    }
  | { readonly state: "refused"; readonly problems: readonly Problem[] }
  | { readonly state: "failed"; readonly error: unknown }
  | {
      readonly state: "review";
      readonly name: string;
      readonly read: DocumentRead;
      readonly items: readonly FoundTarget[];
      /** As they were found. */
      readonly found: readonly FoundTarget[];
      /** Whether decisions of an earlier time were brought back. */
      readonly isResumed: boolean;
      /** Before the last change, the newest last. */
      readonly before: readonly (readonly FoundTarget[])[];
    };

/** How many changes can be taken back. */
const MOST_STEPS = 200;

/**
 * Reads documents and keeps what was decided of their targets. It belongs to the page and not to a view: the work goes on,
 * and stays, while another tab is shown.
 */
export class DocumentDesk {
  private work: DocumentWork = { state: "idle" };
  private readonly listeners = new Set<(work: DocumentWork) => void>();
  private controller = new AbortController();

  constructor(
    private readonly service: Pick<PlanService, "readDocument">,
    private readonly storage: PaneStorage
  ) {}

  current(): DocumentWork {
    return this.work;
  }

  /** @returns stops following */
  follow(listener: (work: DocumentWork) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * @param period null where the document is to tell it
   * @param answers to the questions of its tables, once they were asked
   */
  async bring(
    source: DocumentSource,
    period: string | null = null,
    answers: Answers | null = null
  ): Promise<void> {
    this.controller.abort();
    this.controller = new AbortController();
    const { signal } = this.controller;
    const show = (work: DocumentWork): void => {
      if (!signal.aborted) this.show(work);
    };
    show({ state: "running", source, share: null });
    try {
      const result = await this.service.readDocument(
        { document: source, period, ...(answers && { answers }) },
        { signal, progress: (share) => show({ state: "running", source, share }) }
      );
      if ("problems" in result) show({ state: "refused", problems: result.problems });
      else if (result.findings === null) show({ state: "periodMissing", source });
      else {
        const { questions } = result.findings;
        if (questions.length > 0 && answers === null)
          show({ state: "asking", source, read: result, questions });
        else show(this.reviewing(source.name, result, result.findings));
      }
    } catch (error) {
      show({ state: "failed", error });
    }
  }

  /** Goes on without answers: what is open stays doubtful. */
  skipQuestions(): void {
    const { work } = this;
    if (work.state !== "asking" || work.read.findings === null) return;
    this.show(this.reviewing(work.source.name, work.read, work.read.findings));
  }

  private reviewing(name: string, read: DocumentRead, findings: DocumentFindings): DocumentWork {
    const found = reviewOf(findings);
    const items = resumed(found, keptReview(this.storage));
    return { state: "review", name, read, items, found, isResumed: items !== found, before: [] };
  }

  /** Leaves the document, and stops reading it. */
  leave(): void {
    this.controller.abort();
    this.show({ state: "idle" });
  }

  /** The document has become a plan: nothing is left to go on with. */
  finish(): void {
    forgetReview(this.storage);
    this.leave();
  }

  /** Gives up what was decided. */
  restart(): void {
    this.change((_items, found) => found);
  }

  /** The document whose decisions are kept; null where there is none. */
  keptName(): string | null {
    return keptReview(this.storage)?.name ?? null;
  }

  decide(key: number, decision: Decision): void {
    this.change((items) => decided(items, key, decision));
  }

  correct(key: number, change: Partial<EditableTarget>): void {
    this.change((items) => corrected(items, key, change));
  }

  join(key: number, other: number): void {
    this.change((items) => joinedTo(items, key, other));
  }

  /** Takes the last change back. */
  undo(): void {
    const { work } = this;
    const items = work.state === "review" ? work.before.at(-1) : undefined;
    if (work.state !== "review" || items === undefined) return;
    this.keep({ ...work, items, before: work.before.slice(0, -1) });
  }

  private change(
    change: (items: readonly FoundTarget[], found: readonly FoundTarget[]) => readonly FoundTarget[]
  ): void {
    const { work } = this;
    if (work.state !== "review") return;
    const before = [...work.before, work.items].slice(-MOST_STEPS);
    this.keep({ ...work, items: change(work.items, work.found), before });
  }

  private keep(work: Extract<DocumentWork, { state: "review" }>): void {
    keepReview(this.storage, work.name, work.items, work.found);
    this.show(work);
  }

  private show(work: DocumentWork): void {
    this.work = work;
    for (const listener of this.listeners) listener(work);
  }
}

const desks = new WeakMap<PlanService, DocumentDesk>();

/** The one desk of a service for documents. */
export function documentDeskOf(service: PlanService, storage: PaneStorage): DocumentDesk {
  const desk = desks.get(service) ?? new DocumentDesk(service, storage);
  desks.set(service, desk);
  return desk;
}
