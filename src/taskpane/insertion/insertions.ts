import { useCallback, useMemo, useRef, useState } from "react";
import type { AdditionSince } from "../../core/insertion/change-since";
import type { CommandReport } from "../../excel/insert/command-report";
import type { Placement } from "../../excel/insert/insertion";
import type { Destination, WorkbookService } from "../services/workbook";
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
  /** Takes back what was inserted, if it is still as it was written, with what others have added as far as that is agreed. */
  undo(done: DoneJob, agreed: readonly AdditionSince[]): Promise<void>;
  /** Shows how an attempt goes that was begun on the ribbon. It takes the place of whatever was said before. */
  follow(report: Exclude<CommandReport, { readonly state: "shown" }>): void;
  dismiss(): void;
  /** Takes a message of success away: it was of another place in the pane. A failure stays until it is read. */
  dismissSuccess(): void;
}

/**
 * Runs one insertion at a time and keeps how the last attempt goes, in the pane or on the ribbon: a message belongs to
 * one attempt and goes with it. `place` and `fill` give whether it was done.
 */
export function useInsertions(
  workbook: Pick<WorkbookService, "goTo" | "undoInsertion">
): Insertions {
  const [job, setJob] = useState<Job>({ state: "idle" });
  const running = useRef(false);
  // The number of the last attempt: what an older one offers is not done any more.
  const last = useRef(0);

  const retryOf = useCallback((error: unknown, number: number, retry?: Retry): Retry | null => {
    if (!retry || placesLeft(error).length === 0) return null;
    return (placement) => {
      if (number === last.current) retry(placement);
    };
  }, []);

  const run = useCallback(
    async (thing: InsertedThing, attempt: Attempt): Promise<boolean> => {
      if (running.current) return false;
      running.current = true;
      const number = ++last.current;
      const cancel = attempt.cancel ?? null;
      setJob({ state: "running", share: null, cancel });
      try {
        const destination = await attempt.insert((share) =>
          setJob({ state: "running", share, cancel })
        );
        setJob({ state: "done", thing, destination, problem: null });
        return true;
      } catch (error) {
        const { retry } = attempt;
        setJob({ state: "failed", thing, error, retry: retryOf(error, number, retry) });
        return false;
      } finally {
        running.current = false;
      }
    },
    [retryOf]
  );

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
    const follow: Insertions["follow"] = (report) => {
      // What the pane itself is doing is told to its end.
      if (running.current) return;
      const number = ++last.current;
      if (report.state === "begun") return setJob({ state: "idle" });
      if (report.state === "done") return setJob({ ...report, problem: null });
      const { error, thing = "table", elsewhere } = report;
      const retry = elsewhere && ((other: Placement) => void place(thing, elsewhere, other));
      setJob({ state: "failed", thing, error, retry: retryOf(error, number, retry) });
    };
    const goTo: Insertions["goTo"] = async (done) => {
      const [first] = done.destination.imprints;
      try {
        if (first) await workbook.goTo(first);
      } catch (problem) {
        setJob({ ...done, problem });
      }
    };
    const undo: Insertions["undo"] = async (done, agreed) => {
      if (running.current) return;
      running.current = true;
      last.current++;
      setJob({ state: "undoing" });
      try {
        const report = await workbook.undoInsertion(done.destination.imprints, agreed);
        setJob({ state: "undone", report });
      } catch (problem) {
        setJob({ ...done, problem });
      } finally {
        running.current = false;
      }
    };
    const busy = job.state === "running" || job.state === "undoing";
    const dismiss = (): void => setJob({ state: "idle" });
    return { job, busy, place, fill, goTo, undo, follow, dismiss, dismissSuccess };
  }, [job, run, retryOf, workbook, dismissSuccess]);
}

function isSuccess(job: Job): boolean {
  return job.state === "undone" || (job.state === "done" && job.problem === null);
}

interface Attempt {
  insert(report: (share: number) => void): Promise<Destination>;
  readonly cancel?: () => void;
  readonly retry?: Retry;
}

type Retry = (placement: Placement) => void;
