import type { CommandReport } from "../../excel/insert/command-report";

type Listener = (report: CommandReport) => void;

let listener: Listener | null = null;
let waiting: CommandReport | null = null;

/** Shows in the pane how a command goes, at once or as soon as the pane is drawn. */
export function showReport(report: CommandReport): void {
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
