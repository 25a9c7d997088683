import type { Destination } from "../services/workbook";
import { InsertionError } from "../../excel/session/insertion-error";
import type { Observer, Placement } from "../../excel/insert/insertion";
import type { UndoReport } from "../../excel/insert/undo-insertion";
import type { CitationForm, Product } from "../state/state";

/** What is being inserted. */
export type InsertedThing = Product | Exclude<CitationForm, "cells"> | "comparison";

/** An insertion that can go to several places, and tells how far it is. */
export type PlacedInsertion = (placement: Placement, observer: Observer) => Promise<Destination>;

/** The insertion that runs now, or how the last one ended. */
export type Job =
  | { readonly state: "idle" }
  | {
      readonly state: "running";
      /** 0 to 1; null before anything is written. */
      readonly share: number | null;
      /** null where the insertion is too short to be cancelled. */
      readonly cancel: (() => void) | null;
    }
  | { readonly state: "undoing" }
  | DoneJob
  | { readonly state: "undone"; readonly report: UndoReport }
  | {
      readonly state: "failed";
      readonly thing: InsertedThing;
      readonly error: unknown;
      /** The same insertion elsewhere; null where another place would not help. */
      readonly retry: ((placement: Placement) => void) | null;
    };

export interface DoneJob {
  readonly state: "done";
  readonly thing: InsertedThing;
  readonly destination: Destination;
  /** Why it could not be shown or taken back; null where nobody has tried in vain. */
  readonly problem: unknown;
}

/**
 * Where an insertion that was refused could still go: no other place of a protected sheet, and no new sheet in a
 * workbook whose structure is protected. Empty where another place would not help.
 */
export function placesLeft(error: unknown): readonly Placement[] {
  if (!(error instanceof InsertionError) || error.problem.code !== "obstructed") return [];
  const kinds = error.problem.details.obstacles.map(({ kind }) => kind);
  if (kinds.includes("protectedWorkbook")) return [];
  return kinds.includes("protectedSheet") ? ["newSheet"] : ["nextFree", "newSheet"];
}
