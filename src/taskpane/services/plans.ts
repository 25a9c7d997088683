import type { Plan } from "../../core/types";
import type { UnreadablePlan } from "../../excel/plans/plan-records";
import type { ToldOfTable } from "../../reading/conversion/convert-table";
import type { DocumentRequest, DocumentResult } from "../../reading/worker/document-protocol";
import type { PlanSource } from "../../reading/worker/protocol";
import type { PlanReading, Progress } from "../../reading/plan-reading";

export type { UnreadablePlan } from "../../excel/plans/plan-records";
export type { ChosenFile, PlanSource } from "../../reading/worker/protocol";
export type { PlanReading, Progress, UnderstoodTable } from "../../reading/plan-reading";
export type { ToldOfTable } from "../../reading/conversion/convert-table";
export type { DocumentRead, DocumentSource } from "../../reading/worker/document-protocol";

export interface ReadingObserver {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

export interface DocumentObserver {
  readonly signal: AbortSignal;
  /** Told the share that is read. */
  readonly progress: (share: number) => void;
}

/** What a change of the carried plans has done. */
export interface CarriedReport {
  readonly unreadable: readonly UnreadablePlan[];
  /** Whether what was done before can no longer be undone in desktop Excel. */
  readonly undoCleared: boolean;
  /** How many formulas were calculated again. */
  readonly recalculated: number;
}

/** Whether plans outlast the page, where there is no workbook to keep them. */
export interface PlanKeeping {
  isOn(): Promise<boolean>;
  /** @returns whether the browser keeps them now */
  turnOn(): Promise<boolean>;
  /** Takes away what was kept. */
  turnOff(): Promise<void>;
}

/** Reading the plans that a user brings, and keeping them in the workbook. */
export interface PlanService {
  /**
   * Reads and checks.
   *
   * @param told what is told beside a single table; null: nothing
   */
  read(
    source: PlanSource,
    told: ToldOfTable | null,
    observer: ReadingObserver
  ): Promise<PlanReading>;
  /** Reads a plan's document: what it states of indicators, to be looked through. */
  readDocument(request: DocumentRequest, observer: DocumentObserver): Promise<DocumentResult>;
  /**
   * The table that the active cell is in, or the only one of its sheet.
   *
   * @param name a table of the workbook that is read instead
   * @throws InsertionError "noTableToRead"
   */
  readTable(name?: string): Promise<PlanSource>;
  /** Reads what the workbook carries anew. */
  readCarried(): Promise<Pick<CarriedReport, "unreadable">>;
  carry(plan: Plan, options: { readonly asDefault: boolean }): Promise<CarriedReport>;
  drop(planId: string): Promise<CarriedReport>;
  chooseDefault(planId: string | null): Promise<CarriedReport>;
  /** null where the workbook keeps them. */
  readonly keeping: PlanKeeping | null;
}
