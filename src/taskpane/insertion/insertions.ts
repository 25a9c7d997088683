import { useCallback, useMemo, useRef, useState } from "react";
import type { Placement } from "../../excel/insert/insertion";
import type { Destination, WorkbookService } from "../services/workbook";
import type { FailedInsertion } from "./failed-command";
import {
  placesLeft,
  type PlacedInsertion,
  type DoneJob,
  type InsertedThing,
  type Job,
} from "./job";

export interface Insertions {
  readonly job: Job;
  /** Something is being inserted or taken back: nothing else can be begun. */
  readonly busy: boolean;
  /** Inserts at a place; a second try elsewhere is offered when something is in the way. */
  place(thing: InsertedThing, insertion: PlacedInsertion, placement: Placement): Promise<boolean>;
  /** Inserts into the active cell. */
  fill(thing: InsertedThing, insertion: () => Promise<Destination>): Promise<boolean>;
  /** Shows in the workbook what was inserted. */
  goTo(done: DoneJob): Promise<void>;
  /** Takes back what was inserted, if it is still as it was written. */
  undo(done: DoneJob): Promise<void>;
  /** Shows what a ribbon button failed to insert. */
  fail(failed: FailedInsertion): void;
  dismiss(): void;
  /** Takes a message of success away: it was of another place in the pane. A failure stays until it is read. */
  dismissSuccess(): void;
}

/** Runs one insertion at a time and keeps how it goes. `place` and `fill` give whether it was done. */
export function useInsertions(
  workbook: Pick<WorkbookService, "goTo" | "undoInsertion">
): Insertions {
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
      setJob({ state: "done", thing, destination, problem: null });
      return true;
    } catch (error) {
      const retry = placesLeft(error).length > 0 ? (attempt.retry ?? null) : null;
      setJob({ state: "failed", thing, error, retry });
      return false;
    } finally {
      running.current = false;
    }
  }, []);

  const dismissSuccess = useCallback(
    () => setJob((last) => (isSuccess(last) ? { state: "idle" } : last)),
    []
  );

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
    const goTo: Insertions["goTo"] = async (done) => {
      const [first] = done.destination.imprints;
      try {
        if (first) await workbook.goTo(first);
      } catch (problem) {
        setJob({ ...done, problem });
      }
    };
    const undo: Insertions["undo"] = async (done) => {
      if (running.current) return;
      running.current = true;
      setJob({ state: "undoing" });
      try {
        const report = await workbook.undoInsertion(done.destination.imprints);
        setJob({ state: "undone", report });
      } catch (problem) {
        setJob({ ...done, problem });
      } finally {
        running.current = false;
      }
    };
    const busy = job.state === "running" || job.state === "undoing";
    const dismiss = (): void => setJob({ state: "idle" });
    return { job, busy, place, fill, goTo, undo, fail, dismiss, dismissSuccess };
  }, [job, run, workbook, dismissSuccess]);
}

function isSuccess(job: Job): boolean {
  return job.state === "undone" || (job.state === "done" && job.problem === null);
}

interface Attempt {
  insert(report: (share: number) => void): Promise<Destination>;
  readonly cancel?: () => void;
  readonly retry?: (placement: Placement) => void;
}
