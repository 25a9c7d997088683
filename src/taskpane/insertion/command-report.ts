import type { DoneJob, InsertedThing, PlacedInsertion } from "./job";

/** How a command of the ribbon or the context menu goes. */
export type ShownReport =
  | AttemptReport
  /** What is to be looked at: an indicator by its qualified id, the check, or the pane as it is. */
  | { readonly state: "shown"; readonly view: { readonly card: string } | "check" | "pane" };

/** An attempt to insert something, begun outside the pane. */
export type AttemptReport = { readonly state: "begun" } | Omit<DoneJob, "problem"> | FailedAttempt;

/** A command that did nothing, and how the same could be done at another place. */
export interface FailedAttempt {
  readonly state: "failed";
  readonly error: unknown;
  readonly thing?: InsertedThing;
  readonly elsewhere?: PlacedInsertion;
}

type Listener = (report: ShownReport) => void;

let listener: Listener | null = null;
let waiting: ShownReport | null = null;

/** Shows in the pane how a command goes, at once or as soon as the pane is drawn. */
export function showReport(report: ShownReport): void {
  if (listener) listener(report);
  else waiting = report;
}

/**
 * Listens for commands, also for the last one before the pane was drawn.
 *
 * @returns stops listening
 */
export function onReport(listen: Listener): () => void {
  listener = listen;
  if (waiting) listen(waiting);
  waiting = null;
  return () => {
    listener = null;
  };
}
