import { useCallback, useMemo, useRef, useState } from "react";
import { InsertionError } from "../../workbook/insertion-error";
import type { Observer, Placement } from "../../workbook/insertion";
import type { CellProduct, SheetProduct } from "../state/state";
import type { FailedCommand } from "./failed-command";

/** What is being inserted. */
export type InsertedThing = SheetProduct | CellProduct;

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
  | { readonly state: "done"; readonly thing: InsertedThing; readonly destination: Destination }
  | {
      readonly state: "failed";
      readonly thing: InsertedThing;
      readonly error: unknown;
      /** The same insertion elsewhere; null where another place would not help. */
      readonly retry: ((placement: Placement) => void) | null;
    };

/** Where an insertion went. */
export interface Destination {
  readonly sheet: string;
  readonly address: string;
}

/** An insertion that can go to several places, and tells how far it is. */
export type PlacedInsertion = (placement: Placement, observer: Observer) => Promise<Destination>;

export interface Insertions {
  readonly job: Job;
  /** Inserts at a place; a second try elsewhere is offered when something is in the way. */
  place(thing: InsertedThing, insertion: PlacedInsertion, placement: Placement): Promise<boolean>;
  /** Inserts into the active cell. */
  fill(thing: InsertedThing, insertion: () => Promise<Destination>): Promise<boolean>;
  /** Shows what a ribbon button failed to insert. */
  fail(failed: FailedCommand): void;
  dismiss(): void;
}

/** Runs one insertion at a time and keeps how it goes. `place` and `fill` give whether it was done. */
export function useInsertions(): Insertions {
  const [job, setJob] = useState<Job>({ state: "idle" });
  const running = useRef(false);

  const run = useCallback(async (thing: InsertedThing, attempt: Attempt): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    const cancel = attempt.cancel ?? null;
    setJob({ state: "running", share: null, cancel });
    try {
      const destination = await attempt.insert((share) =>
        setJob({ state: "running", share, cancel })
      );
      setJob({ state: "done", thing, destination });
      return true;
    } catch (error) {
      const retry = placesLeft(error).length > 0 ? (attempt.retry ?? null) : null;
      setJob({ state: "failed", thing, error, retry });
      return false;
    } finally {
      running.current = false;
    }
  }, []);

  return useMemo(() => {
    const place: Insertions["place"] = (thing, insertion, placement) => {
      const controller = new AbortController();
      return run(thing, {
        insert: (report) =>
          insertion(placement, {
            signal: controller.signal,
            progress: (done, total) => report(done / total),
          }),
        cancel: () => controller.abort(),
        retry: (other) => void place(thing, insertion, other),
      });
    };
    const fill: Insertions["fill"] = (thing, insertion) => run(thing, { insert: insertion });
    const fail: Insertions["fail"] = ({ error, elsewhere }) => {
      const retry = (placement: Placement): void =>
        void (elsewhere && place("table", elsewhere, placement));
      setJob({
        state: "failed",
        thing: "table",
        error,
        retry: elsewhere && placesLeft(error).length > 0 ? retry : null,
      });
    };
    return { job, place, fill, fail, dismiss: () => setJob({ state: "idle" }) };
  }, [job, run]);
}

interface Attempt {
  insert(report: (share: number) => void): Promise<Destination>;
  readonly cancel?: () => void;
  readonly retry?: (placement: Placement) => void;
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
